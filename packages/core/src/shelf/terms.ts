import { compare } from '../diagnostic.js';
import { addressFrom, domainOf } from '../domain.js';
import { termsOfKind } from '../graph/names-in.js';
import type { Node } from '../graph/node.js';
import { fillPattern } from '../permalink.js';
import { taxonomyTraits } from '../taxonomy.js';
import { createSpellingOrder, mostFrequent } from '../text/compare-spellings.js';
import { compareFolded } from '../text/name-fold.js';
import type { Person, Site, SiteLocale, Taxonomy, TermReference } from '../types.js';
import type { ArticleEntry, Entry, PageEntry, SectionEntry } from './entry.js';
import type { ListedDocument } from './list-documents.js';
import type { TermList } from './shelf.js';
import { createSlugs } from './unique-slugs.js';

/** What tells two names of a term from two terms, and where a term's page stands. */
export interface TermOptions {
  readonly site: Site;
  readonly locale: SiteLocale;
  /** Returns what the names of one term have in common. */
  fold(name: string): string;
}

/** The terms of one taxonomy that the documents of a locale name. */
export interface NamedTerms {
  readonly bySlug: ReadonlyMap<string, TermReference>;
  /** The terms of a document, by its translation key. */
  readonly byKey: ReadonlyMap<string, readonly TermReference[]>;
  /** The slugs of those that a page of this locale shows: the others lead to the original's page, as its documents do. */
  readonly shown: ReadonlySet<string>;
}

/** What names a term that stands on documents of other locales. */
export interface PairedTerms {
  /** Returns the name that this locale has for a term of a document in another; undefined where it has none. */
  pairOf(node: Node, taxonomy: Taxonomy, name: string): string | undefined;
}

/** What a term leads to that stands on no page of a locale. */
export interface LinkedTerms {
  /** Finds a term of a document in the document's own locale. */
  originalOf(node: Node, taxonomy: Taxonomy, name: string): TermReference | undefined;
}

/** How a term is written, and in which languages. */
interface Spellings {
  /** In this locale's own documents. */
  readonly here: Map<string, number>;
  /** In those that it lists from other locales. */
  readonly elsewhere: Map<string, number>;
  /** The first document that has it. */
  readonly node: Node;
  /** Whether a page of this locale shows it. */
  shown: boolean;
  readonly urls: Map<string, number>;
}

/**
 * Collects the names of a taxonomy: those that the locale's language takes for one word are one term, under the most frequent
 * spelling of this locale's own documents, else of those that it lists from others. A term of another locale is its pair,
 * where documents of this one have it.
 */
export function nameTerms(
  taxonomy: Taxonomy,
  documents: ReadonlyMap<string, ListedDocument>,
  options: TermOptions & PairedTerms & LinkedTerms,
): NamedTerms {
  const { fold } = options;
  const namesOf = createNames(taxonomy, documents, options);
  const counts = countSpellings(documents, namesOf, fold);
  const domain = domainOf(options.site, options.locale.code);
  const references = new Map(
    [...referTo(taxonomy, counts, options)].map(([id, term]) => {
      const spellings = counts.get(id);
      const original =
        spellings && !spellings.shown && options.originalOf(spellings.node, taxonomy, term.name);
      if (!spellings || !original) return [id, term] as const;
      const permalink = addressFrom(
        domain,
        domainOf(options.site, spellings.node.locale.code),
        original.permalink,
      );
      return [id, { ...term, permalink }] as const;
    }),
  );
  const shown = new Set(
    [...counts].flatMap(([id, spellings]) => (spellings.shown ? (references.get(id)?.slug ?? []) : [])),
  );
  const byKey = new Map<string, readonly TermReference[]>();
  for (const [key, document] of documents) {
    const terms = new Map<TermReference, TermReference>();
    for (const { name, url } of namesOf(document)) {
      const term = references.get(fold(name));
      // An address that stands beside the name here wins over the one that the author gave elsewhere.
      if (term && !terms.has(term)) terms.set(term, url === undefined ? term : { ...term, url });
    }
    if (terms.size > 0) byKey.set(key, [...terms.values()]);
  }
  return { bySlug: new Map([...references.values()].map((term) => [term.slug, term])), byKey, shown };
}

/** Decides the references of all terms of a taxonomy, as if each had its page in this locale, by their folded names. */
export function referToTerms(
  taxonomy: Taxonomy,
  documents: ReadonlyMap<string, ListedDocument>,
  options: TermOptions & PairedTerms,
): ReadonlyMap<string, TermReference> {
  const namesOf = createNames(taxonomy, documents, options);
  return referTo(taxonomy, countSpellings(documents, namesOf, options.fold), options);
}

/** Returns the terms of a listed document, under the names that its readers know. */
type DocumentNames = (document: ListedDocument) => readonly Person[];

function createNames(
  taxonomy: Taxonomy,
  documents: ReadonlyMap<string, ListedDocument>,
  { fold, pairOf }: TermOptions & PairedTerms,
): DocumentNames {
  const here = new Set(
    [...documents.values()].flatMap(({ node, missing }) =>
      missing ? [] : termsOfKind(node.fields, taxonomy).map(({ name }) => fold(name)),
    ),
  );
  return ({ node, missing }) => {
    const terms = termsOfKind(node.fields, taxonomy);
    if (!missing) return terms;
    return terms.map((term) => {
      const pair = pairOf(node, taxonomy, term.name);
      return pair !== undefined && here.has(fold(pair)) ? { ...term, name: pair } : term;
    });
  };
}

function countSpellings(
  documents: ReadonlyMap<string, ListedDocument>,
  namesOf: DocumentNames,
  fold: (name: string) => string,
): ReadonlyMap<string, Spellings> {
  const counts = new Map<string, Spellings>();
  for (const document of documents.values()) {
    const { node, missing } = document;
    for (const { name, url } of namesOf(document)) {
      const id = fold(name);
      const spellings = counts.get(id) ?? {
        here: new Map(),
        elsewhere: new Map(),
        node,
        shown: false,
        urls: new Map(),
      };
      counts.set(id, spellings);
      increment(missing ? spellings.elsewhere : spellings.here, name);
      if (missing !== 'link') spellings.shown = true;
      if (url !== undefined) increment(spellings.urls, url);
    }
  }
  return counts;
}

/** Decides the name, slug and address of each term; the order of the folded names decides which of two slugs gets a number. */
function referTo(
  taxonomy: Taxonomy,
  counts: ReadonlyMap<string, Spellings>,
  { site, locale }: TermOptions,
): ReadonlyMap<string, TermReference> {
  const slugOf = createSlugs(locale.language);
  const order = createSpellingOrder(locale.language);
  const segment = site.paths[locale.code]?.[taxonomy] ?? taxonomy;
  const { people } = taxonomyTraits(taxonomy);
  const { basePath } = domainOf(site, locale.code);
  const references = new Map<string, TermReference>();
  for (const [id, { here, elsewhere, node, urls }] of [...counts].sort(([a], [b]) => compareFolded(a, b))) {
    const { language } = node.locale;
    const name = mostFrequent(here, order) ?? mostFrequent(elsewhere, order) ?? id;
    const slug = slugOf(name, id);
    const url = mostFrequent(urls, compare);
    const values = { locale: locale.prefix, taxonomy: segment, slug };
    references.set(id, {
      name,
      slug,
      permalink: fillPattern(site.permalinks.term, values, basePath),
      ...(here.size === 0 && !people && language !== locale.language && { language }),
      ...(url !== undefined && { url }),
    });
  }
  return references;
}

/** What may stand under the terms of a taxonomy. */
interface TermMembers {
  /** In the order in which a term lists them. */
  readonly listed: readonly Entry[];
  /** The documents that describe its terms. */
  readonly profiles: readonly PageEntry[];
}

/**
 * Groups entries by the terms of a taxonomy, in the language's order.
 *
 */
export function listTerms(
  taxonomy: Taxonomy,
  { bySlug, shown }: NamedTerms,
  { listed: entries, profiles }: TermMembers,
  language: string,
): TermList[] {
  const byPerson = new Map(
    profiles.flatMap((entry) => (entry.missing === 'link' ? [] : [[entry.node.slug, entry] as const])),
  );
  const members = new Map<string, { articles: ArticleEntry[]; pages: (PageEntry | SectionEntry)[] }>();
  for (const entry of entries) {
    for (const { slug } of entry.terms[taxonomy] ?? []) {
      const lists = members.get(slug) ?? { articles: [], pages: [] };
      members.set(slug, lists);
      if (entry.kind === 'article') lists.articles.push(entry);
      else lists.pages.push(entry);
    }
  }
  const collator = new Intl.Collator(language, { numeric: true });
  return [...members]
    .flatMap(([slug, lists]): TermList[] => {
      const term = bySlug.get(slug);
      const profile = byPerson.get(slug);
      if (!term) return [];
      return [{ ...term, taxonomy, hasPage: shown.has(slug), ...lists, ...(profile && described(profile)) }];
    })
    .concat(
      [...byPerson].flatMap(([slug, entry]) =>
        members.has(slug) || entry.missing
          ? []
          : [{ name: entry.title, slug, taxonomy, articles: [], pages: [], ...described(entry) }],
      ),
    )
    .sort((a, b) => collator.compare(a.name, b.name) || compare(a.slug, b.slug));
}

/** Returns what a person has by a document of this locale: a text, and with it a page. */
function described(profile: PageEntry) {
  return { profile, hasPage: true, permalink: profile.permalink };
}

function increment(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
