import { diagnose, placeIn } from '../diagnostic.js';
import type { ContentGraph } from '../graph/content-graph.js';
import { outputOf } from '../permalink.js';
import type { Diagnostic, Place } from '../types.js';
import { checkAliases } from './check-aliases.js';
import { createOutputs } from './outputs.js';
import type { RouteCandidate } from './plan-routes.js';
import { entryOf } from './route-kinds.js';
import { offersLanguages, type Redirect } from './site-routes.js';

/** What addresses are checked against. */
export interface PermalinkOptions {
  readonly graph: ContentGraph;
  readonly candidates: readonly RouteCandidate[];
  /** The permalinks of files that are written beside pages, such as feeds. */
  readonly files?: readonly string[];
  /** The paths of media below the root. */
  readonly media?: Iterable<string>;
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
  readonly diagnostics: readonly Diagnostic[];
  /** Whether no page stands where a file would. */
  isFree(file: string): boolean;
}

/**
 * Finds addresses that two pages claim, and files that would be a folder of another: both are named. A home page keeps
 * its address, then a document before one in another language and before a generated page, then the first in the order
 * of routes. A page also keeps the address of a file.
 */
export function checkPermalinks({
  graph,
  candidates,
  files = [],
  media = [],
  outputs: hostOutputs = [],
}: PermalinkOptions): CheckedPermalinks {
  const { site } = graph;
  const diagnostics: Diagnostic[] = [];
  const outputs = createOutputs();
  const placeOf = (file: string): Place => {
    const places = graph.byFile.get(file.normalize('NFC'))?.places;
    return placeIn(file || site.file, places?.slug ?? places?.['']);
  };
  const report = (found: string, one: string, two: string) => {
    const [file, other] = one === '' ? [two, one] : [one, two];
    const advice = other === '' ? generated : undefined;
    diagnostics.push(
      diagnose('permalink-conflict', placeOf(file), { found, related: [placeOf(other)], advice }),
    );
  };

  const left = new Set<RouteCandidate>();
  for (const candidate of [...candidates].sort((a, b) => rank(a) - rank(b))) {
    const other = outputs.claim(candidate.route.output, candidate.file);
    if (other === undefined) left.add(candidate);
    else report(candidate.route.permalink, candidate.file, other);
  }
  const blocked = new Set<string>();
  for (const permalink of files) {
    const page = outputs.claim(outputOf(permalink, site.basePath), '');
    if (page === undefined) continue;
    report(permalink, page, '');
    blocked.add(permalink);
  }
  for (const { output, by } of hostOutputs) {
    const page = outputs.claim(output, by);
    if (page === undefined) continue;
    const place = placeIn(by);
    diagnostics.push(
      diagnose('permalink-conflict', placeOf(page), { found: `${site.basePath}${output}`, related: [place] }),
    );
  }
  // A medium beside a page is no page: the two only meet where an alias names it.
  for (const path of media) outputs.claim(path.replace(/^content\//, ''), path);
  if (offersLanguages(site)) outputs.claim('index.html', '');
  const { redirects, diagnostics: ofAliases } = checkAliases(graph, outputs, placeOf);
  return {
    candidates: candidates.filter((candidate) => left.has(candidate)),
    redirects,
    diagnostics: [...diagnostics, ...ofAliases],
    isFree: (file) => !blocked.has(file),
  };
}

const generated =
  'Change the `slug` of this document, or the words of generated pages under `paths` in site.yaml.';

/** A home page, a document, a document in another language, what is generated. */
function rank({ route }: RouteCandidate): number {
  const further = 'pagination' in route && route.pagination.page > 1;
  const entry = entryOf(route);
  if (route.kind === 'home' && !further) return 0;
  if (!entry?.node || further) return 3;
  return entry.missing ? 2 : 1;
}
