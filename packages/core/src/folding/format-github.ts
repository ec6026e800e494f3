import type { Diagnostic, Severity } from '../types.js';
import { placedPath } from './placed-path.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', hint: 'notice' };

/**
 * Formats diagnostics as the commands of a GitHub workflow that annotate lines, each on one line of its own.
 *
 * @param folder Where the files stand, below the root of the repository.
 * @example
 * formatGithub([diagnostic], '') // '::error file=locales/de.json,line=2,col=3,title=message-empty::The message `home` is empty\n'
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics
    .map(({ severity, file, line, column, rule, message, advice }) => {
      const properties = { file: placedPath(file, folder), line, col: column, title: rule };
      const written = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(`${value}`)}`,
      );
      const said = advice === undefined ? message : `${message}\n${advice}`;
      return `::${commands[severity]} ${written.join(',')}::${escapeData(said)}\n`;
    })
    .join('');
}

/** Escapes what would end the command, and what begins an escape. */
function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, encode);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encode);
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
