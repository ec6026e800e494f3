import { domainOf, hostedAddress } from '../domain.js';
import type { LocaleCode, Site, SiteLocale } from '../types.js';
import { homePermalink } from './node-permalink.js';

/**
 * Returns what a path from the root may mean on a page of a locale: itself, or what stands below the base path, or below
 * the locale's home page. Each stands on the locale's own host.
 *
 * @example
 * sitePaths(site, french, '/archives/') // ['/archives/', '/site/archives/', '/site/fr/archives/']
 */
export function sitePaths(site: Site, locale: SiteLocale, path: string): string[] {
  const domain = domainOf(site, locale.code);
  const below = path.slice(1);
  const paths = [path, domain.basePath + below, homePermalink(site, locale) + below];
  return [...new Set(paths)].map((each) => hostedAddress(domain, each));
}

/** A path from the root without what stands before it on every page of a locale. */
export interface SitePath {
  /** The locale whose home page or folder it lies below; undefined where it names none. */
  readonly code: LocaleCode | undefined;
  /** The path below, without a slash before it. */
  readonly path: string;
}

/**
 * Reads a path from the root: the locale that it names by its prefix, code or folder, and what stands below.
 *
 * @param reader The locale of the page on which it stands.
 * @example
 * readSitePath(site, '/site/fr/archives/') // { code: 'fr', path: 'archives/' }
 * readSitePath(site, '/archives/')         // { code: undefined, path: 'archives/' }
 */
export function readSitePath(site: Site, path: string, reader?: LocaleCode): SitePath {
  const { basePath } = domainOf(site, reader);
  for (const locale of site.locales) {
    const { code } = locale;
    const homes = [homePermalink(site, locale), `/${code}/`, `/content/${code}/`];
    const home = homes.find((each) => each !== '/' && each !== basePath && path.startsWith(each));
    if (home !== undefined) return { code, path: path.slice(home.length) };
  }
  return { code: undefined, path: path.slice(path.startsWith(basePath) ? basePath.length : 1) };
}
