import { createDateFormatter } from '../date/index.js';
import { taxonomies } from '../shelf/shelf.js';
import { misuse } from '../text/expect.js';
import type {
  DateLike,
  DocumentKind,
  Item,
  LocaleCode,
  LocaleRoute,
  LocaleView,
  LocaleWords,
  Moment,
  Neighbours,
  PlainDate,
  Route,
  Site,
} from '../types.js';
import { breadcrumb } from './breadcrumb.js';
import { alternatesOf, languageLinks } from './language-links.js';
import { navigation } from './navigation.js';
import type { OpenShelf } from './open-shelf.js';

/** What the view of a locale answers from. */
export interface ViewSources {
  readonly site: Site;
  readonly open: OpenShelf;
  /** The shelf of each locale, for the language switch. */
  readonly shelves: ReadonlyMap<LocaleCode, OpenShelf>;
  readonly routes: readonly LocaleRoute[];
  /** The routes of all locales and of the site. */
  readonly byPermalink: ReadonlyMap<string, Route>;
  /** Finds the permalink that a path means, with or without the base path and the last slash. */
  permalinkAt(path: string): string | undefined;
  readonly words: LocaleWords;
  readonly now: PlainDate | DateLike | Moment;
}

/** Returns the view of one locale: functions over what it lists and its routes. */
export function createLocaleView(sources: ViewSources): LocaleView {
  const { site, open, routes, words } = sources;
  const { locale, permalink, series, archives } = open.shelf;
  return {
    ...locale,
    title: site.title[locale.code] ?? '',
    description: site.description[locale.code] ?? '',
    permalink,
    ...(open.home && { home: open.home }),
    articles: open.articles,
    pages: open.pages,
    sections: open.sections,
    series: series.map((list) => open.series(list)),
    archives: archives.map((list) => open.year(list)),
    routes,
    links: linksOf(routes),
    find: createFind(open),
    recent(count) {
      if (!Number.isInteger(count) || count < 0) throw misuse('a number of articles', count);
      return open.articles.slice(0, count);
    },
    neighbours: createNeighbours(open),
    terms: createTerms(open),
    absoluteHtml(item) {
      const entry = open.entryOf(item);
      if (!entry) throw misuse(`an item of the locale ${locale.code}`, item);
      return open.absoluteHtml(entry);
    },
    t: words.t,
    hasMessage: words.has,
    ...wayfinding(sources),
    ...writing(sources),
  };
}

/** Finds the addresses of the generated pages that exist. */
function linksOf(routes: readonly LocaleRoute[]): LocaleView['links'] {
  const [archive, search] = (['archive', 'search'] as const).map((kind) =>
    routes.find((route) => route.kind === kind),
  );
  return { ...(archive && { archives: archive.permalink }), ...(search && { search: search.permalink }) };
}

/** What leads only to another language's page is no item of this locale. */
function createFind(open: OpenShelf): LocaleView['find'] {
  function find(key: string): Item | undefined;
  function find<Kind extends DocumentKind>(
    key: string,
    kind: Kind,
  ): Extract<Item, { kind: Kind }> | undefined;
  function find(key: string, kind?: DocumentKind): Item | undefined {
    const item = open.byKey.get(key);
    if (!item || item.missing === 'link') return undefined;
    return kind === undefined || item.kind === kind ? item : undefined;
  }
  return find;
}

/** Only articles that the locale has itself are neighbours. */
function createNeighbours({ articles }: OpenShelf): LocaleView['neighbours'] {
  const translated = articles.filter(({ missing }) => missing === undefined);
  const positions = new Map(translated.map((article, index) => [article.key, index]));
  return (article): Neighbours => {
    if (typeof article?.key !== 'string') throw misuse('an article', article);
    const index = positions.get(article.key);
    if (index === undefined) return {};
    const [next, previous] = [translated[index - 1], translated[index + 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  };
}

function createTerms(open: OpenShelf): LocaleView['terms'] {
  const terms = new Map(
    taxonomies.map((taxonomy) => [taxonomy, open.shelf.terms[taxonomy].map((list) => open.term(list))]),
  );
  return (taxonomy) => {
    const listed = terms.get(taxonomy);
    if (!listed) throw misuse('tags, categories or authors', taxonomy);
    return listed;
  };
}

/** The questions about where a page stands: menus, the way to it, its versions. */
function wayfinding(sources: ViewSources): Pick<LocaleView, 'navigation' | 'breadcrumb' | 'languages'> {
  const { site, open, shelves, routes, byPermalink, permalinkAt, words } = sources;
  const { locale, permalink: home } = open.shelf;
  const items = new Map<string, Item>();
  for (const item of open.byKey.values()) if (item.missing !== 'link') items.set(item.permalink, item);
  const archive = routes.find(({ kind }) => kind === 'archive');
  const context = { site, locale, home, translate: words.t, byKey: open.byKey, permalinkAt };

  function localeRouteAt(permalink: string): LocaleRoute | undefined {
    const route = byPermalink.get(permalink);
    return route && 'alternates' in route && 'locale' in route ? route : undefined;
  }

  /** A page of a list is the page of what it lists. */
  function itemAt(permalink: string): Item | undefined {
    const item = items.get(permalink);
    if (item) return item;
    const route = localeRouteAt(permalink);
    return route && 'item' in route && route.locale === locale.code ? route.item : undefined;
  }

  return {
    navigation(menu, current) {
      const entries = Object.hasOwn(site.menus, menu) ? (site.menus[menu] ?? []) : [];
      if (current === undefined) return navigation(context, entries, undefined);
      const { permalink } = current;
      return navigation(context, entries, { permalink, above: sectionsAbove(itemAt(permalink), permalink) });
    },
    breadcrumb: ({ permalink }) =>
      breadcrumb(context, { permalink, item: itemAt(permalink), route: localeRouteAt(permalink), archive }),
    languages: ({ permalink }) =>
      languageLinks({
        locales: site.locales,
        locale,
        permalink,
        item: itemAt(permalink),
        alternates: alternatesOf(localeRouteAt(permalink), localeRouteAt),
        home: ({ code }) => shelves.get(code)?.shelf.permalink ?? site.basePath,
        find: ({ code }, key) => {
          const item = shelves.get(code)?.byKey.get(key);
          return item?.missing === 'link' ? undefined : item;
        },
      }),
  };
}

function sectionsAbove(item: Item | undefined, permalink: string): Set<string> {
  const above = new Set<string>();
  if (item && item.permalink !== permalink) above.add(item.permalink);
  for (let section = item?.section; section; section = section.section) above.add(section.permalink);
  return above;
}

type Writing =
  | 'social'
  | 'organization'
  | 'date'
  | 'dateHtml'
  | 'dateParts'
  | 'moment'
  | 'momentHtml'
  | 'relative';

/** What is written in the locale's language: dates, numbers, lists and the organisation. */
function writing({ site, open, now }: ViewSources): Pick<LocaleView, Writing | 'number' | 'list'> {
  const { code, language } = open.shelf.locale;
  const dates = createDateFormatter({ locale: language, timeZone: site.timeZone });
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const { organization } = site;
  return {
    social: site.social.map((post) => ({
      ...post,
      label: dates.moment(post.date),
      text: post.text[code] ?? '',
    })),
    ...(organization && {
      organization: { ...organization, description: organization.description?.[code] ?? '' },
    }),
    date: dates.date,
    dateHtml: dates.dateHtml,
    dateParts: dates.dateParts,
    moment: dates.moment,
    momentHtml: dates.momentHtml,
    relative: (date) => dates.relative(date, { now }),
    number: (value) => numbers.format(value),
    list: (values) => lists.format(values),
  };
}
