import { domainOf, outputIn, seenFrom } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import { writtenPath } from '../permalink.js';
import type { HostOutput } from './check-permalinks.js';
import type { HostPage } from './host-page.js';
import type { RouteCandidate } from './plan-routes.js';

/** What is wanted of generated pages, and what the host writes besides. */
export interface RoomOptions {
  /** Whether each locale has a page to search on. */
  readonly search: boolean;
  readonly outputs: readonly HostOutput[];
  readonly pages: readonly HostPage[];
}

/** The kinds of pages that are a help and no content: what an author has at their address stands in their place. */
const helpful: ReadonlySet<string> = new Set(['search', 'terms']);

/**
 * Leaves out the search pages that nobody wants, and the search pages and indexes of taxonomies whose address an author
 * gave to something else: `/fr/recherche/` is also where a university shows its research.
 */
export function makeRoom(
  { nodes, site }: ContentGraph,
  candidates: readonly RouteCandidate[],
  { search, outputs, pages }: RoomOptions,
): readonly RouteCandidate[] {
  const claimed = new Set<string>();
  for (const { route } of candidates) if (!helpful.has(route.kind)) claimed.add(idOf(route.output));
  for (const { fields, locale } of nodes) {
    const domain = domainOf(site, locale.code);
    for (const alias of fields.aliases) {
      const permalink = writtenPath(alias, domain.basePath);
      if (permalink !== undefined) claimed.add(idOf(outputIn(domain, permalink)));
    }
  }
  const ofHost = new Set([
    ...outputs.map(({ output }) => idOf(output)),
    ...pages.map(({ permalink, locale }) => {
      const domain = domainOf(site, locale);
      return idOf(outputIn(domain, seenFrom(domain, permalink)));
    }),
  ]);
  return candidates.filter(({ route: { kind, output } }) => {
    if (kind === 'search') return search && !claimed.has(idOf(output));
    return kind !== 'terms' || !(claimed.has(idOf(output)) || ofHost.has(idOf(output)));
  });
}

function idOf(output: string): string {
  return output.normalize('NFC').toLowerCase();
}
