import { parse, TomlError } from 'smol-toml';
import { diagnose, placeIn } from '../../diagnostic.js';
import { offsetWritten, positionFrom } from '../../messages/locate-message.js';
import { tomlPlaces } from '../../source/toml-places.js';
import { isRecord } from '../../text/is-record.js';
import { isTree } from '../../text/is-tree.js';
import type { Position, Source } from '../../types.js';
import type { EntryReading, MessageEntry } from './message-entry.js';

const deepest = 50;
const start: Position = { line: 1, column: 1, offset: 0 };
const opening = /[^=\n]*=[ \t]*("""\r?\n?|'''\r?\n?|"|')/y;

/** Reads the texts of a file of TOML. Items of a list are named by their number. */
export function readTomlEntries({ path: file, text }: Source): EntryReading {
  try {
    const value = parse(text);
    if (!isTree(value, deepest)) throw new RangeError('too deep');
    return { entries: entriesOf(value, [], { text, places: tomlPlaces(text, start) }), diagnostics: [] };
  } catch (error) {
    const place =
      error instanceof TomlError ? { file, line: error.line, column: error.column } : placeIn(file);
    const found = error instanceof Error ? firstLine(error.message) : 'too deep';
    return {
      entries: [],
      diagnostics: [diagnose('message-syntax', place, { found, advice: 'Correct the line.' })],
    };
  }
}

interface TomlFile {
  readonly text: string;
  readonly places: ReadonlyMap<string, Position>;
}

function entriesOf(value: unknown, path: readonly string[], file: TomlFile): MessageEntry[] {
  if (typeof value === 'string') return [entryOf(value, path, file)];
  if (typeof value === 'number' || typeof value === 'bigint') return [entryOf(String(value), path, file)];
  if (Array.isArray(value))
    return value.flatMap((item, index) => entriesOf(item, [...path, String(index)], file));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, [...path, name], file));
}

function entryOf(text: string, path: readonly string[], { text: source, places }: TomlFile): MessageEntry {
  const at = places.get(path.join('.')) ?? places.get(path.slice(0, -1).join('.')) ?? start;
  return {
    path,
    text,
    at,
    locate(index) {
      opening.lastIndex = at.offset;
      const [written, quote = ''] = opening.exec(source) ?? [];
      if (written === undefined) return at;
      const first = at.offset + written.length;
      const offset = quote.startsWith('"') ? offsetWritten(source, first, index) : first + index;
      return positionFrom(source, at, offset);
    },
  };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
}
