import { outputOf } from '../permalink.js';
import type {
  Alternate,
  Article,
  FeedLink,
  Item,
  LocaleRoute,
  LocaleView,
  Pagination,
  Site,
} from '../types.js';
import { everySection } from '../view/locale-view.js';
import { paginate } from '../view/paginate.js';

/** A route with what pairs it with the same route of other locales, and the file that it comes from. */
export interface RouteEntry {
  readonly route: LocaleRoute;
  /** The same in every locale; undefined where the route has no equivalent. */
  readonly identity: string | undefined;
  readonly file: string;
}

const termTitles = { tags: 'term.tag', categories: 'term.category', authors: 'term.author' } as const;
const noAlternates: readonly Alternate[] = [];
const noFeeds: readonly FeedLink[] = [];

/** Gives every address of one locale, in a fixed order. */
export function localeRoutes(view: LocaleView, site: Site): RouteEntry[] {
  const entries: RouteEntry[] = [];
  const origin = new URL(site.url).origin;
  const word = site.paths[view.code]?.page ?? 'page';
  const base = (permalink: string, title: string, item?: Item) => ({
    permalink,
    output: outputOf(permalink, site.basePath),
    title,
    locale: view.code,
    url: origin + permalink,
    canonical: item?.canonical ?? origin + permalink,
    alternates: noAlternates,
    feeds: noFeeds,
  });
  const add = (route: LocaleRoute, identity: string | undefined, item?: Item) =>
    entries.push({ route, identity: item?.missing ? undefined : identity, file: item?.file ?? '' });
  const list = (
    permalink: string,
    title: string,
    articles: readonly Article[],
    make: (
      part: ReturnType<typeof base> & { articles: readonly Article[]; pagination: Pagination },
    ) => LocaleRoute,
    identity: string,
    item?: Item,
  ) => {
    for (const part of paginate(articles, { size: site.pageSize, permalink, word })) {
      const { page } = part.pagination;
      const shared = base(part.permalink, title, page === 1 ? item : undefined);
      add(
        make({ ...shared, articles: part.items, pagination: part.pagination }),
        page === 1 ? identity : `${identity}#${page}`,
        item,
      );
    }
  };

  const { home } = view;
  list(
    view.permalink,
    home?.title ?? view.title,
    view.articles,
    (part) => ({ kind: 'home', ...part, ...(home && { item: home }) }),
    'home',
    home,
  );
  for (const item of everySection(view.sections)) {
    if (item.missing === 'link') continue;
    list(
      item.permalink,
      item.title,
      item.articles,
      (part) => ({ kind: 'section', ...part, item }),
      `item:${item.key}`,
      item,
    );
  }
  for (const item of view.articles) {
    if (item.missing !== 'link')
      add({ kind: 'article', ...base(item.permalink, item.title, item), item }, `item:${item.key}`, item);
  }
  for (const item of view.pages) {
    if (item.missing !== 'link')
      add({ kind: 'page', ...base(item.permalink, item.title, item), item }, `item:${item.key}`, item);
  }
  const top = view.archives[0]?.permalink.replace(/[^/]+\/$/, '');
  if (top !== undefined && top !== view.permalink) {
    add({ kind: 'archive', ...base(top, view.t('archive.title')) }, 'archive');
  }
  for (const year of view.archives) {
    add(
      { kind: 'year', ...base(year.permalink, view.t('archive.year', { year: year.label })), year },
      `archive:${year.year}`,
    );
    for (const month of year.months) {
      const title = view.t('archive.month', { month: month.month });
      add({ kind: 'month', ...base(month.permalink, title), year, month }, `archive:${month.month}`);
    }
  }
  for (const taxonomy of ['tags', 'categories', 'authors'] as const) {
    for (const term of view.terms(taxonomy)) {
      const title = view.t(termTitles[taxonomy], { name: term.name });
      list(
        term.permalink,
        title,
        term.articles,
        (part) => ({ kind: 'term', ...part, term }),
        `${taxonomy}:${term.slug}`,
      );
    }
  }
  for (const series of view.series) {
    const identity = `series:${series.articles[0]?.key ?? series.slug}`;
    add({ kind: 'series', ...base(series.permalink, series.name), series }, identity);
  }
  add({ kind: 'not-found', ...base(`${view.permalink}404.html`, view.t('notFound.title')) }, undefined);
  return entries;
}
