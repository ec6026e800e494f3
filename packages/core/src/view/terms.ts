import { compare } from '../diagnostic.js';
import { fillPattern } from '../permalink.js';
import type { Article, Item, Page, Section, Taxonomy, Term, TermReference } from '../types.js';
import type { LocaleContext } from './context.js';
import type { LocaleDocument } from './locale-documents.js';
import { createSlugs } from './unique-slugs.js';

export const taxonomies: readonly Taxonomy[] = ['tags', 'categories', 'authors'];

/** The terms of one taxonomy in one locale. */
export interface TermIndex {
  reference(name: string): TermReference | undefined;
  /** Those with documents, in the language's order. */
  terms(items: readonly Item[]): readonly Term[];
}

/** How a term is written, and in which languages. */
interface Spellings {
  readonly own: Map<string, number>;
  readonly foreign: Map<string, number>;
  /** The language of the first document that has it. */
  readonly language: string;
  readonly urls: Map<string, number>;
}

/**
 * Counts the names of a taxonomy: those that differ only in case or accents are one term, under the most frequent
 * spelling of this locale's own documents, else of those that it lists from others.
 */
export function createTermIndex(
  context: LocaleContext,
  taxonomy: Taxonomy,
  documents: ReadonlyMap<string, LocaleDocument>,
): TermIndex {
  const { site, locale, fold } = context;
  const spellings = new Map<string, Spellings>();
  for (const { node, missing } of documents.values()) {
    if (node.fields[taxonomy].length === 0) continue;
    for (const { name, url } of namesOf(node.fields, taxonomy)) {
      const id = fold(name);
      let known = spellings.get(id);
      if (!known) {
        known = { own: new Map(), foreign: new Map(), language: node.locale.language, urls: new Map() };
        spellings.set(id, known);
      }
      increment(missing ? known.foreign : known.own, name);
      if (url !== undefined) increment(known.urls, url);
    }
  }
  const slugs = createSlugs(locale.language);
  const references = new Map<string, TermReference>();
  for (const [id, { own, foreign, language, urls }] of [...spellings].sort(([a], [b]) => compare(a, b))) {
    const name = mostFrequent(own) ?? mostFrequent(foreign) ?? id;
    const slug = slugs(name, id);
    const url = mostFrequent(urls);
    const permalink = fillPattern(
      site.permalinks.term,
      { locale: locale.prefix, taxonomy: site.paths[locale.code]?.[taxonomy] ?? taxonomy, slug },
      site.basePath,
    );
    references.set(id, {
      name,
      slug,
      permalink,
      ...(own.size === 0 && taxonomy !== 'authors' && language !== locale.language && { language }),
      ...(url !== undefined && { url }),
    });
  }
  const reference = (name: string) => references.get(fold(name));
  const referencesOf = ({ key }: Item) => {
    const fields = documents.get(key)?.node.fields;
    if (!fields || fields[taxonomy].length === 0) return none;
    return new Set(namesOf(fields, taxonomy).map(({ name }) => reference(name)));
  };
  return { reference, terms: (items) => listTerms(taxonomy, referencesOf, items, locale.language) };
}

const none: Iterable<undefined> = [];

/** Items are given in the order in which a term lists them. */
function listTerms(
  taxonomy: Taxonomy,
  referencesOf: (item: Item) => Iterable<TermReference | undefined>,
  items: readonly Item[],
  language: string,
): Term[] {
  const members = new Map<TermReference, { articles: Article[]; pages: (Page | Section)[] }>();
  for (const item of items) {
    for (const term of referencesOf(item)) {
      if (!term) continue;
      const known = members.get(term) ?? { articles: [], pages: [] };
      members.set(term, known);
      if (item.kind === 'article') known.articles.push(item);
      else known.pages.push(item);
    }
  }
  const collator = new Intl.Collator(language, { numeric: true });
  return [...members]
    .map(([term, { articles, pages }]) => ({
      ...term,
      taxonomy,
      count: articles.length + pages.length,
      articles,
      pages,
    }))
    .sort((a, b) => collator.compare(a.name, b.name) || compare(a.slug, b.slug));
}

function namesOf(
  fields: LocaleDocument['node']['fields'],
  taxonomy: Taxonomy,
): readonly { readonly name: string; readonly url?: string }[] {
  return taxonomy === 'authors' ? fields.authors : fields[taxonomy].map((name) => ({ name }));
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0];
}
