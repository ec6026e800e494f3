import { compare } from '../diagnostic.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import type { RelationIndex } from '../graph/relations.js';
import { once, onceEach } from '../once.js';
import { misuse } from '../text/expect.js';
import type { Item, LocaleCode, Related, Relations } from '../types.js';
import type { OpenShelf } from './open-shelf.js';

/** What the relations of items are told from. */
export interface RelationSources {
  readonly graph: ContentGraph;
  readonly relations: RelationIndex;
  readonly shelves: ReadonlyMap<LocaleCode, OpenShelf>;
}

/** The items that lead to each item. */
type Inverse = ReadonlyMap<Item, readonly Item[]>;

/** What a document leads to. */
type Targets = (node: Node) => readonly Node[];

/**
 * Returns the function that tells the relations of an item, in the view that the item belongs to: each is derived from
 * the documents as that view shows them, and has its inverse there. What a view hides, links lead to in the view that
 * shows it: it is an item of that view, and so are translations.
 *
 * The function throws a TypeError for what is no item.
 */
export function createRelationsOf({ graph, relations, shelves }: RelationSources): (item: Item) => Relations {
  const mentionedBy = createInverse((node) => relations.mentions(node));
  const citedBy = createInverse((node) => relations.cites(node));

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
      mentionedBy: mentionedBy(open, key),
      cites: item.sources,
      citedBy: citedBy(open, key),
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

  /** Returns the function that lists the items that lead to an item, those of its own view first, each text once. */
  function createInverse(targets: Targets): (open: OpenShelf, key: string) => readonly Item[] {
    const within = onceEach((open: OpenShelf) => turnRound(open, targets));
    const across = once(() => turnAcross([...shelves.values()], targets, itemIn));
    return (open, key) => {
      const item = open.byKey.get(key);
      if (!item) return [];
      const leading = [...(within(open).get(item) ?? []), ...(across().get(item) ?? [])];
      return [
        ...new Map(leading.toReversed().map((each) => [`${each.locale}:${each.key}`, each])).values(),
      ].toReversed();
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

/** Lists, by each item of a shelf, those of the shelf that lead to it, by key. */
function turnRound(open: OpenShelf, targets: Targets): Inverse {
  return turn([open], targets, ({ byKey }, { key }) => byKey.get(key));
}

/** Lists, by each item, those of other shelves, which hide it, that lead to it. */
function turnAcross(
  shelves: readonly OpenShelf[],
  targets: Targets,
  itemIn: (open: OpenShelf, target: Node) => Item | undefined,
): Inverse {
  return turn(shelves, targets, (open, target) =>
    open.byKey.has(target.key) ? undefined : itemIn(open, target),
  );
}

function turn(
  shelves: readonly OpenShelf[],
  targets: Targets,
  itemOf: (open: OpenShelf, target: Node) => Item | undefined,
): Inverse {
  const inverse = new Map<Item, Item[]>();
  for (const open of shelves) {
    for (const { item, node } of entriesByKey(open)) {
      for (const reached of targets(node).flatMap((target) => itemOf(open, target) ?? [])) {
        const leading = inverse.get(reached) ?? [];
        leading.push(item);
        inverse.set(reached, leading);
      }
    }
  }
  return inverse;
}

function entriesByKey({ shelf, byKey }: OpenShelf): { readonly item: Item; readonly node: Node }[] {
  return [...shelf.entries]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([key, { node }]) => {
      const item = byKey.get(key);
      return item && node ? [{ item, node }] : [];
    });
}
