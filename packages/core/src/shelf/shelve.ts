import { createDateFormatter, type DateFormatter } from '../date/index.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import { homePermalink } from '../graph/node-permalink.js';
import { writingTag } from '../locale.js';
import { byTaxonomy, taxonomyTraits } from '../taxonomy.js';
import type { Site, SiteLocale, Taxonomy } from '../types.js';
import { listArchives } from './archives.js';
import type { ArticleEntry, Entry, PageEntry } from './entry.js';
import type { ListedDocument } from './list-documents.js';
import { createLocaleNames, type LocaleNames } from './locale-names.js';
import { growTree, type TitledDocument } from './section-tree.js';
import { numberSeries, type SeriesParts } from './series.js';
import { everySection, type SeriesList, type Shelf } from './shelf.js';
import { listTerms, type NamedTerms } from './terms.js';

/** Lists what each locale shows of a graph: its documents, and those of other locales by the policy for what is missing. */
export function shelveLocales(graph: ContentGraph): Shelf[] {
  const namesOf = createLocaleNames(graph);
  return graph.site.locales.map((locale) => shelve(graph, locale, namesOf));
}

function shelve(graph: ContentGraph, locale: SiteLocale, namesOf: LocaleNames): Shelf {
  const { site } = graph;
  const options = { site, locale, fold: graph.nameFold(locale.code) };
  const dates = createDateFormatter({ locale: writingTag(locale), timeZone: site.timeZone });
  const { documents, named } = namesOf(locale);
  const parts = numberSeries(documents.values(), options);
  const titled = [...documents].map(([key, document]) =>
    titledDocument(key, document, { site, dates, named, parts }),
  );
  const people = titled.filter(({ node }) => node.person).map(personEntry);
  const tree = growTree(
    graph,
    locale,
    titled.filter(({ node }) => !node.person),
  );
  const { articles, pages, sections, home } = tree;
  const byKey = new Map<string, Entry>([
    ...tree.byKey,
    ...people.map((entry) => [entry.key, entry] as const),
  ]);
  const listed: readonly Entry[] = [
    ...articles,
    ...pages,
    ...everySection(sections),
    ...(home ? [home] : []),
  ];
  return {
    locale,
    permalink: homePermalink(site, locale),
    home,
    notFound: notFoundEntry(graph.notFound(locale.code), dates),
    entries: byKey,
    articles,
    pages,
    sections,
    terms: byTaxonomy(site, (taxonomy) => {
      const names = named[taxonomy];
      const { people: hasProfiles } = taxonomyTraits(taxonomy);
      return names
        ? listTerms(taxonomy, names, { listed, profiles: hasProfiles ? people : [] }, locale.language)
        : [];
    }),
    series: listSeries(parts, byKey),
    archives: listArchives(articles, { ...options, dates }),
  };
}

/** Enters a document that describes an author: it stands in no list of pages. */
function personEntry({ node, key, title, permalink, missing, terms }: TitledDocument): PageEntry {
  return { kind: 'page', node, key, title, permalink, missing, terms, series: undefined, section: undefined };
}

function notFoundEntry(node: Node | undefined, dates: DateFormatter): PageEntry | undefined {
  if (!node) return undefined;
  const { key, permalink } = node;
  const title = titleOf({ node }, dates);
  return {
    kind: 'page',
    key,
    node,
    title,
    permalink,
    missing: undefined,
    series: undefined,
    terms: {},
    section: undefined,
  };
}

/** What titles and groups the documents of a locale. */
interface Grouping {
  readonly site: Site;
  readonly dates: DateFormatter;
  readonly named: Readonly<Record<Taxonomy, NamedTerms>>;
  readonly parts: SeriesParts;
}

/** Adds the title, terms and series of a document, as this locale's readers see them. */
function titledDocument(
  key: string,
  document: ListedDocument,
  { site, dates, named, parts }: Grouping,
): TitledDocument {
  return {
    ...document,
    key,
    title: titleOf(document, dates),
    terms: byTaxonomy(site, (taxonomy) => named[taxonomy]?.byKey.get(key) ?? []),
    series: document.missing ? undefined : parts.get(key),
  };
}

/** Names a document without a title by its first heading, else by its date, else by its file. */
function titleOf({ node }: Pick<ListedDocument, 'node'>, dates: DateFormatter): string {
  const { fields, outline, path, date, key } = node;
  return fields.title || outline[0]?.title || (date ? dates.date(date) : path.name || key);
}

/** Lists the articles of each series: its parts come together and in order. */
function listSeries(parts: SeriesParts, byKey: ReadonlyMap<string, Entry>): SeriesList[] {
  const lists = new Map<string, SeriesList & { readonly articles: ArticleEntry[] }>();
  for (const [key, { name, slug, permalink }] of parts) {
    const list = lists.get(slug) ?? { name, slug, permalink, articles: [] };
    lists.set(slug, list);
    const entry = byKey.get(key);
    if (entry?.kind === 'article') list.articles.push(entry);
  }
  return [...lists.values()];
}
