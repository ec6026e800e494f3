import { addressFrom, domainOf } from '../domain.js';
import type { LocaleView, TaxonomyView } from '../types.js';
import { breadcrumb } from './breadcrumb.js';
import { alternatesOf, type LanguageTarget, languageLinks, type ShownVersion } from './language-links.js';
import { navigation, type WayfindingContext } from './navigation.js';
import { PageFinder } from './page-finder.js';
import type { ViewSources } from './view-sources.js';

/** Answers the questions about where a page stands: menus, the way to it, its versions. */
export function wayfinding(
  sources: ViewSources,
  taxonomies: readonly TaxonomyView[],
): Pick<LocaleView, 'navigation' | 'breadcrumb' | 'languages'> {
  const { site, open, routes } = sources;
  const { locale } = open.shelf;
  const finder = new PageFinder(sources);
  const context = createContext(sources, finder);
  const versions = createVersions(sources, finder);
  const archive = routes.find(({ kind }) => kind === 'archive');

  function trail(permalink: string) {
    const item = finder.nearestItem(permalink);
    const hostPage = finder.hostPage(permalink);
    const route = finder.route(permalink);
    return breadcrumb(context, { permalink, item, hostPage, route, archive, taxonomies });
  }

  return {
    navigation(menu, current) {
      const entries = Object.hasOwn(site.menus, menu) ? (site.menus[menu] ?? []) : [];
      if (current === undefined) return navigation(context, entries, undefined);
      const { permalink } = current;
      return navigation(context, entries, { permalink, above: finder.sectionsAbove(permalink) });
    },
    breadcrumb: ({ permalink }) => trail(permalink),
    languages({ permalink }) {
      const route = finder.route(permalink);
      const hostPage = finder.hostPage(permalink);
      return languageLinks({
        ...versions,
        locales: site.locales,
        locale,
        permalink,
        item: hostPage ? undefined : finder.item(permalink),
        isUnknown: route?.kind === 'not-found',
        alternates: hostPage?.alternates ?? alternatesOf(route, (first) => finder.route(first)),
        trail: () => trail(permalink),
      });
    },
  };
}

function createContext(
  { site, open, words, hostPages, permalinkAt }: ViewSources,
  finder: PageFinder,
): WayfindingContext {
  const { locale, permalink: home } = open.shelf;
  const keyed = hostPages.flatMap((page) =>
    page.locale === locale.code && page.key !== undefined ? [[page.key, page] as const] : [],
  );
  const { t: translate } = words;
  return {
    site,
    locale,
    home,
    translate,
    byKey: open.byKey,
    hostPages: new Map(keyed),
    permalinkAt(path) {
      const permalink = permalinkAt(path);
      return permalink && listIn(locale.code, permalink, finder);
    },
  };
}

/** Returns the permalink that a term or series has in a locale; that of another locale where it has no pair, or is none. */
function listIn(code: string, permalink: string, finder: PageFinder): string {
  const route = finder.route(permalink);
  if (route?.kind !== 'term' && route?.kind !== 'series') return permalink;
  return route.alternates.find(({ locale }) => locale === code)?.permalink ?? permalink;
}

/** Returns the functions that find what other locales have in the place of a page. */
function createVersions({ site, domain, shelves }: ViewSources, finder: PageFinder) {
  const seen = (code: string, permalink: string) => addressFrom(domain, domainOf(site, code), permalink);
  function find({ code }: { readonly code: string }, key: string): ShownVersion | undefined {
    const item = shelves.get(code)?.byKey.get(key);
    if (!item || item.missing === 'link') return undefined;
    const { title, missing } = item;
    return { permalink: seen(code, item.permalink), title, missing };
  }
  return {
    find,
    home({ code }: { readonly code: string }): LanguageTarget {
      const shelf = shelves.get(code);
      const permalink = shelf?.shelf.permalink ?? domainOf(site, code).basePath;
      return { permalink: seen(code, permalink), title: shelf?.home?.title ?? site.title[code] ?? '' };
    },
    versionOf(permalink: string, locale: { readonly code: string }): LanguageTarget | undefined {
      const alternates = alternatesOf(finder.route(permalink), (first) => finder.route(first));
      const alternate = alternates.find((each) => each.locale === locale.code);
      const route = alternate && finder.route(alternate.permalink);
      if (alternate && route) return { permalink: alternate.permalink, title: route.title };
      const item = finder.item(permalink);
      return item && find(locale, item.key);
    },
  };
}
