import { domainOf } from '../domain.js';
import { fillPattern } from '../permalink.js';
import type { ArticleEntry, SectionEntry } from '../shelf/entry.js';
import type { Site, SiteLocale } from '../types.js';
import type { LocaleRouteKind, PlannedRoute, RouteDraft } from './planned-route.js';

/** What is decided for the routes of one kind. */
interface RouteKind<Kind extends LocaleRouteKind> {
  /** The pattern of its address: a setting under `permalinks`, or one that no site changes. */
  pattern(site: Site): string;
  /** Lists the articles that stand on the page. */
  articles(route: RouteDraft<Kind>): readonly ArticleEntry[];
  /** The type of the page (https://schema.org/WebPage and those below it). */
  readonly schema: 'WebPage' | 'CollectionPage' | 'SearchResultsPage';
  /** Whether search engines should keep it. */
  readonly indexed: boolean;
  /** Lists the pages whose feeds it announces, the nearest first; those of the locale always follow. */
  feedPages(route: RouteDraft<Kind>): readonly string[];
}

const none = () => [];

/** Everything that differs between kinds of routes: a kind that is missing here does not compile. */
export const routeKinds: { readonly [Kind in LocaleRouteKind]: RouteKind<Kind> } = {
  home: {
    pattern: () => '/:locale/',
    articles: ({ articles }) => articles,
    schema: 'WebPage',
    indexed: true,
    feedPages: none,
  },
  section: {
    pattern: ({ permalinks }) => permalinks.section,
    articles: ({ articles }) => articles,
    schema: 'CollectionPage',
    indexed: true,
    feedPages: ({ entry }) => [entry.permalink, ...sectionsAbove(entry)],
  },
  article: {
    pattern: ({ permalinks }) => permalinks.article,
    articles: none,
    schema: 'WebPage',
    indexed: true,
    feedPages: ({ entry }) => sectionsAbove(entry),
  },
  page: {
    pattern: ({ permalinks }) => permalinks.page,
    articles: none,
    schema: 'WebPage',
    indexed: true,
    feedPages: ({ entry }) => sectionsAbove(entry),
  },
  archive: {
    pattern: ({ permalinks }) => permalinks.archive,
    articles: none,
    schema: 'CollectionPage',
    indexed: true,
    feedPages: none,
  },
  year: {
    pattern: ({ permalinks }) => permalinks.year,
    articles: ({ year }) => year.articles,
    schema: 'CollectionPage',
    indexed: true,
    feedPages: none,
  },
  month: {
    pattern: ({ permalinks }) => permalinks.month,
    articles: ({ month }) => month.articles,
    schema: 'CollectionPage',
    indexed: true,
    feedPages: none,
  },
  term: {
    pattern: ({ permalinks }) => permalinks.term,
    articles: ({ articles }) => articles,
    schema: 'CollectionPage',
    indexed: true,
    feedPages: ({ term }) => [term.permalink],
  },
  terms: {
    pattern: ({ permalinks }) => permalinks.terms,
    articles: none,
    schema: 'CollectionPage',
    indexed: true,
    feedPages: none,
  },
  series: {
    pattern: ({ permalinks }) => permalinks.series,
    articles: ({ series }) => series.articles,
    schema: 'CollectionPage',
    indexed: true,
    feedPages: none,
  },
  search: {
    pattern: () => '/:locale/:search/',
    articles: none,
    schema: 'SearchResultsPage',
    indexed: false,
    feedPages: none,
  },
  'not-found': {
    pattern: () => '/:locale/404.html',
    articles: none,
    schema: 'WebPage',
    indexed: false,
    feedPages: none,
  },
};

/** Lists the articles that stand on a page of any kind. */
export function articlesOn<Kind extends LocaleRouteKind>(route: RouteDraft<Kind>): readonly ArticleEntry[] {
  return routeKinds[route.kind].articles(route);
}

/** Lists the pages whose feeds a route of any kind announces, but for those of its locale. */
export function feedPagesOf<Kind extends LocaleRouteKind>(route: RouteDraft<Kind>): readonly string[] {
  return routeKinds[route.kind].feedPages(route);
}

/** Fills in the pattern of a kind that has one page a locale. */
export function permalinkOfKind(
  kind: 'archive' | 'search' | 'not-found',
  site: Site,
  locale: SiteLocale,
): string {
  const { archives = 'archives', search = 'search' } = site.paths[locale.code] ?? {};
  return fillPattern(
    routeKinds[kind].pattern(site),
    { locale: locale.prefix, archives, search },
    domainOf(site, locale.code).basePath,
  );
}

/** Returns the address of the page that lists the terms of a taxonomy. */
export function permalinkOfTaxonomy(site: Site, locale: SiteLocale, taxonomy: string): string {
  const word = site.paths[locale.code]?.[taxonomy] ?? taxonomy;
  const values = { locale: locale.prefix, taxonomy: word };
  return fillPattern(routeKinds.terms.pattern(site), values, domainOf(site, locale.code).basePath);
}

/** Returns the entry of the document or folder that a route shows; undefined where it shows none. */
export function entryOf(route: RouteDraft | PlannedRoute) {
  return 'entry' in route ? route.entry : undefined;
}

function sectionsAbove({ section }: Pick<SectionEntry, 'section'>): string[] {
  return section ? [section.permalink, ...sectionsAbove(section)] : [];
}
