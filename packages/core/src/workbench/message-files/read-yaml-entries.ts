import { diagnose, placeIn } from '../../diagnostic.js';
import { readYaml, type YamlProblem, type YamlText } from '../../site-config/read-yaml.js';
import { isRecord } from '../../text/is-record.js';
import type { Diagnostic, Source } from '../../types.js';
import type { EntryReading, MessageEntry } from './message-entry.js';

/** Reads the texts of a file of YAML. Numbers are texts, as they are written; items of a list are named by their number. */
export function readYamlEntries({ path: file, text }: Source): EntryReading {
  const yaml = readYaml(text);
  return {
    entries: entriesOf(yaml.value, [], { text, yaml }),
    diagnostics: yaml.problems.map((problem) => report(problem, file)),
  };
}

interface YamlFile {
  readonly text: string;
  readonly yaml: YamlText;
}

function entriesOf(value: unknown, path: readonly string[], file: YamlFile): MessageEntry[] {
  if (typeof value === 'string') return [entryOf(value, path, file)];
  if (typeof value === 'number' || typeof value === 'boolean')
    return [entryOf(file.yaml.written.get(path.join('.')) ?? String(value), path, file)];
  if (Array.isArray(value))
    return value.flatMap((item, index) => entriesOf(item, [...path, String(index)], file));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => entriesOf(inner, [...path, name], file));
}

function entryOf(text: string, path: readonly string[], { text: source, yaml }: YamlFile): MessageEntry {
  const key = path.join('.');
  const at = yaml.places.get(key) ?? { line: 1, column: 1, offset: 0 };
  // A place in a text is found by the names that lead there, and a point in a name would be taken for two.
  const isPlain = path.every((name) => !name.includes('.'));
  return {
    path,
    text,
    at,
    locate(index) {
      if (!isPlain) return at;
      const before = text.slice(0, index).split('\n');
      const { line, column } = yaml.inside(key)(before.length, (before.at(-1)?.length ?? 0) + 1);
      return { line, column, offset: offsetOf(source, line, column) };
    },
  };
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let left = line; left > 1; left--) offset = text.indexOf('\n', offset) + 1;
  return offset + column - 1;
}

function report({ kind, message, position, first }: YamlProblem, file: string): Diagnostic {
  const place = placeIn(file, position);
  if (kind === 'duplicate') {
    const related = first ? [placeIn(file, first)] : [];
    return diagnose('message-duplicate', place, { name: message, related });
  }
  return diagnose('message-syntax', place, { found: message, advice: 'Correct the line.' });
}
