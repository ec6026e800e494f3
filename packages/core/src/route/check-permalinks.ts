import { diagnose, placeIn } from '../diagnostic.js';
import { domainOf, domainOfOutput, nameOnDomain, outputIn } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { PublishedMedium } from '../graph/publish-media.js';
import { namesIn } from '../permalink.js';
import type { Diagnostic, Output, Place } from '../types.js';
import { checkAliases } from './check-aliases.js';
import { claimMedia } from './claim-media.js';
import { type Claims, createClaims } from './claims.js';
import { judgeName } from './judge-name.js';
import type { RouteCandidate } from './plan-routes.js';
import type { FileAddress } from './planned-route.js';
import { reservedFor, reservedFromHost } from './reserved.js';
import { entryOf } from './route-kinds.js';
import { homeRedirects, offersLanguages, type Redirect } from './site-routes.js';

/** What addresses are checked against. */
export interface PermalinkOptions {
  readonly graph: ContentGraph;
  readonly candidates: readonly RouteCandidate[];
  /** The files that are written beside pages, such as feeds. */
  readonly files?: readonly FileAddress[];
  /** The media that are to be copied. */
  readonly media?: readonly PublishedMedium[];
  /** What the host writes besides, each below the output folder. */
  readonly outputs?: readonly HostOutput[];
}

/** A file that the host of the library writes, such as a stylesheet, and the file that it comes from. */
export interface HostOutput {
  /** Below the output folder, `'theme/almanach.css'`. */
  readonly output: string;
  /** Below the root where it is the author's, else any name of it. */
  readonly by: string;
}

/** What is left when every address belongs to one page. */
export interface CheckedPermalinks {
  readonly candidates: readonly RouteCandidate[];
  readonly redirects: readonly Redirect[];
  /** Where each medium is copied to, by its path. */
  readonly media: ReadonlyMap<string, readonly string[]>;
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether nothing else stands where a file would, below the output folder. */
  isFree(output: string): boolean;
}

/** The claims of a build while they are made. */
interface Claiming {
  readonly graph: ContentGraph;
  readonly claims: Claims;
  readonly diagnostics: Diagnostic[];
  placeOf(file: string): Place;
}

/**
 * Claims every file that is written, once: pages, then what the host and the site write, media, old addresses. Of two
 * that claim one file, or a file and its folder, both are named, and the first keeps it: a home page, then a document
 * before one in another language and before a generated page, then the first in the order of routes. A page also keeps
 * the address of a file, and a file of the author's that of one which the site would write itself.
 */
export function checkPermalinks(options: PermalinkOptions): CheckedPermalinks {
  const { graph, files = [], media = [], outputs = [] } = options;
  const { domains } = graph.site;
  const claims = createClaims();
  const diagnostics: Diagnostic[] = [];
  const placeOf = (file: string): Place => {
    const places = graph.byFile.get(file.normalize('NFC'))?.places;
    return placeIn(file || graph.site.file, places?.permalink ?? places?.slug ?? places?.['']);
  };
  const claiming: Claiming = { graph, claims, diagnostics, placeOf };
  const authored = new Set(
    media.filter(isAuthoredFile).flatMap(({ output }) => domains.map(({ folder }) => folder + output)),
  );
  const isAuthored = ({ output }: { readonly output: string }) => authored.has(output);

  const left = claimPages(
    claiming,
    options.candidates.filter(({ route }) => route.kind !== 'not-found' || !isAuthored(route)),
  );
  for (const domain of domains)
    if (offersLanguages(graph.site, domain))
      claims.claim({ output: `${domain.folder}index.html`, kind: 'page', place: placeIn(graph.site.file) });
  const homes = homeRedirects(graph.site).filter(({ permalink, locale }) => {
    const output = outputIn(domainOf(graph.site, locale), permalink);
    return claims.claim({ output, kind: 'page', place: placeIn(graph.site.file) }) === undefined;
  });
  claimHostOutputs(claiming, outputs);
  const free = claimFiles(
    claiming,
    files.filter((file) => !isAuthored(file)),
  );
  const copied = claimMedia({ site: graph.site, media, claims, diagnostics });
  const { redirects, diagnostics: ofAliases } = checkAliases(graph, claims);
  return {
    candidates: options.candidates.filter((candidate) => left.has(candidate)),
    redirects: [...homes, ...redirects],
    media: copied,
    outputs: claims.outputs,
    diagnostics: [...diagnostics, ...ofAliases],
    isFree: (file) => free.has(file),
  };
}

/** Decides whether a medium may stand in the place of a file that the site would else write itself. */
function isAuthoredFile({ path, output, privileged, refused }: PublishedMedium): boolean {
  return path.startsWith('content/') && !refused && (privileged || reservedFor(output) === undefined);
}

/** Claims the files of pages; returns those that keep their address. */
function claimPages(claiming: Claiming, candidates: readonly RouteCandidate[]): Set<RouteCandidate> {
  const { claims, diagnostics, placeOf } = claiming;
  const left = new Set<RouteCandidate>();
  for (const candidate of [...candidates].sort((a, b) => rank(a) - rank(b))) {
    const { route, file } = candidate;
    const { permalink, output } = route;
    const place = placeOf(file);
    const named = file === '' ? placeOf(listedBy(candidate)) : place;
    const judged = judgeName(nameOnDomain(claiming.graph.site, output), permalink, named);
    // The page of unknown addresses stands where it is kept for it.
    const isRight = judged.reserved && route.kind === 'not-found';
    if (judged.diagnostic && !isRight) diagnostics.push(judged.diagnostic);
    if (!judged.written && !isRight) continue;
    const other = claims.claim({ output, kind: 'page', place });
    if (other === undefined) left.add(candidate);
    else reportPages(claiming, permalink, place, other.place);
  }
  return left;
}

/** Claims what the host writes; where a page stands in its place, the page is the mistake. */
function claimHostOutputs({ graph, claims, diagnostics }: Claiming, outputs: readonly HostOutput[]): void {
  for (const { output, by } of outputs) {
    const place = placeIn(by);
    const { basePath = '/' } = domainOfOutput(graph.site, output) ?? {};
    const file = nameOnDomain(graph.site, output);
    const found = `${basePath}${file}`;
    const name = reservedFromHost(file);
    if (name !== undefined) diagnostics.push(diagnose('output-reserved', place, { found, name }));
    const other = claims.claim({ output, kind: 'host', place });
    if (other === undefined) continue;
    if (other.kind === 'page')
      diagnostics.push(diagnose('permalink-conflict', other.place, { found, related: [place] }));
    else
      diagnostics.push(
        diagnose('output-conflict', place, { name: 'another file', found, related: [other.place] }),
      );
  }
}

/** Claims the outputs of the files that the site writes; returns those that nothing else has. */
function claimFiles(claiming: Claiming, files: readonly FileAddress[]): Set<string> {
  const { graph, claims } = claiming;
  const place = placeIn(graph.site.file);
  const free = new Set<string>();
  for (const { permalink, output } of files) {
    const other = claims.claim({ output, kind: 'file', place });
    if (other === undefined) free.add(output);
    // What the host writes there is the builder's own.
    else if (other.kind === 'page') reportPages(claiming, permalink, place, other.place);
  }
  return free;
}

/** Reports two claims of one address at the second, or at the document where the other is generated. */
function reportPages({ graph, diagnostics }: Claiming, found: string, second: Place, first: Place): void {
  const isSite = (place: Place) => place.file === graph.site.file;
  const [place, other] = isSite(second) ? [first, second] : [second, first];
  const advice = isSite(other) ? generated : adviseLocale(graph, place.file, other.file);
  diagnostics.push(diagnose('permalink-conflict', place, { found, related: [other], advice }));
}

/** Advises a pattern with the language, where two languages have one address because theirs has none. */
function adviseLocale({ byFile, site }: ContentGraph, file: string, otherFile: string): string | undefined {
  const node = byFile.get(file);
  const other = byFile.get(otherFile);
  if (!node || !other || node.locale.code === other.locale.code) return undefined;
  if (node.places.permalink || other.places.permalink) return undefined;
  return namesIn(site.permalinks[node.kind]).includes('locale') ? undefined : locales;
}

const locales =
  'Write `:locale` into the pattern under `permalinks` in site.yaml, or change the `slug` of one.';
const generated =
  'Change the `slug` of this document, or the words of generated pages under `paths` in site.yaml.';

/** Returns the file of a document that a generated page lists: its term or series made the address. */
function listedBy({ route }: RouteCandidate): string {
  const list = 'term' in route ? route.term : 'series' in route ? route.series : undefined;
  return list?.articles[0]?.node.file ?? '';
}

/** A home page, a document, a document in another language, what is generated. */
function rank({ route }: RouteCandidate): number {
  const further = 'pagination' in route && route.pagination.page > 1;
  const entry = entryOf(route);
  if (route.kind === 'home' && !further) return 0;
  if (!entry?.node || further) return 3;
  return entry.missing ? 2 : 1;
}
