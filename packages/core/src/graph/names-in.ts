import type { ParsedDocument } from '../types.js';

/** Lists the names of terms and series in a document. */
export function namesIn({ fields }: Pick<ParsedDocument, 'fields'>): string[] {
  const { tags, categories, authors, series } = fields;
  return [...tags, ...categories, ...authors.map(({ name }) => name), ...(series ? [series.name] : [])];
}
