import type { DateStyle, MomentStyle } from '../date/index.js';
import type { Item, LocaleRoute, LocaleView, Section, SiteLocale, Taxonomy } from '../types.js';
import { archives } from './archives.js';
import { breadcrumb } from './breadcrumb.js';
import { collectItems } from './collect-items.js';
import type { LocaleContext } from './context.js';
import { alternatesOf, languageLinks } from './language-links.js';
import { localeDocuments } from './locale-documents.js';
import { navigation } from './navigation.js';
import type { LocaleParts } from './relations-of.js';
import { createSeriesIndex } from './series.js';
import { createTermIndex, type TermIndex, taxonomies } from './terms.js';

/** What the routes, once known, tell a view. */
export interface ViewRoutes {
  readonly routes: readonly LocaleRoute[];
  readonly archive: LocaleRoute | undefined;
  readonly search: LocaleRoute | undefined;
  /** The route of any locale at a permalink. */
  at(permalink: string): LocaleRoute | undefined;
}

/** What a view learns of the whole library, once it is made. */
export interface ViewSurroundings {
  /** The routes are made from the views, and asked for only when they are needed. */
  routes(): ViewRoutes;
  home(locale: SiteLocale): string;
  view(locale: SiteLocale): LocaleView | undefined;
}

/** Makes the view of one locale, and gives what it is made of. */
export function createLocaleView(context: LocaleContext, library: ViewSurroundings): LocaleParts {
  const { site, graph, locale, dates, home } = context;
  const documents = localeDocuments(graph, locale);
  const indexes = Object.fromEntries(
    taxonomies.map((taxonomy) => [taxonomy, createTermIndex(context, taxonomy, documents)]),
  ) as Record<Taxonomy, TermIndex>;
  const seriesIndex = createSeriesIndex(context, documents.values());
  const items = collectItems({
    context,
    documents,
    series: seriesIndex.reference,
    term: (taxonomy, name) => indexes[taxonomy].reference(name),
  });
  const { articles, pages, sections, byKey } = items;
  const own = articles.filter(({ missing }) => missing === undefined);
  const positions = new Map(own.map((article, index) => [article.key, index]));
  const listed = [...articles, ...pages, ...everySection(sections), ...(items.home ? [items.home] : [])];
  const terms = new Map(taxonomies.map((taxonomy) => [taxonomy, indexes[taxonomy].terms(listed)]));
  const byPermalink = new Map<string, Item>();
  for (const item of byKey.values()) if (item.missing !== 'link') byPermalink.set(item.permalink, item);
  const numbers = new Intl.NumberFormat(locale.language);
  const lists = new Intl.ListFormat(locale.language, { type: 'conjunction' });
  const { organization } = site;

  /** A page of a list is the page of what it lists. */
  function itemAt(permalink: string): Item | undefined {
    const item = byPermalink.get(permalink);
    if (item) return item;
    const route = library.routes().at(permalink);
    return route && 'item' in route && route.locale === locale.code ? route.item : undefined;
  }

  function sectionsAbove(item: Item | undefined, permalink: string): Set<string> {
    const above = new Set<string>();
    if (item && item.permalink !== permalink) above.add(item.permalink);
    for (let section = item?.section; section; section = section.section) above.add(section.permalink);
    return above;
  }

  const view: LocaleView = {
    ...locale,
    title: site.title[locale.code] ?? '',
    description: site.description[locale.code] ?? '',
    permalink: home,
    ...(items.home && { home: items.home }),
    articles,
    pages,
    sections,
    series: seriesIndex.series(byKey),
    archives: archives(context, articles),
    get routes() {
      return library.routes().routes;
    },
    social: site.social.map((post) => ({
      ...post,
      label: dates.moment(post.date),
      text: post.text[locale.code] ?? '',
    })),
    ...(organization && {
      organization: { ...organization, description: organization.description?.[locale.code] ?? '' },
    }),
    get links() {
      const { archive, search } = library.routes();
      return { ...(archive && { archives: archive.permalink }), ...(search && { search: search.permalink }) };
    },
    find(key) {
      const item = byKey.get(key);
      return item?.missing === 'link' ? undefined : item;
    },
    recent(count) {
      if (!Number.isInteger(count) || count < 0)
        throw new TypeError(`Expected a number of articles, not \`${String(count)}\``);
      return articles.slice(0, count);
    },
    neighbours(article) {
      if (typeof article?.key !== 'string')
        throw new TypeError(`Expected an article, not \`${String(article)}\``);
      const index = positions.get(article.key);
      if (index === undefined) return {};
      const [next, previous] = [own[index - 1], own[index + 1]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    terms(taxonomy) {
      const known = terms.get(taxonomy);
      if (!known) throw new TypeError(`Expected tags, categories or authors, not \`${String(taxonomy)}\``);
      return known;
    },
    navigation(menu, current) {
      const entries = Object.hasOwn(site.menus, menu) ? (site.menus[menu] ?? []) : [];
      if (current === undefined) return navigation(context, entries, byKey, undefined);
      const { permalink } = current;
      return navigation(context, entries, byKey, {
        permalink,
        above: sectionsAbove(itemAt(permalink), permalink),
      });
    },
    breadcrumb: ({ permalink }) =>
      breadcrumb(context, {
        permalink,
        item: itemAt(permalink),
        route: library.routes().at(permalink),
        archive: library.routes().archive,
      }),
    languages: ({ permalink }) => {
      const routes = library.routes();
      return languageLinks({
        locales: site.locales,
        locale,
        permalink,
        item: itemAt(permalink),
        alternates: alternatesOf(routes.at(permalink), routes.at),
        home: library.home,
        find: (other, key) => library.view(other)?.find(key),
      });
    },
    t: context.translate,
    date: (date, options) => dates.date(date, style(options)),
    dateHtml: (date, options) => dates.dateHtml(date, style(options)),
    dateParts: (date, options) => dates.dateParts(date, style(options)),
    moment: (moment, options) => dates.moment(moment, momentStyle(options)),
    momentHtml: (moment, options) => dates.momentHtml(moment, momentStyle(options)),
    relative: (date) => dates.relative(date, { now: context.now }),
    number: (value) => numbers.format(value),
    list: (values) => lists.format(values),
  };
  return { view, items, documents };
}

/** Gives the sections of a tree, each before its children. */
export function everySection(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.children)]);
}

/** The formatter refuses a style that it does not know: a theme may ask for any. */
function style(options?: { readonly style?: string }) {
  return options?.style === undefined ? {} : { style: options.style as DateStyle };
}

function momentStyle(options?: { readonly style?: string }) {
  return options?.style === undefined ? {} : { style: options.style as MomentStyle };
}
