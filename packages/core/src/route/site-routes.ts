import { domainOf, outputIn } from '../domain.js';
import { homePermalink } from '../graph/node-permalink.js';
import type { Alternate, Domain, Site, SiteLocale } from '../types.js';
import type { PlannedRoute, PlannedSiteRoute } from './planned-route.js';

/** An old address and the page that stands for it now. */
export interface Redirect {
  readonly permalink: string;
  readonly to: string;
  readonly locale: string;
}

/** Plans the pages of the whole site: on each domain the choice of languages, where no locale stands at the root, then redirects. */
export function planSiteRoutes(
  site: Site,
  routes: readonly PlannedRoute[],
  redirects: readonly Redirect[],
): PlannedSiteRoute[] {
  const choices = site.domains.flatMap((domain): PlannedSiteRoute[] => {
    if (!offersLanguages(site, domain)) return [];
    const [first = site.defaultLocale] = domain.locales;
    return [
      {
        kind: 'language-choice',
        permalink: domain.basePath,
        output: outputIn(domain, domain.basePath),
        title: site.title[first] ?? '',
        alternates: homesOf(localesOn(site, domain), routes),
      },
    ];
  });
  return [
    ...choices,
    ...redirects.map(
      ({ permalink, to, locale }): PlannedSiteRoute => ({
        kind: 'redirect',
        permalink,
        output: outputIn(domainOf(site, locale), permalink),
        title: to,
        to,
        locale,
      }),
    ),
  ];
}

/** Lists the home page of each locale, whatever search engines keep of it. */
function homesOf(locales: readonly SiteLocale[], routes: readonly PlannedRoute[]): Alternate[] {
  return locales.flatMap(({ code, language }) => {
    const home = routes.find(({ kind, locale }) => kind === 'home' && locale === code);
    return home ? [{ hreflang: language, locale: code, permalink: home.permalink, url: home.url }] : [];
  });
}

/** Lists the locales that share a domain. */
export function localesOn({ locales }: Pick<Site, 'locales'>, domain: Domain): readonly SiteLocale[] {
  return locales.filter(({ code }) => domain.locales.includes(code));
}

/** Whether the root of a domain offers its languages, since no locale stands there; a locale with a domain of its own is no choice. */
export function offersLanguages(site: Pick<Site, 'locales'>, domain: Domain): boolean {
  const locales = localesOn(site, domain);
  return locales.every(({ prefix }) => prefix !== '') && (domain.folder === '' || locales.length > 1);
}

/** Lists the redirects from the root of each domain whose only locale stands below it. */
export function homeRedirects(site: Site): Redirect[] {
  return site.domains.flatMap((domain) => {
    const [locale, ...others] = localesOn(site, domain);
    if (!locale || locale.prefix === '' || others.length > 0 || domain.folder === '') return [];
    return [{ permalink: domain.basePath, to: homePermalink(site, locale), locale: locale.code }];
  });
}
