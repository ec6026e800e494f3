import { compare } from '../diagnostic.js';
import { foldText } from '../graph/fold-text.js';
import { fillPattern } from '../permalink.js';
import { createSlug } from '../slug.js';
import type { Article, Site, SiteLocale, Taxonomy, Term, TermReference } from '../types.js';
import type { LocaleDocument } from './locale-documents.js';

export const taxonomies: readonly Taxonomy[] = ['tags', 'categories', 'authors'];

/** The terms of one taxonomy in one locale. */
export interface TermIndex {
  reference(name: string): TermReference | undefined;
  /** Those with articles, in the language's order. */
  terms(articles: readonly Article[]): readonly Term[];
}

/** Gives the names that a document has in a taxonomy. */
export function termNames({ node }: LocaleDocument, taxonomy: Taxonomy): readonly string[] {
  const { fields } = node.document;
  return taxonomy === 'authors' ? fields.authors.map(({ name }) => name) : fields[taxonomy];
}

/** Counts the names of a taxonomy: those that differ only in case or accents are one term, under the most frequent. */
export function createTermIndex(
  taxonomy: Taxonomy,
  documents: readonly LocaleDocument[],
  site: Site,
  locale: SiteLocale,
): TermIndex {
  const spellings = new Map<string, Map<string, number>>();
  for (const document of documents) {
    for (const name of termNames(document, taxonomy)) {
      const known = spellings.get(foldText(name)) ?? new Map<string, number>();
      spellings.set(foldText(name), known.set(name, (known.get(name) ?? 0) + 1));
    }
  }
  const references = new Map<string, TermReference>();
  const slugs = new Set<string>();
  for (const [folded, counts] of [...spellings].sort(([a], [b]) => compare(a, b))) {
    const name = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? folded;
    const base =
      createSlug(name, { locale: locale.language }) ||
      encodeURIComponent(folded).replace(/%/g, '').toLowerCase();
    let slug = base;
    for (let count = 2; slugs.has(slug); count++) slug = `${base}-${count}`;
    slugs.add(slug);
    const permalink = fillPattern(
      site.permalinks.term,
      { locale: locale.prefix, taxonomy: site.paths[locale.code]?.[taxonomy] ?? taxonomy, slug },
      site.basePath,
    );
    references.set(folded, { name, slug, permalink });
  }
  const collator = new Intl.Collator(locale.language);
  return {
    reference: (name) => references.get(foldText(name)),
    terms(articles) {
      const byTerm = new Map<TermReference, Article[]>();
      for (const article of articles) {
        for (const { name } of article[taxonomy]) {
          const reference = references.get(foldText(name));
          if (!reference) continue;
          const list = byTerm.get(reference) ?? [];
          if (list.at(-1) !== article) list.push(article);
          byTerm.set(reference, list);
        }
      }
      return [...byTerm]
        .map(([reference, list]) => ({ ...reference, taxonomy, count: list.length, articles: list }))
        .sort((a, b) => collator.compare(a.name, b.name) || compare(a.slug, b.slug));
    },
  };
}
