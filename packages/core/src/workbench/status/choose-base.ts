import { alignTraits, fitTraits } from '../../revision/align-blocks.js';
import type { IndexPair } from '../../revision/alignment-table.js';
import { foldCode, traitsOf } from '../../revision/block-likeness.js';
import { diffSequence } from '../../revision/diff-sequence.js';
import type { Block } from '../../types.js';

/** How many versions in a row may fit no better before the search ends. */
const patience = 8;

/** The search for the version of an original that a translation fits best. */
export interface BaseSearch {
  /** Whether a block of the translation has other codes than its original in the newest version. */
  readonly hasOtherCodes: boolean;
  /** Whether no older version could fit better, or enough of them did not. */
  isDone(): boolean;
  /** Looks at the next older version. */
  offer(blocks: readonly Block[]): void;
  /** The version that fits best so far: 0 is the newest, 1 the first that was offered. */
  best(): number;
}

/**
 * Chooses the version of an original that a translation fits best. Of versions that fit about as well the newest is
 * taken, so that a doubt never makes a translation seem older than it is.
 *
 * @param versions The blocks of each version, the newest first.
 * @returns The index of the version; undefined where there is none.
 */
export function chooseBase(
  translation: readonly Block[],
  versions: readonly (readonly Block[])[],
): number | undefined {
  const [newest, ...older] = versions;
  if (!newest) return undefined;
  const search = searchBase(translation, newest);
  for (const blocks of older) {
    if (search.isDone()) break;
    search.offer(blocks);
  }
  return search.best();
}

/**
 * Begins the search with the newest version. It looks at older ones only where that leaves something open: a block of one
 * side without a counterpart. How words changed, a text in another language does not show.
 */
export function searchBase(translation: readonly Block[], newest: readonly Block[]): BaseSearch {
  const traits = traitsOf(translation);
  const newestTraits = traitsOf(newest);
  const pairs = alignTraits(newestTraits, traits);
  const open = openPlaces(pairs);
  const shapes = newest.map(shapeOf);
  // To seem older, a translation must fit by more than a part of a block.
  const margin = 0.3 / Math.max(1, translation.length);
  let best: { readonly index: number; readonly fit: number } | undefined;
  let [count, failures] = [0, 0];
  let lastShape = shapes.join('\n\n');
  return {
    hasOtherCodes: pairs.some(([from, to]) => codesOf(newest[from ?? -1]) !== codesOf(translation[to ?? -1])),
    isDone: () => open.length === 0 || failures >= patience,
    best: () => best?.index ?? 0,
    offer(blocks) {
      count += 1;
      const others = blocks.map(shapeOf);
      const shape = others.join('\n\n');
      if (shape === lastShape) return;
      lastShape = shape;
      if (!explains(others, shapes, open)) return;
      best ??= { index: 0, fit: fitTraits(newestTraits, traits) };
      const fit = fitTraits(traitsOf(blocks), traits);
      const isBetter = fit > best.fit + margin;
      failures = isBetter ? 0 : failures + 1;
      if (isBetter) best = { index: count, fit };
    },
  };
}

/** Says what can be seen of a block without knowing its language. */
function shapeOf(block: Block): string {
  return `${block.kind}${block.depth ?? ''} ${codesOf(block)}`;
}

function codesOf(block: Block | undefined): string {
  return (block?.codes ?? []).map(foldCode).sort().join('\n');
}

/** A place in an original that a translation does not have, or has more at. */
interface OpenPlace {
  readonly index: number;
  /** Whether the translation has a block there that the original lacks. */
  readonly isBetween: boolean;
}

function openPlaces(pairs: readonly IndexPair[]): readonly OpenPlace[] {
  let next = 0;
  return pairs.flatMap(([from, to]): OpenPlace[] => {
    if (from === undefined) return [{ index: next, isBetween: true }];
    next = from + 1;
    return to === undefined ? [{ index: from, isBetween: false }] : [];
  });
}

/** Decides whether an older version has more or fewer blocks than the newest one at an open place. */
function explains(older: readonly string[], newest: readonly string[], open: readonly OpenPlace[]): boolean {
  const changes = diffSequence(older, newest).filter(({ same }) => !same);
  return changes.some(({ now: [start, end], before }) => {
    const isOpen = ({ index, isBetween }: OpenPlace) =>
      index >= start && (isBetween ? index <= end : index < end);
    return before[1] - before[0] !== end - start && open.some(isOpen);
  });
}
