import { globReader } from '../../workbench/layouts/glob.js';
import { expandBraces } from '../../workbench/message-files/expand-braces.js';
import { isMessageFile } from '../../workbench/message-files/read-sheet.js';
import { isWithinFolder } from '../git/is-within-folder.js';
import { walkFolder } from '../status/walk-folder.js';

/** The files that patterns name, and the patterns that name none. */
export interface FoundFiles {
  /** Paths below the folder, with `/`, in order. */
  readonly paths: readonly string[];
  readonly unmatched: readonly string[];
}

/**
 * Finds files of messages by patterns: `*` stands for a part of a name, `**` for folders, `{fr,it}` for one of several; the
 * name of a folder for all that is below it. What is hidden, packages and links are left out.
 *
 * @param root The folder that patterns start from; none leads out of it.
 */
export async function findMessageFiles(root: string, patterns: readonly string[]): Promise<FoundFiles> {
  const all = (await walkFolder(root)).filter(isMessageFile);
  const matched = patterns.map((pattern) => {
    const fits = patternReader(pattern);
    return { pattern, paths: all.filter(fits) };
  });
  const chosen = new Set(matched.flatMap(({ paths }) => paths));
  return {
    paths: all.filter((path) => chosen.has(path)),
    unmatched: matched.flatMap(({ pattern, paths }) => (paths.length === 0 ? [pattern] : [])),
  };
}

/** Decides whether a pattern stays in its folder. */
export function isPatternWithin(pattern: string): boolean {
  return isWithinFolder(plainPattern(pattern));
}

function patternReader(pattern: string): (path: string) => boolean {
  const patterns = expandBraces(plainPattern(pattern));
  return globReader(patterns.flatMap((each) => (each.includes('*') ? [each] : [each, `${each}/**`])));
}

/** Returns a pattern without what says nothing: `./i18n/` is `i18n`. */
function plainPattern(pattern: string): string {
  return pattern.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/$/, '');
}
