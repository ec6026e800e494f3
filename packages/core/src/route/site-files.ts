import { createAbsolute } from '../absolute-url.js';
import { outputOf } from '../permalink.js';
import type { LocaleRoute, Site, SiteRoute } from '../types.js';
import { writeAtom } from './atom.js';
import { createFeedData, type FeedContext } from './feed-entry.js';
import type { Feed } from './feeds.js';
import { writeJsonFeed } from './json-feed.js';
import { type ManifestOptions, writeManifest } from './manifest.js';
import { writeApacheRules } from './redirects/apache.js';
import { writeRedirects } from './redirects/netlify.js';
import { writeNginxMaps } from './redirects/nginx.js';
import { serverRules } from './redirects/server-rules.js';
import { writeRobots } from './robots.js';
import { offersLanguages, type Redirect } from './site-routes.js';
import { sitemapUrls, splitSitemap, writeSitemap, writeSitemapIndex } from './sitemap.js';

/** What the files of a site are written from. */
export interface FileContext extends FeedContext {
  readonly feeds: readonly Feed[];
  readonly routes: readonly LocaleRoute[];
  readonly redirects: readonly Redirect[];
  readonly manifest?: ManifestOptions | undefined;
  /** Whether an address is left for a file: no page and no file of the site's own stands there. */
  isFree(permalink: string): boolean;
}

type FileRoute = Extract<SiteRoute, { kind: 'file' }>;

/** What tells a web server the old addresses and the home pages by language. */
const serverFiles = ['_redirects', 'redirects.nginx.conf', 'redirects.htaccess'];

/** Gives the addresses that a site's files stand at: a page with one of them is reported. */
export function fileAddresses({ basePath }: Site, feeds: readonly Feed[]): string[] {
  const names = ['sitemap.xml', 'robots.txt', 'manifest.webmanifest', ...serverFiles];
  return [...names.map((name) => basePath + name), ...feeds.flatMap(({ atom, json }) => [atom, json])];
}

/** Gives the files that machines read. Each is written when its content is asked for. */
export function siteFiles(context: FileContext): FileRoute[] {
  const { site, feeds, routes, isFree } = context;
  const absolute = createAbsolute(site.url);
  const files: FileRoute[] = [];
  const add = (permalink: string, type: string, write: () => string): void => {
    if (!isFree(permalink)) return;
    files.push({
      kind: 'file',
      permalink,
      output: outputOf(permalink, site.basePath),
      title: permalink.slice(permalink.lastIndexOf('/') + 1),
      type,
      get content() {
        return write();
      },
    });
  };

  const dataOf = createFeedData(context);
  for (const feed of feeds) {
    add(feed.atom, 'application/atom+xml', () => writeAtom(dataOf(feed)));
    add(feed.json, 'application/feed+json', () => writeJsonFeed(dataOf(feed)));
  }
  const sitemap = `${site.basePath}sitemap.xml`;
  const choice = offersLanguages(site) ? [{ url: absolute(site.basePath), alternates: [] }] : [];
  const parts = splitSitemap([...choice, ...sitemapUrls(routes, absolute)]);
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
  const writers = [writeRedirects, writeNginxMaps, writeApacheRules];
  if (rules.redirects.length + rules.languages.length === 0) return files;
  writers.forEach((write, index) => {
    add(site.basePath + serverFiles[index], 'text/plain', () => write(rules));
  });
  return files;
}
