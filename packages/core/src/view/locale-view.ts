import type { DateStyle, MomentStyle } from '../date/index.js';
import type {
  Alternate,
  BreadcrumbItem,
  Item,
  LocaleRoute,
  LocaleView,
  Section,
  Taxonomy,
} from '../types.js';
import { archives } from './archives.js';
import { collectItems } from './collect-items.js';
import type { LocaleContext } from './context.js';
import { localeDocuments } from './locale-documents.js';
import { navigation } from './navigation.js';
import { createSeriesIndex } from './series.js';
import { createTermIndex, type TermIndex, taxonomies } from './terms.js';

/** What the routes, once known, tell a view. */
export interface ViewRoutes {
  readonly routes: readonly LocaleRoute[];
  /** The versions of what stands at a permalink. */
  alternates(permalink: string): readonly Alternate[];
}

/** Makes the view of one locale; its routes are made from it, and asked for only when they are needed. */
export function createLocaleView(context: LocaleContext, routesOf: () => ViewRoutes): LocaleView {
  const { site, graph, locale, dates } = context;
  const documents = localeDocuments(graph, locale);
  const all = [...documents.values()];
  const indexes = Object.fromEntries(
    taxonomies.map((taxonomy) => [taxonomy, createTermIndex(taxonomy, all, site, locale)]),
  ) as Record<Taxonomy, TermIndex>;
  const seriesIndex = createSeriesIndex(context, documents);
  const items = collectItems(context, documents, {
    documents,
    series: seriesIndex.reference,
    terms: (taxonomy, names) => names.flatMap((name) => indexes[taxonomy].reference(name) ?? []),
  });
  const own = items.articles.filter(({ missing }) => missing === undefined);
  const positions = new Map(own.map((article, index) => [article.key, index]));
  const terms = new Map(taxonomies.map((taxonomy) => [taxonomy, indexes[taxonomy].terms(items.articles)]));
  const byPermalink = new Map<string, Item>();
  for (const item of [...items.byKey.values(), ...everySection(items.sections)]) {
    if (item.missing !== 'link') byPermalink.set(item.permalink, item);
  }
  const numbers = new Intl.NumberFormat(locale.language);
  const lists = new Intl.ListFormat(locale.language, { type: 'conjunction' });
  const home = `${site.basePath}${locale.prefix === '' ? '' : `${locale.prefix}/`}`;
  const { organization } = site;
  const years = archives(context, items.articles);

  return {
    ...locale,
    title: site.title[locale.code] ?? '',
    description: site.description[locale.code] ?? '',
    permalink: home,
    ...(items.home && { home: items.home }),
    articles: items.articles,
    pages: items.pages,
    sections: items.sections,
    series: seriesIndex.series(items.byKey),
    archives: years,
    get routes() {
      return routesOf().routes;
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
      const archive = routesOf().routes.find(({ kind }) => kind === 'archive');
      return archive ? { archives: archive.permalink } : {};
    },
    find(key) {
      const item = items.byKey.get(key);
      return item?.missing === 'link' ? undefined : item;
    },
    recent: (count) => items.articles.slice(0, count),
    neighbours({ key }) {
      const index = positions.get(key);
      if (index === undefined) return {};
      const [next, previous] = [own[index - 1], own[index + 1]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    terms: (taxonomy) => terms.get(taxonomy) ?? [],
    navigation: (menu, current) => navigation(context, site.menus[menu] ?? [], items.byKey, current),
    breadcrumb(current) {
      const trail: BreadcrumbItem[] = [];
      const add = (label: string, permalink: string) =>
        trail.unshift({ label, permalink, current: permalink === current.permalink });
      const item = byPermalink.get(current.permalink);
      if (item) {
        for (let above: Item | undefined = item; above; above = above.section) {
          if (above.permalink !== home) add(above.shortTitle, above.permalink);
        }
      } else {
        const route = routesOf().routes.find(({ permalink }) => permalink === current.permalink);
        if (route && route.permalink !== home) add(route.title, route.permalink);
        const archive = routesOf().routes.find(({ kind }) => kind === 'archive');
        const year = route?.kind === 'month' ? route.year : undefined;
        if (year) add(year.label, year.permalink);
        if (archive && (route?.kind === 'month' || route?.kind === 'year'))
          add(archive.title, archive.permalink);
      }
      add(context.translate('home'), home);
      return trail;
    },
    languages(current) {
      const alternates = routesOf().alternates(current.permalink);
      return site.locales.map((other) => {
        const alternate = alternates.find(
          ({ locale: code, hreflang }) => code === other.code && hreflang !== 'x-default',
        );
        const isCurrent = other.code === locale.code;
        const fallback = `${site.basePath}${other.prefix === '' ? '' : `${other.prefix}/`}`;
        return {
          ...other,
          permalink: isCurrent ? current.permalink : (alternate?.permalink ?? fallback),
          current: isCurrent,
          missing: !isCurrent && alternate === undefined,
        };
      });
    },
    t: context.translate,
    date: (date, options) => dates.date(date, style(options)),
    dateHtml: (date, options) => dates.dateHtml(date, style(options)),
    moment: (moment, options) => dates.moment(moment, momentStyle(options)),
    relative: (date) => dates.relative(date, { now: context.now }),
    number: (value) => numbers.format(value),
    list: (values) => lists.format(values),
  };
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
