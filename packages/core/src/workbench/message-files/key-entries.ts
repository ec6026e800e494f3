import { expandForms } from './expand-forms.js';
import type { KeyedEntry, MessageEntry } from './message-entry.js';
import type { MessageFileFormat } from './syntaxes.js';

/** What the keys of a file depend on. */
export interface KeyOptions {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly format: MessageFileFormat;
  /** The messages that have plural forms in one of the files that belong together. */
  readonly plurals: ReadonlySet<string>;
}

/** Returns the messages of a file under the keys by which files of its format know them. */
export function keyEntries(
  entries: readonly MessageEntry[],
  { language, format, plurals }: KeyOptions,
): readonly KeyedEntry[] {
  const plain = withoutRoot(entries, language);
  if (format === 'docusaurus')
    return plain.flatMap((entry) =>
      entry.path[1] === 'message' ? expandForms(entry, { language, plurals }) : [],
    );
  if (format !== 'table')
    return plain.map((entry) => ({ key: entry.path.join('.'), text: entry.text, entry }));
  return keyTables(plain, plurals);
}

/** Returns entries without a first name that they share and that is their language. */
export function withoutRoot(entries: readonly MessageEntry[], language: string): readonly MessageEntry[] {
  const root = entries[0]?.path[0];
  const isLanguage = root?.toLowerCase().replaceAll('_', '-') === language.toLowerCase();
  if (!isLanguage || !entries.every(({ path }) => path.length > 1 && path[0] === root)) return entries;
  return entries.map((entry) => ({ ...entry, path: entry.path.slice(1) }));
}

/** What tables of forms hold besides: notes for translators, and marks of templates. */
const notes: ReadonlySet<string> = new Set(['id', 'description', 'hash', 'leftdelim', 'rightdelim']);

/** Names the texts of tables by their messages and forms; in a list each message has an `id`. */
function keyTables(entries: readonly MessageEntry[], plurals: ReadonlySet<string>): KeyedEntry[] {
  const ids = idsIn(entries);
  const tables = new Set(entries.filter(isForm).map(({ path }) => path.slice(0, -1).join('.')));
  return entries.flatMap((entry) => {
    const path = pathOf(entry, ids);
    const isNote = notes.has(path.at(-1)?.toLowerCase() ?? '') && tables.has(path.slice(0, -1).join('.'));
    return path.length === 0 || isNote ? [] : [{ key: keyOf(path, plurals), text: entry.text, entry }];
  });
}

/** Finds the messages that have another form than `other` in a file of tables. */
export function pluralTables(entries: readonly MessageEntry[]): string[] {
  const ids = idsIn(entries);
  return entries.flatMap((entry) => {
    const path = pathOf(entry, ids);
    return isForm({ path }) && path.at(-1) !== 'other' ? [path.slice(0, -1).join('.')] : [];
  });
}

/** Returns the key of a text: a text alone is the same as a table of the one form `other`. */
function keyOf(path: readonly string[], plurals: ReadonlySet<string>): string {
  const key = path.join('.');
  if (plurals.has(key)) return `${key}.other`;
  const base = path.slice(0, -1).join('.');
  return path.length > 1 && path.at(-1) === 'other' && !plurals.has(base) ? base : key;
}

/** Returns the names of the items of a list, by their numbers. */
function idsIn(entries: readonly MessageEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ path: [number = '', name], text }) => (name === 'id' ? [[number, text]] : [])),
  );
}

/** Returns the names that lead to a text; in an item of a list its id stands for its number; none where it is not shown. */
function pathOf({ path }: MessageEntry, ids: ReadonlyMap<string, string>): readonly string[] {
  const [number = '', name, ...forms] = path;
  const id = ids.get(number);
  if (id === undefined) return path;
  return name === 'translation' ? [id, ...forms] : [];
}

function isForm({ path }: Pick<MessageEntry, 'path'>): boolean {
  return path.length > 1 && /^(?:zero|one|two|few|many|other)$/.test(path.at(-1) ?? '');
}
