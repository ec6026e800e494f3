import type { Block, BlockPair } from '../types.js';
import { AlignmentTable, type IndexPair } from './alignment-table.js';
import { type BlockTraits, formLikeness, traitsOf } from './block-likeness.js';
import { pairCrossed } from './crossed-blocks.js';
import { joinMerged, type Sides } from './merged-blocks.js';
import { slideRuns } from './slide-runs.js';

/** What a pair adds that stands elsewhere: less than one in its place. */
const crossedGain = 2;

/**
 * Pairs the blocks of an original with those of its translation, in their order, without knowing either language: by
 * kinds, depths, codes, numbers and relative length. One without a counterpart is alone in its pair; where a translator
 * has joined two paragraphs to one, or split one in two, it is in two pairs; where a part stands elsewhere, so do its.
 *
 * @example
 * alignBlocks(original, original).every(({ original, translation }) => original === translation) // true
 */
export function alignBlocks(original: readonly Block[], translation: readonly Block[]): readonly BlockPair[] {
  return alignTraits(traitsOf(original), traitsOf(translation)).map(
    ([index, other]): BlockPair => ({
      ...(index !== undefined && { original: index }),
      ...(other !== undefined && { translation: other }),
    }),
  );
}

/** Aligns what is known of two lists of blocks. */
export function alignTraits(
  original: readonly BlockTraits[],
  translation: readonly BlockTraits[],
): IndexPair[] {
  const sides = { original, translation };
  const aligned = slideRuns(new AlignmentTable(original, translation).read(), sides);
  return joinMerged(pairCrossed(aligned, sides), sides);
}

/**
 * Returns how well a translation fits a version of its original: 1 where each block has a counterpart that is like it in
 * all that does not depend on a language, 0 where none has.
 */
export function fitBlocks(original: readonly Block[], translation: readonly Block[]): number {
  return fitTraits(traitsOf(original), traitsOf(translation));
}

/** Returns how well what is known of two lists of blocks fits. */
export function fitTraits(original: readonly BlockTraits[], translation: readonly BlockTraits[]): number {
  if (original.length === 0 || translation.length === 0)
    return original.length === translation.length ? 1 : 0;
  const best = Math.max(ownScore(original), ownScore(translation));
  const table = new AlignmentTable(original, translation);
  const score = table.score + crossedScore(table.read(), { original, translation });
  return Math.min(1, Math.max(0, score / best));
}

/** Scores what an alignment in order leaves alone on both sides, but stands elsewhere. */
function crossedScore(pairs: readonly IndexPair[], sides: Sides): number {
  const crossed = pairCrossed(slideRuns(pairs, sides), sides);
  // Each pair takes a block of either side from those that stand alone.
  return (pairs.length - crossed.length) * crossedGain;
}

/** Returns the score of a list that is aligned with another, equal but for the words. */
function ownScore(traits: readonly BlockTraits[]): number {
  return traits.reduce((sum, each) => sum + formLikeness(each, each, 1), 0);
}
