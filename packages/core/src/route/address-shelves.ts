import { domainOf, domainOfOutput, hostedAddress, outputIn, type SiteDomains, seenFrom } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { PublishedMedium } from '../graph/publish-media.js';
import type { Shelf } from '../shelf/shelf.js';
import type { Diagnostic, Domain, HostRoute, LocaleCode, Output, Translate } from '../types.js';
import { pairRoutes } from './alternates.js';
import { type CheckedPermalinks, checkPermalinks, type HostOutput } from './check-permalinks.js';
import { createFeedLinks, listFeeds } from './feeds.js';
import { headerRules } from './headers/header-rules.js';
import { type Beside, type HostPage, isElsewhere, listBeside } from './host-page.js';
import { identifyLists } from './list-identities.js';
import { markdownPermalink } from './llms.js';
import { makeRoom } from './make-room.js';
import type { ManifestOptions } from './manifest.js';
import { planHostPages } from './plan-host-pages.js';
import { planRoutes } from './plan-routes.js';
import type { PlannedRoute, PlannedSiteRoute } from './planned-route.js';
import { fileAddresses, planFiles } from './site-files.js';
import { planSiteRoutes } from './site-routes.js';

/** What routes are made from. */
export interface AddressOptions {
  readonly graph: ContentGraph;
  readonly shelves: readonly Shelf[];
  readonly words: ReadonlyMap<LocaleCode, { readonly t: Translate }>;
  /** The media that are to be copied. */
  readonly media: readonly PublishedMedium[];
  /** What the host writes besides. */
  readonly outputs: readonly HostOutput[];
  readonly pages: readonly HostPage[];
  /** Whether each locale has a page to search on. */
  readonly search: boolean;
  readonly manifest: ManifestOptions | undefined;
}

/** Whatever has an address and will be written. */
export interface Routes {
  /** Those of all locales, in the order of the locales. */
  readonly ofLocales: readonly PlannedRoute[];
  readonly ofSite: readonly PlannedSiteRoute[];
  /** The pages of the host that take part in the languages of the site. */
  readonly ofHost: readonly HostRoute[];
  /** By hosted address. */
  readonly byAddress: ReadonlyMap<string, PlannedRoute | PlannedSiteRoute>;
  readonly beside: Beside;
  /** What another program serves on the same hosts. */
  readonly elsewhere: readonly string[];
  /** Where each medium is copied to, by its path. */
  readonly media: ReadonlyMap<string, readonly string[]>;
  /** Every file that is written. */
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides the address of every page and file of a site, and joins each with its versions in other locales and its feeds. */
export function addressShelves(options: AddressOptions): Routes {
  const { graph, shelves, media, outputs } = options;
  const { site } = graph;
  const translateOf = (code: LocaleCode): Translate => options.words.get(code)?.t ?? ((key) => key);
  const identityOf = identifyLists(shelves, graph.terms);
  const shelfOf = (code: LocaleCode) => shelves.find(({ locale }) => locale.code === code);
  const planned = shelves.flatMap((shelf) =>
    planRoutes(shelf, { site, translate: translateOf(shelf.locale.code), identityOf, shelfOf }),
  );
  const feeds = shelves.flatMap((shelf) => listFeeds(site, shelf, translateOf(shelf.locale.code)));
  const roomy = makeRoom(graph, planned, options);
  const checked = checkPermalinks({
    graph,
    candidates: roomy,
    files: fileAddresses(
      site,
      feeds,
      roomy.map(({ route }) => route),
    ),
    media,
    outputs,
  });
  const { candidates, redirects, isFree } = checked;
  const hosted = planHostPages(site, options.pages, candidates);
  const alternatesOf = pairRoutes(site, [...candidates, ...hosted]);
  const feedsOf = createFeedLinks(site, feeds, isFree);
  const ofLocales = candidates.map((candidate): PlannedRoute => {
    const { route } = candidate;
    const paired = { ...route, alternates: alternatesOf(candidate), feeds: feedsOf(route) };
    const markdown = site.llms ? markdownPermalink(route) : undefined;
    if (markdown === undefined || !isFree(outputIn(domainOf(site, route.locale), markdown))) return paired;
    return { ...paired, markdown };
  });
  const ofHost = hosted.map((page): HostRoute => ({ ...page.route, alternates: alternatesOf(page) }));
  const ofSite = [
    ...planSiteRoutes(site, ofLocales, redirects),
    ...planFiles({
      site,
      feeds,
      routes: ofLocales,
      translateOf,
      pages: ofHost,
      redirects,
      headersOf: createHeaders(media, checked),
      manifest: options.manifest,
      isFree,
    }),
  ];
  const byAddress = new Map<string, PlannedRoute | PlannedSiteRoute>(
    [...ofLocales, ...ofSite].map((route) => [addressOfRoute(site, route), route]),
  );
  const written = new Set(ofSite.map(({ output }) => output));
  return {
    ofLocales,
    ofSite,
    ofHost,
    byAddress,
    beside: listBeside(site, options.pages, checked.outputs),
    elsewhere: site.elsewhere,
    media: checked.media,
    // Of the files that the site may write, some are not needed.
    outputs: checked.outputs.filter(({ kind, output }) => kind !== 'file' || written.has(output)),
    diagnostics: checked.diagnostics,
  };
}

/** Returns the hosted address of a route. */
export function addressOfRoute(
  site: SiteDomains,
  route: Pick<PlannedSiteRoute, 'permalink' | 'output'>,
): string {
  return hostedAddress(domainOfOutput(site, route.output) ?? domainOf(site, undefined), route.permalink);
}

/** Returns the function that collects how the server of a domain sends the media of authors. */
function createHeaders(media: readonly PublishedMedium[], checked: CheckedPermalinks) {
  const guarded = media.filter(({ path, allowed }) => checked.media.has(path) && !allowed);
  return ({ basePath, folder }: Domain) =>
    headerRules({
      basePath,
      media: guarded.map(({ output }) => output),
      outputs: checked.outputs
        .filter(({ output }) => output.startsWith(folder))
        .map(({ output }) => ({ output: output.slice(folder.length) })),
    });
}

/** Returns the function that decides whether something is written at a path of a locale's domain, or at a hosted address. */
export function createHasRoute(site: SiteDomains, routes: Routes) {
  return (path: string, locale?: LocaleCode): boolean =>
    permalinkAt(routes, path, domainOf(site, locale)) !== undefined;
}

/**
 * Finds the address that a path means on a domain, with or without the base path and the last slash: that of a route, of
 * what else is written, or of what another program serves there; undefined where there is nothing.
 *
 * @param path From the root of the domain, or hosted.
 * @example
 * permalinkAt(routes, '/fr/blog', domain) // '/site/fr/blog/'
 */
export function permalinkAt(
  { byAddress, beside, elsewhere }: Pick<Routes, 'byAddress' | 'beside' | 'elsewhere'>,
  path: string,
  domain: Domain,
): string | undefined {
  for (const rooted of [path, path.replace(/^\//, domain.basePath)])
    for (const permalink of [rooted, `${rooted}/`]) {
      const hosted = hostedAddress(domain, permalink);
      const address = byAddress.has(hosted) ? hosted : beside.get(hosted);
      if (address !== undefined) return seenFrom(domain, address);
    }
  const seen = seenFrom(domain, path);
  return isElsewhere(elsewhere, path.replace(/^https?:\/\/[^/]+/i, '')) ? seen : undefined;
}
