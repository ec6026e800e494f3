import { diagnose, placeIn } from '../../diagnostic.js';
import { type MessageSheet, withoutMark } from '../../messages/message-sheet.js';
import { containText } from '../../text/direction.js';
import type { Diagnostic, Source } from '../../types.js';
import { type KeyOptions, keyEntries } from './key-entries.js';
import type { EntryReading, KeyedEntry } from './message-entry.js';
import { readJsonEntries } from './read-json-entries.js';
import { readTomlEntries } from './read-toml-entries.js';
import { readYamlEntries } from './read-yaml-entries.js';

/** A file of messages of any project, as it is checked, with what reading it found. */
export interface ReadSheet extends MessageSheet {
  readonly diagnostics: readonly Diagnostic[];
  /** Returns where a unit of a text stands in the file; undefined where that cannot be told. */
  readonly offsetOf: (key: string, index: number) => number | undefined;
}

/** Decides whether a file may hold messages, by its extension. */
export function isMessageFile(path: string): boolean {
  return /\.(?:json|ya?ml|toml)$/i.test(path);
}

/** Reads the texts of a file by its extension; undefined where it is no file of messages. */
export function readEntries({ path, text }: Source): EntryReading | undefined {
  const source = { path, text: withoutMark(text) };
  if (/\.json$/i.test(path)) return readJsonEntries(source);
  if (/\.ya?ml$/i.test(path)) return readYamlEntries(source);
  return /\.toml$/i.test(path) ? readTomlEntries(source) : undefined;
}

/** Returns a file as it is checked, its messages under the keys by which files of its format know them. */
export function readSheet(
  { path: file, text }: Source,
  reading: EntryReading,
  { todo, ...options }: KeyOptions & { readonly todo: readonly string[] },
): ReadSheet {
  const keyed = keyEntries(reading.entries, options);
  const byKey = new Map(keyed.map((each) => [each.key, each]));
  const placeOf = (key: string, index?: number) => {
    const { entry, from = 0 } = byKey.get(key) ?? {};
    return placeIn(file, index === undefined ? entry?.at : entry?.locate(from + index));
  };
  return {
    file,
    language: options.language,
    text,
    todo,
    texts: new Map(keyed.map((each) => [each.key, each.text])),
    placeOf,
    offsetOf(key, index) {
      const { entry, from = 0 } = byKey.get(key) ?? {};
      return entry?.locate(from + index).offset;
    },
    diagnostics: [...reading.diagnostics, ...keyed.flatMap((each) => checkDirection(each, file))],
  };
}

function checkDirection({ key, text, entry }: KeyedEntry, file: string): Diagnostic[] {
  const { control } = containText(text);
  if (control === undefined) return [];
  const place = placeIn(
    file,
    entry.locate(Math.max(0, text.search(/[\u061C\u200F\u202A-\u202E\u2066-\u2069]/))),
  );
  return [{ ...diagnose('direction-control', place, { found: control, name: key }), severity: 'error' }];
}
