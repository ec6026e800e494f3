import { groupBy } from '../group-by.js';
import type { Domain, SiteLocale } from '../types.js';
import type { ReportSetting } from './localize.js';

/**
 * Completes the domains of a site: one for each address that locales stand below, in the order of the locales. Each
 * writes into a folder named by its host; where several share a host, into the folder of its path below it. A host with
 * two protocols is reported.
 *
 * @param siteUrl The address of the locales that have none of their own.
 * @example
 * completeDomains([french, english], 'https://exemple.fr', report).map(({ folder }) => folder) // ['exemple.fr/', 'example.org/']
 */
export function completeDomains(
  locales: readonly SiteLocale[],
  siteUrl: string,
  report: ReportSetting,
): readonly Domain[] {
  const codes = locales.map(({ code }) => code);
  if (locales.every(({ url }) => url === undefined))
    return [{ ...addressParts(siteUrl), folder: '', locales: codes }];
  const groups = groupBy(locales, ({ url = siteUrl }) => addressId(url));
  const urls = Array.from(groups.values(), ([first]) => first?.url ?? siteUrl);
  locales.forEach(({ url = siteUrl }, index) => {
    if (urls.some((other) => hostOf(other) === hostOf(url) && protocolOf(other) !== protocolOf(url)))
      report({ path: ['locales', index], expected: 'one protocol for each host', unknown: false });
  });
  return [...groups.values()].map((sharing) => {
    const [{ url = siteUrl } = {}] = sharing;
    const host = hostOf(url);
    const isAlone = urls.filter((other) => hostOf(other) === host).length === 1;
    const name = host.replaceAll(':', '_');
    const folder = isAlone ? `${name}/` : `${name}${basePathOf(url)}`;
    return { ...addressParts(url), folder, locales: sharing.map(({ code }) => code) };
  });
}

/** Returns what two addresses have in common that mean the same. */
export function addressId(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/$/, '')}`;
}

/** Returns the path of an absolute address without a trailing slash, with one. */
export function basePathOf(url: string): string {
  return `${url.replace(/^https?:\/\/[^/]+/i, '')}/`;
}

function addressParts(url: string): Pick<Domain, 'url' | 'origin' | 'basePath'> {
  return { url, origin: new URL(url).origin, basePath: basePathOf(url) };
}

function hostOf(url: string): string {
  return new URL(url).host;
}

function protocolOf(url: string): string {
  return new URL(url).protocol;
}
