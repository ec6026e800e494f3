import type { Domain, Site } from '@almanach/core';
import type { Copy } from './media-copies.js';

/** What says where the locales of a site stand. */
export type SiteDomains = Pick<Site, 'domains'>;

/** Returns the domain that a file below the output folder belongs to; undefined where it lies in the folder of none. */
export function domainOfFile({ domains }: SiteDomains, output: string): Domain | undefined {
  const holders = domains.filter(({ folder }) => output.startsWith(folder));
  return holders.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Returns the folder of the domain of a locale, below the output folder. */
export function folderOfLocale({ domains }: SiteDomains, code: string): string {
  return domains.find(({ locales }) => locales.includes(code))?.folder ?? '';
}

/**
 * Returns the path that Eleventy writes before the addresses of a project's own pages: that of the site, and none where
 * the output folder holds one for each host.
 */
export function pathPrefixOf({ domains }: SiteDomains): string {
  const [{ folder = '', basePath = '/' } = {}] = domains;
  return folder === '' ? basePath : '/';
}

/**
 * Returns the permalink of a page of the project's own, whose address Eleventy writes from the output folder: where that
 * holds a folder for each host, the whole address. Undefined where it lies in none of them, so that no host has it.
 *
 * @example
 * ownPermalink(site, '/exemple.fr/outils/') // 'https://exemple.fr/outils/'
 */
export function ownPermalink(site: SiteDomains, url: string): string | undefined {
  const output = url.replace(/^\//, '');
  const domain = domainOfFile(site, output);
  if (!domain) return undefined;
  const permalink = domain.basePath + output.slice(domain.folder.length);
  return domain.folder === '' ? permalink : domain.origin + permalink;
}

/** Returns the address by which a library finds a route again: the whole one, where equal permalinks stand on several domains. */
export function addressOf(
  site: SiteDomains,
  { output, permalink }: { readonly output: string; readonly permalink: string },
): string {
  const { folder = '', origin = '' } = domainOfFile(site, output) ?? {};
  return folder === '' ? permalink : origin + permalink;
}

/** Lists the copies of files that every domain has, for each one. */
export function copiesOnDomains({ domains }: SiteDomains, copies: readonly Copy[]): readonly Copy[] {
  return domains.flatMap(({ folder }) => copies.map(({ from, to }) => ({ from, to: folder + to })));
}
