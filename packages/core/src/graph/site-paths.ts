import type { Site, SiteLocale } from '../types.js';

/**
 * Returns what a path from the root may mean on a page of a locale: itself, or what stands below the base path, or below
 * the locale's home page.
 *
 * @example
 * sitePaths(site, french, '/archives/') // ['/archives/', '/site/archives/', '/site/fr/archives/']
 */
export function sitePaths(site: Site, { prefix }: SiteLocale, path: string): string[] {
  const below = path.slice(1);
  const home = `${site.basePath}${prefix === '' ? '' : `${prefix}/`}`;
  return [...new Set([path, site.basePath + below, home + below])];
}
