import { compare } from '../diagnostic.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import type { RelationIndex } from '../graph/relations.js';
import { onceEach } from '../once.js';
import { misuse } from '../text/expect.js';
import type { Item, LocaleCode, Related, Relations } from '../types.js';
import type { OpenShelf } from './open-shelf.js';

/** What the relations of items are told from. */
export interface RelationSources {
  readonly graph: ContentGraph;
  readonly relations: RelationIndex;
  readonly shelves: ReadonlyMap<LocaleCode, OpenShelf>;
}

type Inverse = ReadonlyMap<string, readonly string[]>;

/**
 * Returns the function that tells the relations of an item, in the view that the item belongs to: each is derived from
 * the documents as that view shows them, so that every relation has its inverse there. Translations are items of
 * their own views.
 *
 * The function throws a TypeError for what is no item.
 */
export function createRelationsOf({ graph, relations, shelves }: RelationSources): (item: Item) => Relations {
  const mentionedBy = onceEach((open: OpenShelf) => turnRound(open, (node) => relations.mentions(node)));
  const citedBy = onceEach((open: OpenShelf) => turnRound(open, (node) => relations.cites(node)));

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
    const itemsOf = (keys: readonly string[]): Item[] => keys.flatMap((each) => open.byKey.get(each) ?? []);
    const series = item.series && open.shelf.series.find(({ slug }) => slug === item.series?.slug);
    const first = graph.original(key);
    const original = first && first !== node ? shelves.get(first.locale.code)?.byKey.get(key) : undefined;
    return {
      translations,
      ...(original && { original }),
      ...(series && { series: open.series(series) }),
      mentions: itemsOf(relations.mentions(node)),
      mentionedBy: itemsOf(mentionedBy(open).get(key) ?? []),
      cites: item.sources,
      citedBy: itemsOf(citedBy(open).get(key) ?? []),
      related: relations.related(node).flatMap(({ key: other, score, because }): Related[] => {
        const related = open.byKey.get(other);
        return related ? [{ item: related, score, because }] : [];
      }),
    };
  }

  /** A copy of an item, or one of another library, is taken for that of its language. */
  function shelfOf(item: Item): OpenShelf | undefined {
    const ofLanguage = shelves.get(item.locale);
    if (ofLanguage?.byKey.get(item.key) === item) return ofLanguage;
    for (const other of shelves.values()) if (other.byKey.get(item.key) === item) return other;
    return ofLanguage;
  }
}

/** Lists, by each key that entries of a shelf lead to, their own keys in order. */
function turnRound({ shelf }: OpenShelf, targets: (node: Node) => readonly string[]): Inverse {
  const inverse = new Map<string, string[]>();
  for (const [key, { node }] of shelf.entries) {
    for (const target of node ? targets(node) : []) {
      const keys = inverse.get(target);
      if (keys) keys.push(key);
      else inverse.set(target, [key]);
    }
  }
  for (const keys of inverse.values()) keys.sort(compare);
  return inverse;
}
