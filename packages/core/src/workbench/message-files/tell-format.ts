import { readChoices } from './choices/read-choices.js';
import type { MessageEntry } from './message-entry.js';
import type { MessageFileFormat } from './syntaxes.js';

const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const isFormOfI18next = /_(?:zero|one|two|few|many|other)$/;

/**
 * Tells the format of files of messages that belong together, by their names and by what they hold.
 *
 * @param path The path of one of them.
 * @param entries The texts of all of them.
 */
export function tellFormat(path: string, entries: readonly MessageEntry[]): MessageFileFormat {
  if (isDocusaurus(entries)) return 'docusaurus';
  if (!path.endsWith('.json') && !/(?:^|\/)content\/i18n\//.test(path)) return 'table';
  if (/(?:^|\/)i18n\//.test(path) && isTable(entries)) return 'table';
  const isI18next = entries.some(
    ({ path: names, text }) =>
      // A form of a choice may begin with what is filled in: `one {{name} is here}`.
      (text.includes('{{') && !readChoices(text)) ||
      text.includes('$t(') ||
      isFormOfI18next.test(names.at(-1) ?? ''),
  );
  return isI18next ? 'i18next' : 'plain';
}

/** Decides whether each message is a group with `message`, and perhaps a description for translators. */
function isDocusaurus(entries: readonly MessageEntry[]): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ path }) => path.length === 2 && ['message', 'description'].includes(path[1] ?? '')) &&
    entries.some(({ path }) => path[1] === 'message')
  );
}

/** Decides whether the last names of paths are plural forms, or those of lists whose items have an `id`. */
function isTable(entries: readonly MessageEntry[]): boolean {
  return entries.some(({ path }) => {
    const last = path.at(-1) ?? '';
    return path.length > 1 && (categories.has(last) || last === 'translation');
  });
}
