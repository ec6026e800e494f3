import type { IndexPair } from './alignment-table.js';
import { type BlockTraits, likeness, scaleOf } from './block-likeness.js';
import type { Sides } from './merged-blocks.js';

/** How much worse a heading may fit that takes the place of another one. */
const slack = 0.5;

/**
 * Lets runs of blocks that stand alone begin with their heading. Headings say little to whoever knows no language: of a
 * section that was added, an alignment may take the heading for that of the section behind it.
 */
export function slideRuns(pairs: readonly IndexPair[], sides: Sides): IndexPair[] {
  const slid = [...pairs];
  const scale = scaleOf(sides.original, sides.translation);
  for (const { start, end, side } of aloneRuns(pairs)) {
    const [before, last] = [slid[start - 1], slid[end]];
    if (!before || !last || !isSlid(before, last, side, { sides, scale })) continue;
    // The heading before the run stands alone now, and the last of the run has its counterpart.
    slid[start - 1] = side === 0 ? [before[0], undefined] : [undefined, before[1]];
    slid[end] = side === 0 ? [last[0], before[1]] : [before[0], last[1]];
  }
  return slid;
}

/** Pairs in a row that have the same side alone; both ends are part of it. */
interface AloneRun {
  readonly start: number;
  readonly end: number;
  readonly side: 0 | 1;
}

/** Lists the runs of two pairs and more that follow one with both sides. */
function aloneRuns(pairs: readonly IndexPair[]): readonly AloneRun[] {
  const sides = pairs.map(aloneSide);
  const ends = sides.flatMap((side, end) =>
    side !== undefined && sides[end + 1] !== side ? [{ side, end }] : [],
  );
  return ends.flatMap(({ side, end }): AloneRun[] => {
    const start = sides.slice(0, end + 1).findLastIndex((each) => each !== side) + 1;
    return end > start && start > 0 && sides[start - 1] === undefined ? [{ start, end, side }] : [];
  });
}

/** Tells which side a pair has alone: 0 the original, 1 the translation, undefined where it has both. */
function aloneSide(pair: IndexPair): 0 | 1 | undefined {
  if (pair[0] !== undefined && pair[1] !== undefined) return undefined;
  return pair[0] === undefined ? 1 : 0;
}

function isSlid(
  before: IndexPair,
  last: IndexPair,
  side: 0 | 1,
  { sides, scale }: { readonly sides: Sides; readonly scale: number },
): boolean {
  const [own, others] =
    side === 0 ? [sides.original, sides.translation] : [sides.translation, sides.original];
  const [heading, next] = [own[before[side] ?? -1], own[last[side] ?? -1]];
  const counterpart = others[before[side === 0 ? 1 : 0] ?? -1];
  if (!heading || !next || !counterpart) return false;
  if (next.kind !== 'heading' || heading.kind !== 'heading' || next.depth !== heading.depth) return false;
  const score = (block: BlockTraits) =>
    side === 0 ? likeness(block, counterpart, scale) : likeness(counterpart, block, scale);
  return score(next) >= score(heading) - slack;
}
