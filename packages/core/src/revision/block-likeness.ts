import { once } from '../once.js';
import { asciiDigit } from '../text/fold.js';
import { foldedStart, foldTypography } from '../text/fold-typography.js';
import type { Block, BlockKind } from '../types.js';

/** What alignment looks at in a block; computed once for each. */
export interface BlockTraits {
  /** Undefined of a block of which nothing but the hash is known. */
  readonly kind: BlockKind | undefined;
  readonly depth: number;
  readonly field: string | undefined;
  /** Characters of its text, at least 1. */
  readonly length: number;
  readonly logLength: number;
  /** In alphabetical order, as both languages write them. */
  readonly codes: readonly string[];
  readonly text: string;
  /** Its first characters as they are when folded, where they are plain. */
  readonly start: string;
  /** Its text as spelling has nothing to do with it; computed where it is asked for. */
  folded(): string;
}

/** Of a block of which nothing but the hash is known. */
export const unknownTraits: BlockTraits = {
  kind: undefined,
  depth: 0,
  field: undefined,
  length: 1,
  logLength: 0,
  codes: [],
  text: '',
  start: '',
  folded: () => '',
};

/** Returns what alignment looks at in each block of a list. */
export function traitsOf(blocks: readonly Block[]): BlockTraits[] {
  return blocks.map(({ kind, depth = 0, field, text, codes }) => ({
    kind,
    depth,
    field,
    length: Math.max(1, text.length),
    logLength: Math.log(Math.max(1, text.length)),
    codes: codes.map(foldCode).sort(),
    text,
    start: foldedStart(text),
    folded: once(() => foldTypography(text)),
  }));
}

/** Returns how many characters a translation has for one of its original, within reason. */
export function scaleOf(original: readonly BlockTraits[], translation: readonly BlockTraits[]): number {
  const ratio = lengthOf(translation) / Math.max(1, lengthOf(original));
  return Math.min(3, Math.max(0.25, ratio));
}

function lengthOf(traits: readonly BlockTraits[]): number {
  return traits.reduce((sum, { length }) => sum + length, 0);
}

/** Returns a code as it is the same in every language: an address without its language, a number in plain digits. */
export function foldCode(code: string): string {
  if (/^https?:/.test(code)) {
    const [path = ''] = code.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/, 1);
    const names = path.split('/').filter((name) => name !== '' && !/^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(name));
    return names.join('/').toLowerCase();
  }
  return /^[^\p{ASCII}]/u.test(code) ? code.replace(/\p{Nd}/gu, asciiDigit) : code;
}

/** What stands apart in every language. */
const apart: ReadonlySet<BlockKind> = new Set(['heading', 'field', 'cell', 'footnote', 'alt']);

/**
 * Scores how well a block may translate another, without knowing either language: by kind, depth, codes and relative
 * length. 2 and more is a good match; below 0, rather none.
 *
 * @param scale How many characters the translation has for one of the original.
 */
export function likeness(original: BlockTraits, translation: BlockTraits, scale: number): number {
  const { kind } = original;
  const isUnknown = kind === undefined || translation.kind === undefined;
  const isField = kind === 'field' || translation.kind === 'field';
  if (isUnknown || isField) return formLikeness(original, translation, scale);
  const score = formLikeness(original, translation, scale);
  return isSameText(original, translation) ? score + 1 : score;
}

function isSameText(original: BlockTraits, translation: BlockTraits): boolean {
  const [start, other] = [original.start, translation.start];
  if (original.text === '' || (start !== other && start !== '' && other !== '')) return false;
  return original.folded() === translation.folded() && original.folded() !== '';
}

/** Scores how well a block may translate another, whatever its words. */
export function formLikeness(original: BlockTraits, translation: BlockTraits, scale: number): number {
  const { kind, depth } = original;
  if (kind === undefined || translation.kind === undefined) return 0.3;
  if (kind === 'field' || translation.kind === 'field') return original.field === translation.field ? 4 : -20;
  let score = kind === translation.kind ? 1 : apart.has(kind) || apart.has(translation.kind) ? -4 : -0.5;
  if (kind === 'heading') score += depth === translation.depth ? 0.8 : -0.8;
  score += codeLikeness(original.codes, translation.codes);
  return score + lengthLikeness(original, translation, scale);
}

function lengthLikeness(original: BlockTraits, translation: BlockTraits, scale: number): number {
  const ratio = translation.logLength - original.logLength - Math.log(scale);
  // A short text says little by its length.
  const shorter = Math.min(original.length * scale, translation.length);
  return (shorter / (shorter + 20)) * Math.max(-1.5, 0.7 - 2 * ratio * ratio);
}

/**
 * Decides whether each block of a translation is what the one at its place in the original would be: of its kind and depth,
 * with its codes, and about as long. Then nothing is to be looked for.
 */
export function areParallel(
  original: readonly BlockTraits[],
  translation: readonly BlockTraits[],
  scale: number,
): boolean {
  if (original.length !== translation.length) return false;
  return original.every((block, index) => {
    const other = translation[index];
    if (!other || block.kind === undefined || block.kind !== other.kind) return false;
    if (block.depth !== other.depth || block.field !== other.field) return false;
    const isSame = block.codes.length === other.codes.length;
    return (
      isSame &&
      block.codes.every((code, at) => code === other.codes[at]) &&
      lengthLikeness(block, other, scale) >= 0
    );
  });
}

/** Scores which codes two blocks share: none in either says little. */
function codeLikeness(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  if (all === 0) return 0.2;
  const weight = Math.min(4, 0.8 + 0.8 * Math.max(a.length, b.length));
  return weight * ((4 * countShared(a, b)) / all - 1);
}

/** Counts what two sorted lists share. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [x = '', y = ''] = [a[left], b[right]];
    if (x === y) shared++;
    if (x <= y) left++;
    if (x >= y) right++;
  }
  return shared;
}
