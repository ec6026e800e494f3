import { parseDocument } from 'yaml';
import { diagnose, placeIn } from '../../diagnostic.js';
import { positionFrom } from '../../messages/locate-message.js';
import { once } from '../../once.js';
import { readYaml, type YamlProblem, type YamlText } from '../../site-config/read-yaml.js';
import { isRecord } from '../../text/is-record.js';
import type { Diagnostic, Source } from '../../types.js';
import type { EntryReading, MessageEntry } from './message-entry.js';
import { offsetIn } from './written-place.js';

/** Reads the texts of a file of YAML. Numbers are texts, as they are written; items of a list are named by their number. */
export function readYamlEntries({ path: file, text }: Source): EntryReading {
  const yaml = readYaml(text);
  // Few files have a text in which something is to be found.
  const document = once(() => parseDocument(text, { uniqueKeys: false }));
  const nodeAt = (path: readonly string[]): unknown => document().getIn(path, true);
  return {
    entries: entriesOf(yaml.value, [], { yaml, source: text, nodeAt }),
    diagnostics: yaml.problems.map((problem) => report(problem, file)),
  };
}

interface YamlFile {
  readonly yaml: YamlText;
  readonly source: string;
  /** Returns the node at a path, with its range in the text; undefined where there is none. */
  readonly nodeAt: (path: readonly string[]) => unknown;
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

function entryOf(text: string, path: readonly string[], { yaml, source, nodeAt }: YamlFile): MessageEntry {
  const key = path.join('.');
  const at = yaml.places.get(key) ?? { line: 1, column: 1, offset: 0 };
  return {
    path,
    text,
    at,
    locate(index) {
      const offset = offsetIn(nodeAt(path), source, index);
      return offset === undefined ? at : positionFrom(source, at, offset);
    },
  };
}

function report({ kind, message, position, first }: YamlProblem, file: string): Diagnostic {
  const place = placeIn(file, position);
  if (kind === 'duplicate') {
    const related = first ? [placeIn(file, first)] : [];
    return diagnose('message-duplicate', place, { name: message, related });
  }
  return diagnose('message-syntax', place, { found: message, advice: 'Correct the line.' });
}
