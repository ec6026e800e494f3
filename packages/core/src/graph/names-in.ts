import { isBuiltIn } from '../taxonomy.js';
import type { Fields, ParsedDocument, Person, Site, TermKind } from '../types.js';

/** Lists what names documents in several languages on a site. */
export function termKindsOf({ taxonomies }: Pick<Site, 'taxonomies'>): readonly TermKind[] {
  return [...taxonomies.map(({ name }) => name), 'series'];
}

/** Lists the terms of one kind in a document's fields, people with their addresses. */
export function termsOfKind(fields: Fields, kind: TermKind): readonly Person[] {
  if (kind === 'series') return fields.series ? [{ name: fields.series.name }] : [];
  const terms = isBuiltIn(kind) ? fields[kind] : (fields.terms?.[kind] ?? []);
  return terms.map((term) => (typeof term === 'string' ? { name: term } : term));
}

/** Lists the names of one kind in a document's fields. */
export function namesOfKind(fields: Fields, kind: TermKind): readonly string[] {
  return termsOfKind(fields, kind).map(({ name }) => name);
}

/** Returns fields with other names of one kind. */
export function replaceNames({ terms }: Fields, kind: TermKind, names: readonly string[]): Partial<Fields> {
  return isBuiltIn(kind) ? { [kind]: names } : { terms: { ...terms, [kind]: names } };
}

/** Lists the names of terms and series in a document. */
export function namesIn(
  { fields }: Pick<ParsedDocument, 'fields'>,
  site: Pick<Site, 'taxonomies'>,
): string[] {
  return termKindsOf(site).flatMap((kind) => namesOfKind(fields, kind));
}
