import type { Block, BlockPlace, BlockReport, BlockState } from '../types.js';
import { alignBlocks } from './align-blocks.js';
import { findOutdatedForm, hasCarriedCodes } from './carried-codes.js';
import { diffWords } from './diff-words.js';
import { isUntranslated } from './is-untranslated.js';
import { type PastBlock, pairVersions } from './pair-versions.js';

/** What is compared. */
export interface BlockComparison {
  /** The blocks of the original today. */
  readonly now: readonly Block[];
  /** Those of the version that the translation was made from, where it is available. */
  readonly before?: readonly Block[] | undefined;
  /** The hashes of that version, as `sourceBlocks` has them. */
  readonly stamp?: readonly string[] | undefined;
  /** Still earlier versions of the original, the newest first, where they are available: what codes show. */
  readonly older?: readonly (readonly Block[])[] | undefined;
  readonly translation: readonly Block[];
}

/**
 * Compares a translation with its original, block by block, and returns a report for each block of the original, and for
 * each that was removed from it, in the order of the original today.
 *
 * With the version that the translation was made from, or with the hashes of it, it says what changed since; with
 * neither, what alignment shows: blocks that are missing (`new`), that are too many (`removed`) or `untranslated`.
 *
 * @example
 * compareBlocks({ now, stamp: ['0a1b2c', '3d4e5f'], translation }).filter(({ state }) => state !== 'current')
 */
export function compareBlocks({
  now,
  before,
  stamp,
  older = [],
  translation,
}: BlockComparison): readonly BlockReport[] {
  const past: readonly PastBlock[] | undefined = before ?? stamp?.map((hash) => ({ hash }));
  if (!past) return compareAlone(now, translation);
  return compareWithPast(now, past, { translation, isStamped: stamp !== undefined, older });
}

/** Compares an original and a translation of which nothing else is known. */
function compareAlone(now: readonly Block[], translation: readonly Block[]): BlockReport[] {
  return alignBlocks(now, translation).flatMap((pair): BlockReport[] => {
    const original = now[pair.original ?? -1];
    const translated = translation[pair.translation ?? -1];
    if (!original) return removalOf(translated);
    return [reportOf({ state: translated ? 'current' : 'new', original, translated })];
  });
}

/** What an original and an earlier version of it are compared with. */
interface PastComparison {
  readonly translation: readonly Block[];
  readonly isStamped: boolean;
  /** Still earlier versions, the newest first. */
  readonly older: readonly (readonly Block[])[];
}

/** Compares an original with an earlier version of it, and that with the translation. */
function compareWithPast(
  now: readonly Block[],
  past: readonly PastBlock[],
  { translation, isStamped, older }: PastComparison,
): BlockReport[] {
  const { pairs, translations } = pairVersions({ now, past, translation });
  return pairs.flatMap(({ state, now: index, past: earlier }): BlockReport[] => {
    const before = past[earlier ?? -1];
    const translated = translations[earlier ?? -1];
    const original = now[index ?? -1];
    if (!original) return removalOf(translated, before);
    // What was there and has no counterpart was left out, unless the translator has said that all of it is done.
    const isLeftOut = state === 'current' && !translated && !isStamped;
    if (isLeftOut) return [reportOf({ state: 'new', original, before })];
    const compared = { state, original, translated, before };
    return [reportOf(isStamped ? compared : judgeCodes(compared, older))];
  });
}

/** Reports a block of a translation whose original is gone; where nobody translated it, nothing is left to say. */
function removalOf(translated: Block | undefined, before?: PastBlock): BlockReport[] {
  if (!translated) return [];
  const { kind, line, text } = translated;
  return [
    { state: 'removed', kind, line, text, ...(isWhole(before) && { before: placeOf(before) }), words: 0 },
  ];
}

interface Comparison {
  readonly state: BlockState;
  readonly original: Block;
  readonly translated?: Block | undefined;
  readonly before?: PastBlock | undefined;
}

/**
 * Corrects by the codes of a translation what versions say: it may have what came already, or still what was there before
 * the version that it seems to be made from.
 */
function judgeCodes(compared: Comparison, older: readonly (readonly Block[])[]): Comparison {
  const { state, original, translated, before } = compared;
  if (!translated || !isWhole(before)) return compared;
  if (state === 'changed') {
    const isCarried = hasCarriedCodes({ before, now: original, translation: translated });
    return isCarried ? { ...compared, state: 'current' } : compared;
  }
  const form = state === 'current' ? findOutdatedForm(original, translated, older) : undefined;
  return form ? { ...compared, state: 'changed', before: form } : compared;
}

function reportOf({ state: compared, original, translated, before }: Comparison): BlockReport {
  const whole = isWhole(before) ? before : undefined;
  const isLeft = translated && [original, whole].some((each) => each && isUntranslated(each, translated));
  const state = isLeft ? 'untranslated' : compared;
  const isDone = state === 'current' || state === 'moved';
  return {
    state,
    kind: original.kind,
    ...(translated && { line: translated.line, text: translated.text }),
    original: placeOf(original),
    ...(whole && whole.hash !== original.hash && { before: placeOf(whole) }),
    words: isDone ? 0 : original.words,
    ...(state === 'changed' && whole && { diff: diffWords(shown(whole), shown(original)) }),
  };
}

/** Returns what a block says, with its addresses and tags. */
function shown({ text, codes }: Block): string {
  return [text, ...codes.filter((code) => !text.includes(code))].join(' ');
}

function placeOf({ line, text }: Block): BlockPlace {
  return { line, text };
}

function isWhole(block: PastBlock | undefined): block is Block {
  return block?.text !== undefined;
}
