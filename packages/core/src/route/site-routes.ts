import { outputOf } from '../permalink.js';
import type { Alternate, Site } from '../types.js';
import type { PlannedRoute, PlannedSiteRoute } from './planned-route.js';

/** An old address and the page that stands for it now. */
export interface Redirect {
  readonly permalink: string;
  readonly to: string;
  readonly locale: string;
}

/** Plans the pages of the whole site: the choice of languages, where no locale stands at the root, and redirects. */
export function planSiteRoutes(
  site: Site,
  routes: readonly PlannedRoute[],
  redirects: readonly Redirect[],
): PlannedSiteRoute[] {
  const result: PlannedSiteRoute[] = [];
  if (offersLanguages(site)) {
    result.push({
      kind: 'language-choice',
      permalink: site.basePath,
      output: outputOf(site.basePath, site.basePath),
      title: site.title[site.defaultLocale] ?? '',
      alternates: homesOf(site, routes),
    });
  }
  for (const { permalink, to, locale } of redirects) {
    result.push({
      kind: 'redirect',
      permalink,
      output: outputOf(permalink, site.basePath),
      title: to,
      to,
      locale,
    });
  }
  return result;
}

/** Lists the home page of each locale, whatever search engines keep of it. */
function homesOf({ locales }: Site, routes: readonly PlannedRoute[]): Alternate[] {
  return locales.flatMap(({ code, language }) => {
    const home = routes.find(({ kind, locale }) => kind === 'home' && locale === code);
    return home ? [{ hreflang: language, locale: code, permalink: home.permalink, url: home.url }] : [];
  });
}

/** Whether `/` offers the languages, since no locale stands there. */
export function offersLanguages({ locales }: Pick<Site, 'locales'>): boolean {
  return locales.every(({ prefix }) => prefix !== '');
}
