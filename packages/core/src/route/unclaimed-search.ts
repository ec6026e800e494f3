import { domainOf, outputIn } from '../domain.js';
import type { ContentGraph } from '../graph/content-graph.js';
import { writtenPath } from '../permalink.js';
import type { RouteCandidate } from './plan-routes.js';

/**
 * Leaves out the search pages that nobody wants, or whose address an author gave to something else: `/fr/recherche/`
 * is also where a university shows its research.
 */
export function unclaimedSearch(
  { nodes, site }: ContentGraph,
  candidates: readonly RouteCandidate[],
  wanted: boolean,
): readonly RouteCandidate[] {
  const claimed = new Set<string>();
  if (wanted) {
    for (const { route } of candidates) if (route.kind !== 'search') claimed.add(idOf(route.output));
    for (const { fields, locale } of nodes) {
      const domain = domainOf(site, locale.code);
      for (const alias of fields.aliases) {
        const permalink = writtenPath(alias, domain.basePath);
        if (permalink !== undefined) claimed.add(idOf(outputIn(domain, permalink)));
      }
    }
  }
  return candidates.filter(
    ({ route }) => route.kind !== 'search' || (wanted && !claimed.has(idOf(route.output))),
  );
}

function idOf(output: string): string {
  return output.normalize('NFC').toLowerCase();
}
