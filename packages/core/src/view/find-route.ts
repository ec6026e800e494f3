import { decodeAddress } from '../address.js';
import { hostedAddress } from '../domain.js';
import { sitePaths } from '../graph/site-paths.js';
import { misuse } from '../text/expect.js';
import type { Domain, Library, Route, Site, SiteLocale } from '../types.js';

/** Returns the function that finds a route by its permalink, written out or with what a locale's pages leave out. */
export function createFindRoute(site: Site, byAddress: ReadonlyMap<string, Route>): Library['route'] {
  return (permalink, { locale: code } = {}) => {
    if (typeof permalink !== 'string') throw misuse('a permalink', permalink);
    const locale = site.locales.find((each) => each.code === code);
    if (code !== undefined && !locale) {
      const codes = site.locales.map((each) => each.code).join(', ');
      throw misuse(`one of the locales ${codes}`, code);
    }
    for (const path of addressesAt(site, permalink, locale).flatMap((each) => [each, `${each}/`])) {
      const route = byAddress.get(path);
      if (route && (!locale || ('locale' in route && route.locale === locale.code))) return route;
    }
    return undefined;
  };
}

/**
 * Lists the hosted addresses that a permalink may have: on the domain of a locale, or on any, the default locale's first.
 * A whole address is its own.
 */
function addressesAt(site: Site, permalink: string, locale: SiteLocale | undefined): string[] {
  const isWhole = ({ folder, origin }: Domain) => folder !== '' && permalink.startsWith(`${origin}/`);
  if (site.domains.some(isWhole)) return [decodeAddress(permalink)];
  const rooted = `/${permalink.replace(/^\//, '')}`;
  if (locale) return sitePaths(site, locale, rooted);
  return site.domains.flatMap((domain) =>
    [rooted, `${domain.basePath}${rooted.slice(1)}`].map((each) => hostedAddress(domain, each)),
  );
}
