import type { Block, BlockPair } from '../types.js';
import { type BlockTraits, likeness, traitsOf } from './block-likeness.js';

/** What a block costs that has no counterpart. */
const gap = -0.6;

/** Blocks of a long text are looked for no further away than this from where they would stand. */
const reach = 400;

/** An alignment and how good it is. */
export interface Alignment {
  readonly pairs: readonly BlockPair[];
  /** The sum of the likeness of pairs, and of what blocks without counterpart cost. */
  readonly score: number;
}

/**
 * Pairs the blocks of an original with those of its translation, in their order, without knowing either language: by
 * kinds, depths, codes, numbers and relative length. Every block is in exactly one pair; one without a counterpart is
 * alone in its.
 *
 * @example
 * alignBlocks(original, original).every(({ original, translation }) => original === translation) // true
 */
export function alignBlocks(original: readonly Block[], translation: readonly Block[]): readonly BlockPair[] {
  return alignTraits(traitsOf(original), traitsOf(translation)).pairs;
}

/**
 * Returns how well a translation fits a version of its original: 1 where each block has a counterpart that is like it in
 * all that does not depend on a language, 0 where none has.
 */
export function fitBlocks(original: readonly Block[], translation: readonly Block[]): number {
  if (original.length === 0 || translation.length === 0)
    return original.length === translation.length ? 1 : 0;
  const [left, right] = [traitsOf(original), traitsOf(translation)];
  const best = Math.max(ownScore(left), ownScore(right));
  return Math.min(1, Math.max(0, alignTraits(left, right).score / best));
}

/** Returns the score of a list that is aligned with another, equal but for the words. */
function ownScore(traits: readonly BlockTraits[]): number {
  return traits.reduce((sum, each) => sum + likeness(each, { ...each, folded: '' }, 1), 0);
}

/** Aligns what is known of two lists of blocks. */
export function alignTraits(
  original: readonly BlockTraits[],
  translation: readonly BlockTraits[],
): Alignment {
  return new AlignmentTable(original, translation).read();
}

/** How the best alignment up to a cell ends: with a pair, or with a block of one side alone. */
const [pair, originalAlone, translationAlone] = [0, 1, 2];

/**
 * The best alignments of all beginnings of two lists: a row for each block of the original, a column for each of the
 * translation.
 *
 * @see Saul B. Needleman and Christian D. Wunsch (1970)
 */
class AlignmentTable {
  readonly #original: readonly BlockTraits[];
  readonly #translation: readonly BlockTraits[];
  readonly #scale: number;
  readonly #width: number;
  readonly #scores: Float32Array;
  readonly #ends: Uint8Array;

  constructor(original: readonly BlockTraits[], translation: readonly BlockTraits[]) {
    this.#original = original;
    this.#translation = translation;
    this.#scale = scaleOf(original, translation);
    this.#width = translation.length + 1;
    this.#scores = new Float32Array((original.length + 1) * this.#width);
    this.#ends = new Uint8Array(this.#scores.length);
    for (let column = 0; column < this.#width; column++) this.#set(column, gap * column, translationAlone);
    for (const [index, block] of original.entries()) this.#fillRow(index + 1, block);
  }

  read(): Alignment {
    const pairs: BlockPair[] = [];
    let [row, column] = [this.#original.length, this.#translation.length];
    while (row > 0 || column > 0) {
      const end = this.#ends[row * this.#width + column];
      if (end !== translationAlone) row--;
      if (end !== originalAlone) column--;
      pairs.push({
        ...(end !== translationAlone && { original: row }),
        ...(end !== originalAlone && { translation: column }),
      });
    }
    return { pairs: pairs.reverse(), score: this.#scores.at(-1) ?? 0 };
  }

  #fillRow(row: number, block: BlockTraits): void {
    const first = row * this.#width;
    this.#set(first, gap * row, originalAlone);
    const middle = (row * this.#translation.length) / this.#original.length;
    for (const [index, other] of this.#translation.entries()) {
      const cell = first + index + 1;
      const isNear = Math.abs(index + 1 - middle) <= reach;
      const paired = isNear
        ? this.#scoreAt(cell - this.#width - 1) + likeness(block, other, this.#scale)
        : Number.NEGATIVE_INFINITY;
      const above = this.#scoreAt(cell - this.#width) + gap;
      const before = this.#scoreAt(cell - 1) + gap;
      if (paired >= above && paired >= before) this.#set(cell, paired, pair);
      else if (above >= before) this.#set(cell, above, originalAlone);
      else this.#set(cell, before, translationAlone);
    }
  }

  #scoreAt(cell: number): number {
    return this.#scores[cell] ?? 0;
  }

  #set(cell: number, score: number, end: number): void {
    this.#scores[cell] = score;
    this.#ends[cell] = end;
  }
}

/** Returns how many characters a translation has for one of its original, within reason. */
function scaleOf(original: readonly BlockTraits[], translation: readonly BlockTraits[]): number {
  const ratio = lengthOf(translation) / Math.max(1, lengthOf(original));
  return Math.min(3, Math.max(0.25, ratio));
}

function lengthOf(traits: readonly BlockTraits[]): number {
  return traits.reduce((sum, { length }) => sum + length, 0);
}
