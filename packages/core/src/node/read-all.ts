import type { Diagnostic, Source } from '../types.js';
import type { SourceKind, SourceList } from './list-sources.js';
import { readText } from './read-text.js';

/** Reads the files of a kind, one after the other, so that no more than one text is held beside what is made of it. */
export function readAll<Value>(
  { root, sources }: SourceList,
  kind: SourceKind,
  diagnostics: Diagnostic[],
  read: (source: Source) => Value,
): Value[] {
  const values: Value[] = [];
  for (const listed of sources) {
    if (listed.kind !== kind) continue;
    const text = readText(root, listed);
    diagnostics.push(...text.diagnostics);
    if (text.source) values.push(read(text.source));
  }
  return values;
}
