import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Node } from '../graph/node.js';
import { isWithheld } from '../graph/publication.js';
import { isUnreviewed } from '../graph/translation.js';
import type { Entry } from '../shelf/entry.js';
import type { Domain, HostRoute, PlainDate } from '../types.js';
import type { PlannedRoute } from './planned-route.js';
import { articlesOn, entryOf, routeKinds } from './route-kinds.js';
import { writeXml } from './xml.js';

/** One address of a sitemap. */
export interface SitemapUrl {
  /** Absolute and percent-encoded. */
  readonly url: string;
  /** The day of the last change, where it is known. */
  readonly changed?: PlainDate;
  /** Every version of the page, this one included; empty if it is the only one. */
  readonly alternates: readonly { readonly hreflang: string; readonly url: string }[];
}

/** The limits of one file: 50,000 addresses and 50 MB (https://www.sitemaps.org/protocol.html). */
const sitemapLimits = { urls: 50_000, bytes: 52_428_800 };

/**
 * Lists the routes of a domain that search engines should index: no search page, no 404, no document shown in place of a missing
 * translation, no draft, no page whose canonical address is another; then the pages of the host. Every version names all
 * versions, itself included and those of other domains, as hreflang requires
 * (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 */
export function sitemapUrls(
  { locales }: Domain,
  routes: readonly PlannedRoute[],
  pages: readonly HostRoute[] = [],
): SitemapUrl[] {
  const kept = [...routes.filter((route) => isIndexed(route) && route.canonical === route.url), ...pages];
  const addresses = new Set(kept.map(({ url }) => url));
  const listed = kept.filter(({ locale }) => locales.includes(locale));
  return listed.map((route) => {
    const versions = route.alternates.filter(({ url }) => addresses.has(url));
    const alone = versions.every(({ url }) => url === route.url);
    const changed = 'kind' in route ? changedOn(route) : undefined;
    return {
      url: route.url,
      ...(changed !== undefined && { changed }),
      alternates: alone ? [] : versions.map(({ hreflang, url }) => ({ hreflang, url })),
    };
  });
}

function isIndexed(route: PlannedRoute): boolean {
  if (!routeKinds[route.kind].indexed) return false;
  const entry = entryOf(route);
  return !entry || (!entry.missing && !isKept(entry.node));
}

/** Decides whether search engines are kept from a document, though a page shows it. */
function isKept(node: Node | undefined): boolean {
  return node !== undefined && (isWithheld(node) || isUnreviewed(node));
}

/** Returns the day of the last change: a list changes when an article on it does. */
function changedOn(route: PlannedRoute): PlainDate | undefined {
  const entry = entryOf(route);
  const dates = [...articlesOn(route), ...(entry ? [entry] : [])].flatMap(datesOf);
  return dates.reduce<PlainDate | undefined>((last, date) => (last && last > date ? last : date), undefined);
}

function datesOf({ missing, node }: Entry): PlainDate[] {
  if (missing || !node || isKept(node)) return [];
  return [node.date, node.fields.updated].filter((each) => each !== undefined);
}

/** Splits a list into parts that each fit into one file. */
export function splitSitemap(urls: readonly SitemapUrl[], limits = sitemapLimits): SitemapUrl[][] {
  const parts: SitemapUrl[][] = [];
  let part: SitemapUrl[] = [];
  let bytes = 500;
  for (const url of urls) {
    const size = sizeOf(url);
    if (part.length > 0 && (part.length === limits.urls || bytes + size > limits.bytes)) {
      parts.push(part);
      part = [];
      bytes = 500;
    }
    part.push(url);
    bytes += size;
  }
  return [...parts, part];
}

/** Returns the most bytes that an entry can take: addresses are ASCII, and an escape has six characters. */
function sizeOf({ url, alternates }: SitemapUrl): number {
  const escaped = (text: string) => text.length + 5 * (text.match(/[&<>"']/g)?.length ?? 0);
  return alternates.reduce(
    (sum, { hreflang, url: address }) => sum + 60 + hreflang.length + escaped(address),
    100 + escaped(url),
  );
}

/** Writes a sitemap (https://www.sitemaps.org/protocol.html), one address a line. */
export function writeSitemap(urls: readonly SitemapUrl[]): string {
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return writeXml(x('urlset', attributes, ['\n', ...urls.flatMap((url) => [urlOf(url), '\n'])]));
}

function urlOf({ url, changed, alternates }: SitemapUrl): Element {
  return x('url', [
    x('loc', url),
    changed === undefined ? undefined : x('lastmod', changed),
    ...alternates.map(({ hreflang, url: href }) => x('xhtml:link', { rel: 'alternate', hreflang, href })),
  ]);
}

/** Writes the index of a sitemap that is split over several files. */
export function writeSitemapIndex(urls: readonly string[]): string {
  const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  const lines = urls.flatMap((url) => [x('sitemap', [x('loc', url)]), '\n']);
  return writeXml(x('sitemapindex', attributes, ['\n', ...lines]));
}
