import { createAbsolute } from '../absolute-url.js';
import { outputOf } from '../permalink.js';
import type { HostRoute, Site } from '../types.js';
import { writeAtom } from './atom.js';
import type { Feed } from './feed.js';
import type { HeaderRule } from './headers/header-rules.js';
import { writeApacheHeaders, writeHeaders, writeNginxHeaders } from './headers/write-headers.js';
import { writeJsonFeed } from './json-feed.js';
import { type ManifestOptions, writeManifest } from './manifest.js';
import type { PlannedFile, PlannedRoute } from './planned-route.js';
import { writeApacheRules } from './redirects/apache.js';
import { writeRedirects } from './redirects/netlify.js';
import { writeNginxMaps } from './redirects/nginx.js';
import { serverRules } from './redirects/server-rules.js';
import { writeRobots } from './robots.js';
import { offersLanguages, type Redirect } from './site-routes.js';
import { sitemapUrls, splitSitemap, writeSitemap, writeSitemapIndex } from './sitemap.js';

/** What the files of a site are written from. */
export interface FileContext {
  readonly site: Site;
  readonly feeds: readonly Feed[];
  readonly routes: readonly PlannedRoute[];
  readonly pages: readonly HostRoute[];
  readonly redirects: readonly Redirect[];
  /** How a server sends media. */
  readonly headers: readonly HeaderRule[];
  readonly manifest?: ManifestOptions | undefined;
  /** Whether an address is left for a file: no page and no file of the site's own stands there. */
  isFree(permalink: string): boolean;
}

/** What tells a web server the old addresses and the home pages by language. */
const redirectFiles = {
  _redirects: writeRedirects,
  'redirects.nginx.conf': writeNginxMaps,
  'redirects.htaccess': writeApacheRules,
};
/** What tells a web server how to send media. */
const headerFiles = {
  _headers: writeHeaders,
  'headers.nginx.conf': writeNginxHeaders,
  'headers.htaccess': writeApacheHeaders,
};
const serverFiles = [...Object.keys(redirectFiles), ...Object.keys(headerFiles)];

/** Lists the addresses of a site's files: a page with one of them is reported. */
export function fileAddresses({ basePath }: Site, feeds: readonly Feed[]): string[] {
  const names = ['sitemap.xml', 'robots.txt', 'manifest.webmanifest', ...serverFiles];
  return [...names.map((name) => basePath + name), ...feeds.flatMap(({ atom, json }) => [atom, json])];
}

/** Plans the files that machines read. Each is written when its content is asked for. */
export function planFiles(context: FileContext): PlannedFile[] {
  const { site, feeds, routes, isFree } = context;
  const absolute = createAbsolute(site.url);
  const files: PlannedFile[] = [];
  const add = (permalink: string, type: string, write: PlannedFile['write']): void => {
    if (!isFree(permalink)) return;
    files.push({
      kind: 'file',
      permalink,
      output: outputOf(permalink, site.basePath),
      title: permalink.slice(permalink.lastIndexOf('/') + 1),
      type,
      write,
    });
  };

  for (const feed of feeds) {
    add(feed.atom, 'application/atom+xml', (dataOf) => writeAtom(dataOf(feed)));
    add(feed.json, 'application/feed+json', (dataOf) => writeJsonFeed(dataOf(feed)));
  }
  const sitemap = `${site.basePath}sitemap.xml`;
  const choice = offersLanguages(site) ? [{ url: absolute(site.basePath), alternates: [] }] : [];
  const parts = splitSitemap([...choice, ...sitemapUrls(routes, absolute, context.pages)]);
  const [whole = []] = parts;
  if (parts.length === 1) add(sitemap, 'application/xml', () => writeSitemap(whole));
  else {
    const addresses = parts.map((_, index) => `${site.basePath}sitemap-${index + 1}.xml`);
    add(sitemap, 'application/xml', () => writeSitemapIndex(addresses.map(absolute)));
    parts.forEach((part, index) => {
      add(addresses[index] ?? '', 'application/xml', () => writeSitemap(part));
    });
  }
  add(`${site.basePath}robots.txt`, 'text/plain', () => writeRobots(site, absolute(sitemap)));
  add(`${site.basePath}manifest.webmanifest`, 'application/manifest+json', () =>
    writeManifest(site, context.manifest),
  );
  const rules = serverRules(site, context.redirects);
  if (rules.redirects.length + rules.languages.length > 0)
    for (const [name, write] of Object.entries(redirectFiles))
      add(site.basePath + name, 'text/plain', () => write(rules));
  if (context.headers.length > 0)
    for (const [name, write] of Object.entries(headerFiles))
      add(site.basePath + name, 'text/plain', () => write(context.headers));
  return files;
}
