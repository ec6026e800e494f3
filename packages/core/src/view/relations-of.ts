import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import type { RelationIndex } from '../graph/relations.js';
import type { LeadingPlaces, ShelfPlace } from '../shelf/leading-places.js';
import { misuse } from '../text/expect.js';
import type { Item, LocaleCode, Related, Relations } from '../types.js';
import type { OpenShelf } from './open-shelf.js';

/** What the relations of items are told from. */
export interface RelationSources {
  readonly graph: ContentGraph;
  readonly relations: RelationIndex;
  readonly mentionedBy: LeadingPlaces;
  readonly citedBy: LeadingPlaces;
  readonly shelves: ReadonlyMap<LocaleCode, OpenShelf>;
}

/**
 * Returns the function that tells the relations of an item, in the view that the item belongs to: each is derived from
 * the documents as that view shows them, and has its inverse there. What a view hides, links lead to in the view that
 * shows it: it is an item of that view, and so are translations.
 *
 * The function throws a TypeError for what is no item.
 */
export function createRelationsOf({
  graph,
  relations,
  mentionedBy,
  citedBy,
  shelves,
}: RelationSources): (item: Item) => Relations {
  let last: { readonly item: Item; readonly relations: Relations } | undefined;

  return (item) => {
    // A page and what it tells machines ask for those of one item, one after the other.
    if (!last || last.item !== item) last = { item, relations: Object.freeze(relationsOf(item)) };
    return last.relations;
  };

  function relationsOf(item: Item): Relations {
    if (typeof item?.key !== 'string' || typeof item.locale !== 'string')
      throw misuse('an article, page or section', item);
    const { key } = item;
    const open = shelfOf(item);
    const node = open?.shelf.entries.get(key)?.node;
    const translations = [...shelves].flatMap(([code, { byKey }]) =>
      code !== node?.locale.code && graph.versions.get(key)?.has(code) ? (byKey.get(key) ?? []) : [],
    );
    if (!open || !node)
      return { translations, mentions: [], mentionedBy: [], cites: [], citedBy: [], related: [] };
    const series = item.series && open.shelf.series.find(({ slug }) => slug === item.series?.slug);
    const first = graph.original(key);
    const original = first && first !== node ? shelves.get(first.locale.code)?.byKey.get(key) : undefined;
    return {
      translations,
      ...(original && { original }),
      ...(series && { series: open.series(series) }),
      mentions: relations.mentions(node).flatMap((target) => itemIn(open, target) ?? []),
      mentionedBy: leading(mentionedBy({ code: open.shelf.locale.code, key })),
      cites: item.sources,
      citedBy: leading(citedBy({ code: open.shelf.locale.code, key })),
      related: relations.related(node).flatMap(({ node: other, score, because }): Related[] => {
        const related = open.byKey.get(other.key);
        // What stands there may be another version, with terms of its own.
        const isShown = open.shelf.entries.get(other.key)?.node === other;
        return related && isShown ? [{ item: related, score, because }] : [];
      }),
    };
  }

  /** Returns the item that readers of a view are led to: that of the view, else that of the target's own. */
  function itemIn(open: OpenShelf, { key, locale }: Node): Item | undefined {
    return open.byKey.get(key) ?? shelves.get(locale.code)?.byKey.get(key);
  }

  /** Lists the items that lead to an item, each text once. */
  function leading(places: readonly ShelfPlace[]): readonly Item[] {
    const items = places.flatMap(({ code, key }) => shelves.get(code)?.byKey.get(key) ?? []);
    return [
      ...new Map(items.toReversed().map((each) => [`${each.locale}:${each.key}`, each])).values(),
    ].toReversed();
  }

  /** A copy of an item, or one of another library, is taken for that of its language. */
  function shelfOf(item: Item): OpenShelf | undefined {
    const ofLanguage = shelves.get(item.locale);
    if (ofLanguage?.byKey.get(item.key) === item) return ofLanguage;
    for (const other of shelves.values()) if (other.byKey.get(item.key) === item) return other;
    return ofLanguage;
  }
}
