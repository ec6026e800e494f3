import { createAbsolute } from '../absolute-url.js';
import { domainOf, outputIn } from '../domain.js';
import type { Domain, HostRoute, Site } from '../types.js';
import { writeAtom } from './atom.js';
import type { Feed } from './feed.js';
import type { HeaderRule } from './headers/header-rules.js';
import { writeApacheHeaders, writeHeaders, writeNginxHeaders } from './headers/write-headers.js';
import { writeJsonFeed } from './json-feed.js';
import { addTexts, type TextContext, textAddresses } from './llms.js';
import { type ManifestOptions, writeManifest } from './manifest.js';
import type { AddFile, FileAddress, PlannedFile, RouteDraft } from './planned-route.js';
import { writeApacheRules } from './redirects/apache.js';
import { writeRedirects } from './redirects/netlify.js';
import { writeNginxMaps } from './redirects/nginx.js';
import { serverRules } from './redirects/server-rules.js';
import { writeRobots } from './robots.js';
import { offersLanguages, type Redirect } from './site-routes.js';
import { sitemapUrls, splitSitemap, writeSitemap, writeSitemapIndex } from './sitemap.js';

/** What the files of a site are written from. */
export interface FileContext extends TextContext {
  readonly feeds: readonly Feed[];
  readonly pages: readonly HostRoute[];
  readonly redirects: readonly Redirect[];
  /** Returns how the server of a domain sends media. */
  headersOf(domain: Domain): readonly HeaderRule[];
  readonly manifest?: ManifestOptions | undefined;
  /** Whether an output is left for a file: no page and no file of the site's own stands there. */
  isFree(output: string): boolean;
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
export function fileAddresses(
  site: Site,
  feeds: readonly Feed[],
  routes: readonly RouteDraft[],
): FileAddress[] {
  const names = ['sitemap.xml', 'robots.txt', 'manifest.webmanifest', ...serverFiles];
  const at = (domain: Domain) => (permalink: string) => ({ permalink, output: outputIn(domain, permalink) });
  return [
    ...site.domains.flatMap((domain) => names.map((name) => at(domain)(domain.basePath + name))),
    ...feeds.flatMap(({ locale, atom, json }) => [atom, json].map(at(domainOf(site, locale.code)))),
    ...(site.llms ? textAddresses(site, routes) : []),
  ];
}

/** Plans the files that machines read, those of each domain. Each is written when its content is asked for. */
export function planFiles(context: FileContext): PlannedFile[] {
  return context.site.domains.flatMap((domain) => planDomainFiles(context, domain));
}

function planDomainFiles(context: FileContext, domain: Domain): PlannedFile[] {
  const { site, isFree } = context;
  const { basePath, locales } = domain;
  const absolute = createAbsolute(domain.url);
  const files: PlannedFile[] = [];
  const add: AddFile = (permalink, type, write) => {
    const output = outputIn(domain, permalink);
    if (!isFree(output)) return;
    const title = permalink.slice(permalink.lastIndexOf('/') + 1);
    files.push({ kind: 'file', permalink, output, title, type, write });
  };

  for (const feed of context.feeds) {
    if (!locales.includes(feed.locale.code)) continue;
    add(feed.atom, 'application/atom+xml', (sources) => writeAtom(sources.feed(feed)));
    add(feed.json, 'application/feed+json', (sources) => writeJsonFeed(sources.feed(feed)));
  }
  if (site.llms) addTexts(context, domain, add);
  addSitemap(context, domain, add);
  add(`${basePath}robots.txt`, 'text/plain', () => writeRobots(site, absolute(`${basePath}sitemap.xml`)));
  add(`${basePath}manifest.webmanifest`, 'application/manifest+json', () =>
    writeManifest(site, domain, context.manifest),
  );
  const redirects = context.redirects.filter(({ locale }) => locales.includes(locale));
  const rules = serverRules(site, domain, redirects);
  if (rules.redirects.length + rules.languages.length > 0)
    for (const [name, write] of Object.entries(redirectFiles))
      add(basePath + name, 'text/plain', () => write(rules));
  const headers = context.headersOf(domain);
  if (headers.length > 0)
    for (const [name, write] of Object.entries(headerFiles))
      add(basePath + name, 'text/plain', () => write(headers, domain));
  return files;
}

/** Adds the sitemap of a domain: one file, or an index of several. */
function addSitemap({ site, routes, pages }: FileContext, domain: Domain, add: AddFile): void {
  const { basePath } = domain;
  const absolute = createAbsolute(domain.url);
  const sitemap = `${basePath}sitemap.xml`;
  const choice = offersLanguages(site, domain) ? [{ url: absolute(basePath), alternates: [] }] : [];
  const parts = splitSitemap([...choice, ...sitemapUrls(domain, routes, pages)]);
  const [whole = []] = parts;
  if (parts.length === 1) {
    add(sitemap, 'application/xml', () => writeSitemap(whole));
    return;
  }
  const addresses = parts.map((_, index) => `${basePath}sitemap-${index + 1}.xml`);
  add(sitemap, 'application/xml', () => writeSitemapIndex(addresses.map(absolute)));
  parts.forEach((part, index) => {
    add(addresses[index] ?? '', 'application/xml', () => writeSitemap(part));
  });
}
