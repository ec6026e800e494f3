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
    for (const { route } of candidates) if (route.kind !== 'search') claimed.add(idOf(route.permalink));
    for (const { fields } of nodes)
      for (const alias of fields.aliases) claimed.add(idOf(writtenPath(alias, site.basePath) ?? ''));
  }
  return candidates.filter(
    ({ route }) => route.kind !== 'search' || (wanted && !claimed.has(idOf(route.permalink))),
  );
}

function idOf(permalink: string): string {
  return permalink.normalize('NFC').toLowerCase();
}
