import { createAbsolute } from '../absolute-url.js';
import { domainOf, outputIn } from '../domain.js';
import { isUnreviewed } from '../graph/translation.js';
import { createCanonical } from '../shelf/canonical.js';
import type { ArticleEntry, Entry, SectionEntry } from '../shelf/entry.js';
import { paginate } from '../shelf/paginate.js';
import { everySection, type SeriesList, type Shelf, type TermList } from '../shelf/shelf.js';
import { titleOfTaxonomy, titleOfTerm } from '../taxonomy.js';
import type { LocaleCode, Site, Translate } from '../types.js';
import type { ListIdentities } from './list-identities.js';
import type { ListPage, LocaleAddress, RouteDraft } from './planned-route.js';
import { permalinkOfKind, permalinkOfTaxonomy } from './route-kinds.js';

/** A draft of a route with what pairs it with the same route of other locales, and the file that it comes from. */
export interface RouteCandidate {
  readonly route: RouteDraft;
  /** The same in every locale; undefined where the route has no equivalent. */
  readonly identity: string | undefined;
  /** Of a folder without a page, a document in it; empty where none is behind it. */
  readonly file: string;
}

/** What the routes of a locale are planned with. */
export interface PlanOptions {
  readonly site: Site;
  readonly translate: Translate;
  readonly identityOf: ListIdentities;
  /** Returns what another locale lists. */
  shelfOf(locale: LocaleCode): Shelf | undefined;
}

/** Plans every address of one locale, in a fixed order: the home page, documents, archives, terms, series, the rest. */
export function planRoutes(shelf: Shelf, options: PlanOptions): RouteCandidate[] {
  const planner = createPlanner(shelf, options);
  return [
    ...documentRoutes(shelf, options, planner),
    ...archiveRoutes(shelf, options, planner),
    ...listRoutes(shelf, options, planner),
    ...indexRoutes(shelf, options, planner),
    ...servicePages(shelf, options, planner),
  ];
}

interface ListOptions {
  readonly permalink: string;
  readonly title: string;
  readonly articles: readonly ArticleEntry[];
  readonly identity: string | undefined;
  readonly entry?: SectionEntry | undefined;
}

/** Makes what all routes of a locale begin with, and the pages of its lists. */
interface Planner {
  at(permalink: string, title: string, canonical?: string): LocaleAddress;
  ofEntry(entry: Entry): LocaleAddress;
  list(options: ListOptions, make: (page: LocaleAddress & ListPage) => RouteDraft): RouteCandidate[];
}

function createPlanner({ locale }: Shelf, { site, shelfOf }: PlanOptions): Planner {
  const domain = domainOf(site, locale.code);
  const absolute = createAbsolute(domain.url);
  const canonicalOf = createCanonical(site, locale.code);
  const word = site.paths[locale.code]?.page ?? 'page';
  const at: Planner['at'] = (permalink, title, canonical = absolute(permalink)) => ({
    permalink,
    output: outputIn(domain, permalink),
    title,
    locale: locale.code,
    url: absolute(permalink),
    canonical,
  });
  return {
    at,
    ofEntry: (entry: Entry) => at(entry.permalink, entry.title, canonicalOf(entry)),
    list({ permalink, title, articles, identity, entry }, make) {
      const parts = paginate(articles, { size: site.pageSize, permalink, word });
      return parts.map(({ items, permalink: address, pagination }) => {
        const first = pagination.page === 1;
        const canonical = first
          ? entry && canonicalOf(entry)
          : originalPage({ site, shelfOf }, entry, pagination.page);
        const route = make({ ...at(address, title, canonical), articles: items, pagination });
        return candidate(route, first ? identity : pageIdentity(identity, pagination.page, items), entry);
      });
    },
  };
}

function candidate(route: RouteDraft, identity: string | undefined, entry?: Entry): RouteCandidate {
  const isVersion = !entry?.missing && !isUnreviewed(entry?.node);
  return { route, identity: isVersion ? identity : undefined, file: entry ? fileOf(entry) : '' };
}

function documentRoutes(shelf: Shelf, { site }: PlanOptions, { ofEntry, list }: Planner): RouteCandidate[] {
  const { home, permalink, locale } = shelf;
  const title = home?.title ?? site.title[locale.code] ?? '';
  const listed = <Listed extends Entry>(entries: readonly Listed[]) =>
    entries.filter(({ missing }) => missing !== 'link');
  return [
    ...list({ permalink, title, articles: shelf.articles, identity: 'home', entry: home }, (page) => ({
      kind: 'home',
      ...page,
      entry: home,
    })),
    ...listed(everySection(shelf.sections)).flatMap((entry) =>
      list({ ...entry, identity: `item:${entry.key}`, entry }, (page) => ({
        kind: 'section',
        ...page,
        entry,
      })),
    ),
    ...listed(shelf.articles).map((entry) =>
      candidate({ kind: 'article', ...ofEntry(entry), entry }, `item:${entry.key}`, entry),
    ),
    ...listed(shelf.pages).map((entry) =>
      candidate({ kind: 'page', ...ofEntry(entry), entry }, `item:${entry.key}`, entry),
    ),
  ];
}

function archiveRoutes(
  { locale, archives }: Shelf,
  { site, translate }: PlanOptions,
  { at }: Planner,
): RouteCandidate[] {
  if (archives.length === 0) return [];
  const address = permalinkOfKind('archive', site, locale);
  return [
    candidate({ kind: 'archive', ...at(address, translate('archive.title')) }, 'archive'),
    ...archives.flatMap((year) => [
      candidate(
        { kind: 'year', ...at(year.permalink, translate('archive.year', { year: year.label })), year },
        `archive:${year.year}`,
      ),
      ...year.months.map((month) =>
        candidate(
          {
            kind: 'month',
            ...at(month.permalink, translate('archive.month', { month: month.month })),
            year,
            month,
          },
          `archive:${month.month}`,
        ),
      ),
    ]),
  ];
}

function listRoutes(
  shelf: Shelf,
  { site, translate, identityOf }: PlanOptions,
  { at, list }: Planner,
): RouteCandidate[] {
  const listOptions = (term: TermList | SeriesList, title: string): ListOptions => ({
    permalink: term.permalink,
    title,
    articles: term.articles,
    identity: identityOf(term),
  });
  return [
    ...site.taxonomies.flatMap((taxonomy) =>
      (shelf.terms[taxonomy.name] ?? [])
        .filter(({ hasPage }) => hasPage)
        .flatMap((term) => {
          const title = titleOfTerm(taxonomy, term.name, { locale: shelf.locale.code, translate });
          return list(listOptions(term, title), (page) => ({ kind: 'term', ...page, term }));
        }),
    ),
    ...shelf.series.map((series) =>
      candidate({ kind: 'series', ...at(series.permalink, series.name), series }, identityOf(series)),
    ),
  ];
}

/** Plans a page for each taxonomy of which this locale has a term with a page. */
function indexRoutes(
  { locale, terms }: Shelf,
  { site, translate }: PlanOptions,
  { at }: Planner,
): RouteCandidate[] {
  return site.taxonomies.flatMap((taxonomy) => {
    const { name } = taxonomy;
    const listed = terms[name] ?? [];
    if (!listed.some(({ hasPage }) => hasPage)) return [];
    const permalink = permalinkOfTaxonomy(site, locale, name);
    const title = titleOfTaxonomy(taxonomy, locale.code, translate);
    const route = { kind: 'terms' as const, ...at(permalink, title), taxonomy: name, terms: listed };
    return [candidate(route, `terms:${name}`)];
  });
}

function servicePages(
  { locale, notFound }: Shelf,
  { site, translate }: PlanOptions,
  { at }: Planner,
): RouteCandidate[] {
  const search = permalinkOfKind('search', site, locale);
  const missing = permalinkOfKind('not-found', site, locale);
  return [
    candidate({ kind: 'search', ...at(search, translate('search.title')) }, 'search'),
    candidate(
      { kind: 'not-found', ...at(missing, notFound?.title ?? translate('notFound.title')), entry: notFound },
      undefined,
      notFound,
    ),
  ];
}

/** Returns the file of an entry; of a folder without a page, a document in it. */
function fileOf(entry: Entry): string {
  if (entry.kind !== 'section' || entry.node) return entry.node?.file ?? '';
  const [first = entry.children[0]] = [...entry.pages, ...entry.articles];
  return first ? fileOf(first) : '';
}

/** Returns what search engines should keep of a further page of a fallback: the same page of the original, where it has one. */
function originalPage(
  { site, shelfOf }: Pick<PlanOptions, 'site' | 'shelfOf'>,
  entry: SectionEntry | undefined,
  page: number,
): string | undefined {
  if (!entry?.missing || !entry.node) return undefined;
  const { key, locale, permalink } = entry.node;
  const original = shelfOf(locale.code)?.entries.get(key);
  if (original?.kind !== 'section') return undefined;
  const word = site.paths[locale.code]?.page ?? 'page';
  const pages = paginate(original.articles, { size: site.pageSize, permalink, word });
  const same = pages[page - 1]?.permalink;
  return same === undefined ? undefined : createAbsolute(domainOf(site, locale.code).url)(same);
}

/** Pages of one number show the same only where they list the same documents: a list that is longer here shifts them. */
function pageIdentity(
  identity: string | undefined,
  page: number,
  articles: readonly ArticleEntry[],
): string | undefined {
  const keys = articles.map(({ key }) => key).sort();
  return identity && [identity, page, ...keys].join('\n');
}
