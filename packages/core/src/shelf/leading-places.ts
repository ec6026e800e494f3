import { compare } from '../diagnostic.js';
import type { Node } from '../graph/node.js';
import { once } from '../once.js';
import type { LocaleCode } from '../types.js';
import type { Shelf } from './shelf.js';

/** A document where a locale shelves it. */
export interface ShelfPlace {
  /** The locale of the shelf. */
  readonly code: LocaleCode;
  readonly key: string;
}

/** Lists where the documents stand that lead to one. */
export type LeadingPlaces = (place: ShelfPlace) => readonly ShelfPlace[];

/**
 * Returns the function that lists the places of the documents that lead to a document on a shelf: first those of that
 * shelf, by key, then those of other shelves, which hide it. All are found once, when it is first asked.
 *
 * @param targets What a document leads to.
 */
export function createLeadingPlaces(
  shelves: readonly Shelf[],
  targets: (node: Node) => readonly Node[],
): LeadingPlaces {
  const inverse = once(() => invert(shelves, targets));
  return (place) => {
    const { within, across } = inverse();
    const name = nameOf(place);
    return [...(within.get(name) ?? []), ...(across.get(name) ?? [])];
  };
}

interface Inverse {
  /** By the name of the place that is led to. */
  readonly within: ReadonlyMap<string, readonly ShelfPlace[]>;
  readonly across: ReadonlyMap<string, readonly ShelfPlace[]>;
}

function invert(shelves: readonly Shelf[], targets: (node: Node) => readonly Node[]): Inverse {
  const within = new Map<string, ShelfPlace[]>();
  const across = new Map<string, ShelfPlace[]>();
  const byCode = new Map(shelves.map((shelf) => [shelf.locale.code, shelf]));
  for (const shelf of shelves)
    for (const { place, node } of placesOf(shelf))
      for (const { key, locale } of targets(node)) {
        if (shelf.entries.has(key)) add(within, { code: place.code, key }, place);
        else if (byCode.get(locale.code)?.entries.has(key)) add(across, { code: locale.code, key }, place);
      }
  return { within, across };
}

function placesOf({ locale, entries }: Shelf): { readonly place: ShelfPlace; readonly node: Node }[] {
  return [...entries]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([key, { node }]) => (node ? [{ place: { code: locale.code, key }, node }] : []));
}

function add(inverse: Map<string, ShelfPlace[]>, target: ShelfPlace, place: ShelfPlace): void {
  const name = nameOf(target);
  const present = inverse.get(name);
  if (present) present.push(place);
  else inverse.set(name, [place]);
}

/** A code holds no space. */
function nameOf({ code, key }: ShelfPlace): string {
  return `${code} ${key}`;
}
