import { AlignmentTable, type IndexPair } from './alignment-table.js';
import { type BlockTraits, countShared, likeness, scaleOf } from './block-likeness.js';
import type { Sides } from './merged-blocks.js';

/** A part of a text moves as at least so many blocks together. */
const fewest = 2;
/** How alike the blocks of a part must be on the whole, and how many of them must have a counterpart. */
const least = { likeness: 1.2, share: 0.6 };

/**
 * Pairs parts of a text that stand elsewhere in its translation, among the blocks that an alignment in order has left
 * alone: where a run of them is like a run of the other side, and both name the same codes.
 */
export function pairCrossed(pairs: readonly IndexPair[], sides: Sides): IndexPair[] {
  const runs = runsOf(
    pairs.flatMap(([index, other]) => (index !== undefined && other === undefined ? index : [])),
  );
  const others = runsOf(
    pairs.flatMap(([index, other]) => (other !== undefined && index === undefined ? other : [])),
  );
  const crossed = new Map<number, number>();
  const taken = new Set<number>();
  for (const run of runs) {
    const candidates = others.filter((other) => !other.some((index) => taken.has(index)));
    const best = candidates.map((other) => alignRuns(run, other, sides)).sort((a, b) => b.score - a.score)[0];
    for (const [index, other] of best?.pairs ?? []) {
      crossed.set(index, other);
      taken.add(other);
    }
  }
  if (crossed.size === 0) return [...pairs];
  return pairs.flatMap(([index, other]): IndexPair[] => {
    if (index === undefined) return other !== undefined && taken.has(other) ? [] : [[index, other]];
    return [[index, other ?? crossed.get(index)]];
  });
}

/** Splits indexes into runs of which each follows the one before it; those that are too short are left out. */
function runsOf(indexes: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs.filter(({ length }) => length >= fewest);
}

/** The counterparts of a run in another one, and how good they are: none, where they are not good enough. */
interface AlignedRuns {
  readonly pairs: readonly (readonly [original: number, translation: number])[];
  readonly score: number;
}

function alignRuns(
  run: readonly number[],
  other: readonly number[],
  { original, translation }: Sides,
): AlignedRuns {
  const none: AlignedRuns = { pairs: [], score: 0 };
  const [left, right] = [traitsAt(original, run), traitsAt(translation, other)];
  const pairs = new AlignmentTable(left, right)
    .read()
    .flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
  const scale = scaleOf(original, translation);
  const scores = pairs.map(([a, b]) => likenessAt(left[a], right[b], scale));
  const score = scores.reduce((sum, each) => sum + each, 0);
  const isWhole = pairs.length >= fewest && pairs.length >= least.share * Math.min(left.length, right.length);
  const isNamed = pairs.some(([a, b]) => countShared(left[a]?.codes ?? [], right[b]?.codes ?? []) > 0);
  if (!isWhole || !isNamed || score < least.likeness * pairs.length) return none;
  return { pairs: pairs.map(([a, b]) => [run[a] ?? 0, other[b] ?? 0] as const), score };
}

function traitsAt(traits: readonly BlockTraits[], run: readonly number[]): readonly BlockTraits[] {
  return run.flatMap((index) => traits[index] ?? []);
}

function likenessAt(a: BlockTraits | undefined, b: BlockTraits | undefined, scale: number): number {
  return a && b ? likeness(a, b, scale) : 0;
}
