import type { ParsedDocument } from '../types.js';

/** Returns the translation key of a document. */
export function keyOf({ fields, path }: ParsedDocument): string {
  return fields.translationKey ?? (path.key === '' ? 'index' : path.key);
}
