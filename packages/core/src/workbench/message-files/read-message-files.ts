import { groupBy } from '../../group-by.js';
import { parseTodoList } from '../../messages/todo-list.js';
import type { Source } from '../../types.js';
import { listedForms } from './expand-forms.js';
import { pluralTables, withoutRoot } from './key-entries.js';
import type { MessageEntry } from './message-entry.js';
import { pairMessageFiles } from './pair-message-files.js';
import { type ReadSheet, readEntries, readSheet } from './read-sheet.js';
import type { MessageFileFormat } from './syntaxes.js';
import { tellFormat } from './tell-format.js';

/** A file of messages that was read. */
export interface ReadMessageFile {
  readonly sheet: ReadSheet;
  readonly entries: readonly MessageEntry[];
  readonly format: MessageFileFormat;
  /** The messages that have plural forms in one of the files that belong together. */
  readonly plurals: ReadonlySet<string>;
  /** The path of the original; that of the file itself where it is one; undefined where there is none. */
  readonly original: string | undefined;
}

/** Reads files of messages, tells their formats, and pairs them with their originals. Files of other kinds are left out. */
export function readMessageFiles(files: readonly Source[], original: string): ReadMessageFile[] {
  const readings = files.flatMap((source) => {
    const reading = readEntries(source);
    return reading ? [{ source, reading }] : [];
  });
  const pairs = new Map(
    pairMessageFiles(
      readings.map(({ source }) => source.path),
      original,
    ).map((pair) => [pair.path, pair]),
  );
  const groups = groupBy(readings, ({ source }) => pairs.get(source.path)?.original ?? source.path);
  const lists = new Map(files.map(({ path, text }) => [path, text]));
  return [...groups].flatMap(([path, members]) => {
    const format = tellFormat(
      path,
      members.flatMap(({ reading }) => reading.entries),
    );
    const languageIn = (source: Source) => pairs.get(source.path)?.language ?? 'und';
    const original = members.find(({ source }) => source.path === path) ?? members[0];
    const plurals = new Set(
      format === 'docusaurus'
        ? listedForms(original?.reading.entries ?? [])
        : members.flatMap(({ source, reading }) =>
            pluralTables(withoutRoot(reading.entries, languageIn(source))),
          ),
    );
    return members.map(({ source, reading }) => {
      const language = languageIn(source);
      const todo = parseTodoList(lists.get(source.path.replace(/\.\w+$/, '.todo')) ?? '');
      return {
        sheet: readSheet(source, reading, { language, format, plurals, todo }),
        entries: reading.entries,
        format,
        plurals,
        original: pairs.get(source.path)?.original,
      };
    });
  });
}
