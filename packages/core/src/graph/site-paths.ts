import type { LocaleCode, Site, SiteLocale } from '../types.js';

/**
 * Returns what a path from the root may mean on a page of a locale: itself, or what stands below the base path, or below
 * the locale's home page.
 *
 * @example
 * sitePaths(site, french, '/archives/') // ['/archives/', '/site/archives/', '/site/fr/archives/']
 */
export function sitePaths(site: Site, { prefix }: SiteLocale, path: string): string[] {
  const below = path.slice(1);
  const home = homePath(site, prefix);
  return [...new Set([path, site.basePath + below, home + below])];
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
 * @example
 * readSitePath(site, '/site/fr/archives/') // { code: 'fr', path: 'archives/' }
 * readSitePath(site, '/archives/')         // { code: undefined, path: 'archives/' }
 */
export function readSitePath(site: Site, path: string): SitePath {
  for (const { code, prefix } of site.locales) {
    const homes = [homePath(site, prefix), `/${code}/`, `/content/${code}/`];
    const home = homes.find((each) => each !== '/' && each !== site.basePath && path.startsWith(each));
    if (home !== undefined) return { code, path: path.slice(home.length) };
  }
  return { code: undefined, path: path.slice(path.startsWith(site.basePath) ? site.basePath.length : 1) };
}

function homePath({ basePath }: Site, prefix: string): string {
  return `${basePath}${prefix === '' ? '' : `${prefix}/`}`;
}
