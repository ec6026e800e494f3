import type { ContentGraph } from '../graph/content-graph.js';
import { aliasPath } from './check-aliases.js';
import type { RouteEntry } from './locale-routes.js';

/** The routes, and whether those to search on are wanted. */
export interface SearchOptions {
  readonly graph: ContentGraph;
  readonly entries: readonly RouteEntry[];
  readonly wanted: boolean;
}

/**
 * Gives the routes without the search pages that nobody wants, or whose address an author gave to something else:
 * `/fr/recherche/` is also where a university shows its research.
 */
export function unclaimedSearch({ graph, entries, wanted }: SearchOptions): readonly RouteEntry[] {
  const claimed = new Set<string>();
  if (wanted) {
    for (const { route } of entries) if (route.kind !== 'search') claimed.add(idOf(route.permalink));
    for (const { fields } of graph.nodes) {
      for (const alias of fields.aliases) claimed.add(idOf(aliasPath(alias, graph.site.basePath) ?? ''));
    }
  }
  return entries.filter(
    ({ route }) => route.kind !== 'search' || (wanted && !claimed.has(idOf(route.permalink))),
  );
}

function idOf(permalink: string): string {
  return permalink.normalize('NFC').toLowerCase();
}
