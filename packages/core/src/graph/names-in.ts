import type { Fields, ParsedDocument, TermKind } from '../types.js';

export const termKinds: readonly TermKind[] = ['tags', 'categories', 'authors', 'series'];

/** Lists the names of one kind in a document's fields. */
export function namesOfKind(
  { series, authors, tags, categories }: Fields,
  kind: TermKind,
): readonly string[] {
  if (kind === 'series') return series ? [series.name] : [];
  if (kind === 'authors') return authors.map(({ name }) => name);
  return kind === 'tags' ? tags : categories;
}

/** Lists the names of terms and series in a document. */
export function namesIn({ fields }: Pick<ParsedDocument, 'fields'>): string[] {
  return termKinds.flatMap((kind) => namesOfKind(fields, kind));
}
