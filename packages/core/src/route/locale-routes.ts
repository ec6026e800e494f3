import { createAbsolute } from '../absolute-url.js';
import { fillPattern, outputOf } from '../permalink.js';
import type {
  Alternate,
  Article,
  FeedLink,
  Item,
  LocaleRoute,
  LocaleView,
  Pagination,
  Series,
  Site,
  Term,
} from '../types.js';
import { everySection } from '../view/locale-view.js';
import { paginate } from '../view/paginate.js';
import { taxonomies } from '../view/terms.js';
import type { ListIdentities } from './list-identities.js';

/** A route with what pairs it with the same route of other locales, and the file that it comes from. */
export interface RouteEntry {
  readonly route: LocaleRoute;
  /** The same in every locale; undefined where the route has no equivalent. */
  readonly identity: string | undefined;
  /** Of a folder without a page, a document in it; empty where none is behind it. */
  readonly file: string;
}

interface ListOptions {
  readonly permalink: string;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly identity: string | undefined;
  readonly item?: Item | undefined;
}

const termTitles = { tags: 'term.tag', categories: 'term.category', authors: 'term.author' } as const;
const noAlternates: readonly Alternate[] = [];
const noFeeds: readonly FeedLink[] = [];

/** Gives every address of one locale, in a fixed order: the home page, sections, articles, pages, generated pages. */
export function localeRoutes(view: LocaleView, site: Site, identityOf: ListIdentities): RouteEntry[] {
  const entries: RouteEntry[] = [];
  const absolute = createAbsolute(site.url);
  const word = site.paths[view.code]?.page ?? 'page';
  const base = (permalink: string, title: string, canonical = absolute(permalink)) => ({
    permalink,
    output: outputOf(permalink, site.basePath),
    title,
    locale: view.code,
    url: absolute(permalink),
    canonical,
    alternates: noAlternates,
    feeds: noFeeds,
  });
  const add = (route: LocaleRoute, identity: string | undefined, item?: Item) =>
    entries.push({ route, identity: item?.missing ? undefined : identity, file: item ? fileOf(item) : '' });
  const addList = (
    { permalink, title, articles, identity, item }: ListOptions,
    make: (
      part: ReturnType<typeof base> & { articles: readonly Article[]; pagination: Pagination },
    ) => LocaleRoute,
  ) => {
    for (const part of paginate(articles, { size: site.pageSize, permalink, word })) {
      const { page } = part.pagination;
      // What search engines should keep of a fallback is the original, whatever page of it.
      const canonical = page === 1 || item?.missing ? item?.canonical : undefined;
      add(
        make({
          ...base(part.permalink, title, canonical),
          articles: part.items,
          pagination: part.pagination,
        }),
        page === 1 ? identity : pageIdentity(identity, page, part.items),
        item,
      );
    }
  };

  const { home } = view;
  addList(
    {
      permalink: view.permalink,
      title: home?.title ?? view.title,
      articles: view.articles,
      identity: 'home',
      item: home,
    },
    (part) => ({ kind: 'home', ...part, ...(home && { item: home }) }),
  );
  for (const item of everySection(view.sections).filter(shown)) {
    const { permalink, title, articles, key } = item;
    addList({ permalink, title, articles, identity: `item:${key}`, item }, (part) => ({
      kind: 'section',
      ...part,
      item,
    }));
  }
  for (const item of view.articles.filter(shown))
    add(
      { kind: 'article', ...base(item.permalink, item.title, item.canonical), item },
      `item:${item.key}`,
      item,
    );
  for (const item of view.pages.filter(shown))
    add(
      { kind: 'page', ...base(item.permalink, item.title, item.canonical), item },
      `item:${item.key}`,
      item,
    );

  if (view.archives.length > 0) {
    const archives = site.paths[view.code]?.archives ?? 'archives';
    const top = fillPattern(site.permalinks.archive, { locale: view.prefix, archives }, site.basePath);
    add({ kind: 'archive', ...base(top, view.t('archive.title')) }, 'archive');
  }
  for (const year of view.archives) {
    const title = view.t('archive.year', { year: year.label });
    add({ kind: 'year', ...base(year.permalink, title), year }, `archive:${year.year}`);
    for (const month of year.months) {
      const title = view.t('archive.month', { month: month.month });
      add({ kind: 'month', ...base(month.permalink, title), year, month }, `archive:${month.month}`);
    }
  }
  const listOf = (list: Term | Series, title: string): ListOptions => ({
    permalink: list.permalink,
    title,
    articles: list.articles,
    identity: identityOf(list),
  });
  for (const term of taxonomies.flatMap((taxonomy) => view.terms(taxonomy))) {
    const title = view.t(termTitles[term.taxonomy], { name: term.name });
    addList(listOf(term, title), (part) => ({ kind: 'term', ...part, term }));
  }
  for (const series of view.series)
    add({ kind: 'series', ...base(series.permalink, series.name), series }, identityOf(series));
  const segment = site.paths[view.code]?.search ?? 'search';
  add({ kind: 'search', ...base(`${view.permalink}${segment}/`, view.t('search.title')) }, 'search');
  add({ kind: 'not-found', ...base(`${view.permalink}404.html`, view.t('notFound.title')) }, undefined);
  return entries;
}

function fileOf(item: Item): string {
  if (item.file !== '' || item.kind !== 'section') return item.file;
  const [first = item.children[0]] = [...item.pages, ...item.articles];
  return first ? fileOf(first) : '';
}

function shown({ missing }: Item): boolean {
  return missing !== 'link';
}

/** Pages of one number show the same only where they list the same documents: a list that is longer here shifts them. */
function pageIdentity(
  identity: string | undefined,
  page: number,
  articles: readonly Article[],
): string | undefined {
  const keys = articles.map(({ key }) => key).sort();
  return identity && [identity, page, ...keys].join('\n');
}
