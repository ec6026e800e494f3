import { compare } from '../diagnostic.js';
import type { ContentGraph } from '../graph/content-graph.js';
import type { Node } from '../graph/node.js';
import type { RelationIndex } from '../graph/relations.js';
import type { Item, LocaleView, Related, Relations } from '../types.js';
import type { Items } from './collect-items.js';
import type { LocaleDocument } from './locale-documents.js';

/** A view with what it is made of. */
export interface LocaleParts {
  readonly view: LocaleView;
  readonly items: Items;
  readonly documents: ReadonlyMap<string, LocaleDocument>;
}

/** What the relations of items are made from. */
export interface RelationSources {
  readonly graph: ContentGraph;
  readonly relations: RelationIndex;
  readonly parts: ReadonlyMap<string, LocaleParts>;
}

type Inverse = ReadonlyMap<string, readonly string[]>;

/**
 * Gives the function that tells the relations of an item, in the view that the item belongs to: each is derived from
 * the documents as that view shows them, so that every relation has its inverse there. Translations are items of
 * their own views.
 *
 * The function throws a TypeError for what is no item.
 */
export function createRelationsOf({ graph, relations, parts }: RelationSources): (item: Item) => Relations {
  const mentionedBy = lazyInverse((node) => relations.mentions(node));
  const citedBy = lazyInverse((node) => relations.cites(node));

  return (item) => {
    if (typeof item?.key !== 'string' || typeof item.locale !== 'string')
      throw new TypeError(`Expected an article, page or section, not \`${String(item)}\``);
    const own = viewOf(item);
    const node = own?.documents.get(item.key)?.node;
    const itemsOf = (keys: readonly string[]): Item[] =>
      keys.flatMap((key) => own?.items.byKey.get(key) ?? []);
    const series = own?.view.series.find(({ slug }) => slug === item.series?.slug);
    const translations = [...parts].flatMap(([code, { items }]) => {
      const other =
        code === node?.locale.code || !graph.versions.get(item.key)?.has(code) ? undefined : items;
      return other?.byKey.get(item.key) ?? [];
    });
    const first = graph.original(item.key);
    const original =
      first && first !== node ? parts.get(first.locale.code)?.items.byKey.get(item.key) : undefined;
    if (!own || !node)
      return { translations, mentions: [], mentionedBy: [], cites: [], citedBy: [], related: [] };
    return {
      translations,
      ...(original && { original }),
      ...(series && { series }),
      mentions: itemsOf(relations.mentions(node)),
      mentionedBy: itemsOf(mentionedBy(own).get(item.key) ?? []),
      cites: item.sources,
      citedBy: itemsOf(citedBy(own).get(item.key) ?? []),
      related: relations.related(node).flatMap(({ key, score, because }): Related[] => {
        const related = own.items.byKey.get(key);
        return related ? [{ item: related, score, because }] : [];
      }),
    };
  };

  /** A copy of an item, or one of another library, is taken for that of its language. */
  function viewOf(item: Item): LocaleParts | undefined {
    const own = parts.get(item.locale);
    if (own?.items.byKey.get(item.key) === item) return own;
    for (const other of parts.values()) if (other.items.byKey.get(item.key) === item) return other;
    return own;
  }
}

/** Turns a relation round, once a view and when it is first asked for. */
function lazyInverse(targets: (node: Node) => readonly string[]): (parts: LocaleParts) => Inverse {
  const made = new Map<LocaleParts, Inverse>();
  return (parts) => {
    const known = made.get(parts);
    if (known) return known;
    const inverse = new Map<string, string[]>();
    for (const [key, { node }] of parts.documents) {
      for (const target of targets(node)) {
        const keys = inverse.get(target);
        if (keys) keys.push(key);
        else inverse.set(target, [key]);
      }
    }
    for (const keys of inverse.values()) keys.sort(compare);
    made.set(parts, inverse);
    return inverse;
  };
}
