import type { IndexPair } from './alignment-table.js';
import { type BlockTraits, countShared, scaleOf } from './block-likeness.js';

/** The blocks of both sides, as far as alignment looks at them. */
export interface Sides {
  readonly original: readonly BlockTraits[];
  readonly translation: readonly BlockTraits[];
}

/** What a translator joins or splits. */
const prose: ReadonlySet<string | undefined> = new Set(['paragraph', 'item']);

/**
 * Pairs blocks that stand alone with the counterpart of their neighbour, where a translator has joined two paragraphs to
 * one or split one in two: the lengths fit far better then, and its codes stand there too.
 */
export function joinMerged(pairs: readonly IndexPair[], { original, translation }: Sides): IndexPair[] {
  const scale = scaleOf(original, translation);
  const lengths = (list: readonly BlockTraits[], factor: number) => (index: number) =>
    (list[index]?.length ?? 1) * factor;
  const joined = joinSide(pairs, {
    alone: 0,
    lists: [original, translation],
    lengthOf: [lengths(original, scale), lengths(translation, 1)],
  });
  return joinSide(joined, {
    alone: 1,
    lists: [original, translation],
    lengthOf: [lengths(original, scale), lengths(translation, 1)],
  });
}

interface Side {
  /** The side whose blocks stand alone: 0 the original, 1 the translation. */
  readonly alone: 0 | 1;
  readonly lists: readonly [readonly BlockTraits[], readonly BlockTraits[]];
  readonly lengthOf: readonly [(index: number) => number, (index: number) => number];
}

function joinSide(pairs: readonly IndexPair[], side: Side): IndexPair[] {
  const { alone } = side;
  return pairs.map((pair, index) => {
    const single = pair[alone];
    if (single === undefined || pair[other(alone)] !== undefined) return pair;
    const neighbour = [pairs[index - 1], pairs[index + 1]].find(
      (near) => near !== undefined && isMerged(single, near, side),
    );
    const counterpart = neighbour?.[other(alone)];
    if (counterpart === undefined) return pair;
    return alone === 0 ? [single, counterpart] : [counterpart, single];
  });
}

function isMerged(single: number, pair: IndexPair, { alone, lists, lengthOf }: Side): boolean {
  const [beside, counterpart] = [pair[alone], pair[other(alone)]];
  if (beside === undefined || counterpart === undefined) return false;
  const block = lists[alone][single];
  const whole = lists[other(alone)][counterpart];
  if (!block || !whole || !prose.has(block.kind) || block.kind !== lists[alone][beside]?.kind) return false;
  const [one, added, both] = [
    lengthOf[alone](beside),
    lengthOf[alone](single),
    lengthOf[other(alone)](counterpart),
  ];
  const apart = Math.abs(Math.log(both / one));
  const together = Math.abs(Math.log(both / (one + added)));
  const hasCodes = countShared(block.codes, whole.codes) * 2 >= block.codes.length;
  return block.length > 20 && hasCodes && together < 0.35 && together < apart - 0.25;
}

function other(side: 0 | 1): 0 | 1 {
  return side === 0 ? 1 : 0;
}
