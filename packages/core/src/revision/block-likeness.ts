import { foldTypography } from '../text/fold-typography.js';
import type { Block, BlockKind } from '../types.js';

/** What alignment looks at in a block; computed once for each. */
export interface BlockTraits {
  /** Undefined of a block of which nothing but the hash is known. */
  readonly kind: BlockKind | undefined;
  readonly depth: number;
  readonly field: string | undefined;
  /** Characters of its text, at least 1. */
  readonly length: number;
  /** Sorted. */
  readonly codes: readonly string[];
  readonly folded: string;
}

/** Returns what alignment looks at in each block of a list. */
export function traitsOf(blocks: readonly Block[]): BlockTraits[] {
  return blocks.map(({ kind, depth = 0, field, text, codes }) => ({
    kind,
    depth,
    field,
    length: Math.max(1, text.length),
    codes: [...codes].sort(),
    folded: foldTypography(text),
  }));
}

/** Of a block of which nothing but the hash is known. */
export const unknownTraits: BlockTraits = {
  kind: undefined,
  depth: 0,
  field: undefined,
  length: 1,
  codes: [],
  folded: '',
};

/** What stands apart in every language. */
const apart: ReadonlySet<BlockKind> = new Set(['heading', 'field', 'cell', 'footnote', 'alt']);

/**
 * Scores how well a block may translate another, without knowing either language: by kind, depth, codes and relative
 * length. 2 and more is a good match; below 0, rather none.
 *
 * @param scale How many characters the translation has for one of the original.
 */
export function likeness(original: BlockTraits, translation: BlockTraits, scale: number): number {
  const { kind, depth } = original;
  if (kind === undefined || translation.kind === undefined) return 0.3;
  if (kind === 'field' || translation.kind === 'field') return original.field === translation.field ? 4 : -20;
  let score = kind === translation.kind ? 1 : apart.has(kind) || apart.has(translation.kind) ? -3 : -0.5;
  if (kind === 'heading') score += depth === translation.depth ? 0.8 : -0.8;
  score += codeLikeness(original.codes, translation.codes);
  score += lengthLikeness(original.length * scale, translation.length);
  return original.folded === translation.folded && original.folded !== '' ? score + 1 : score;
}

function lengthLikeness(expected: number, length: number): number {
  const ratio = Math.log(length / expected);
  // A short text says little by its length.
  const weight = Math.min(expected, length) / (Math.min(expected, length) + 20);
  return weight * Math.max(-1.5, 0.7 - 2 * ratio * ratio);
}

/** Scores which codes two blocks share: none in either says nothing. */
function codeLikeness(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  if (all === 0) return 0.2;
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [x = '', y = ''] = [a[left], b[right]];
    if (x === y) shared++;
    if (x <= y) left++;
    if (x >= y) right++;
  }
  const weight = Math.min(2, 0.4 + 0.4 * Math.max(a.length, b.length));
  return weight * ((4 * shared) / all - 1);
}
