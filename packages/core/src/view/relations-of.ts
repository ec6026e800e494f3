import type { ContentGraph } from '../graph/content-graph.js';
import type { RelationIndex } from '../graph/relations.js';
import type { Item, LocaleView, Relations } from '../types.js';

/** What the relations of an item are made from. */
export interface RelationSources {
  readonly graph: ContentGraph;
  readonly relations: RelationIndex;
  readonly views: ReadonlyMap<string, LocaleView>;
}

/** Gives the relations of an item, as items of its own locale's view; translations as items of theirs. */
export function relationsOf({ graph, relations, views }: RelationSources, item: Item): Relations {
  const versions = graph.versions.get(item.key);
  const node = versions?.get(item.locale);
  const view = views.get(item.locale);
  if (!node || !view) {
    return { translations: [], mentions: [], mentionedBy: [], cites: [], citedBy: [], related: [] };
  }
  const items = (keys: readonly string[]): Item[] => keys.flatMap((key) => view.find(key) ?? []);
  const first = graph.original(item.key);
  const original = first && first !== node ? views.get(first.locale.code)?.find(item.key) : undefined;
  const series = view.series.find(({ slug }) => slug === item.series?.slug);
  return {
    // In the site's order of languages: the graph's follows the names of folders.
    translations: [...views.keys()]
      .filter((code) => code !== item.locale && versions?.has(code))
      .flatMap((code) => views.get(code)?.find(item.key) ?? []),
    ...(original && { original }),
    ...(series && { series }),
    mentions: items(relations.mentions(node)),
    mentionedBy: items(relations.mentionedBy(item.key)),
    cites: item.sources,
    citedBy: items(relations.citedBy(item.key)),
    related: relations.related(node).flatMap(({ key, score, because }) => {
      const related = view.find(key);
      return related ? [{ item: related, score, because }] : [];
    }),
  };
}
