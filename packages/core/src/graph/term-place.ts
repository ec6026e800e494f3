import { placeIn } from '../diagnostic.js';
import type { ParsedDocument, Place, TermKind } from '../types.js';

/** Returns where a document names a term; the field, or the file, where the name has no place of its own. */
export function termPlace({ file, places }: ParsedDocument, kind: TermKind, index: number): Place {
  return placeIn(file, places[`${kind}.${index}`] ?? places[kind]);
}
