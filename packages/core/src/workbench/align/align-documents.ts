import { alignBlocks } from '../../revision/align-blocks.js';
import { isUntranslated } from '../../revision/is-untranslated.js';
import { expectList, expectObject } from '../../text/expect.js';
import type { Block } from '../../types.js';

/** A text and its translation, as blocks. */
export interface AlignInput {
  /** The blocks of the version of the original that the translation was made from. */
  readonly original: readonly Block[];
  readonly translation: readonly Block[];
}

/** A text in both languages, for a translation memory. */
export interface TranslationUnit {
  readonly original: string;
  readonly translation: string;
  /** The line of each in its file, from 1. */
  readonly originalLine: number;
  readonly line: number;
}

/** Why a text and its translation were not paired. */
export type AlignmentProblem = 'empty' | 'untranslated' | 'unlike';

/** What aligning a text with its translation yields. */
export interface AlignedDocuments {
  /** The hashes of the blocks of the original that the translation says: what it is stamped with. */
  readonly hashes: readonly string[];
  /** The blocks that say the same in both languages. */
  readonly units: readonly TranslationUnit[];
  /** How many blocks have a counterpart, of those of the shorter text: 0 to 1. */
  readonly share: number;
  /** Set where nothing can be said of them: one is empty, nothing is translated, or they are no versions of one text. */
  readonly problem?: AlignmentProblem;
}

/** With a smaller share, or of a text that is mostly its original's, two texts are not taken for versions of one. */
const least = { share: 0.5, translated: 0.1 };

/**
 * Aligns a text with its translation, without knowing either language, and returns what the translation can be stamped
 * with and what a translation memory can take from it.
 *
 * @throws TypeError where there are no lists of blocks.
 * @example
 * alignDocuments({ original: readBlocks('# Port', { path: 'en.md' }), translation: readBlocks('# Havre', { path: 'fr.md' }) }).units
 * // [{ original: 'Port', translation: 'Havre', originalLine: 1, line: 1 }]
 */
export function alignDocuments(input: AlignInput): AlignedDocuments {
  expectObject(input, 'the blocks of both texts, { original, translation }');
  const { original, translation } = input;
  expectList(original, 'the blocks of a text, as `original`');
  expectList(translation, 'the blocks of a text, as `translation`');
  if (original.length === 0 || translation.length === 0)
    return { hashes: [], units: [], share: 0, problem: 'empty' };
  const pairs = alignBlocks(original, translation).flatMap(({ original: from, translation: to }) => {
    const [block, translated] = [original[from ?? -1], translation[to ?? -1]];
    return block && translated ? [{ block, translated }] : [];
  });
  const share = Math.min(1, pairs.length / Math.min(original.length, translation.length));
  const said = pairs.filter(({ block, translated }) => !isUntranslated(block, translated));
  const problem = share < least.share ? 'unlike' : isCopy(pairs, said) ? 'untranslated' : undefined;
  if (problem) return { hashes: [], units: [], share, problem };
  return { hashes: pairs.map(({ block }) => block.hash), units: unitsOf(said), share };
}

interface Paired {
  readonly block: Block;
  readonly translated: Block;
}

/** Decides whether nearly all of the sentences stand there as in the original. */
function isCopy(pairs: readonly Paired[], said: readonly Paired[]): boolean {
  const differing = said.filter(({ block, translated }) => block.hash !== translated.hash);
  return differing.length < (pairs.length - said.length + differing.length) * least.translated;
}

function unitsOf(pairs: readonly Paired[]): TranslationUnit[] {
  return pairs
    .filter(({ block }) => block.words > 0)
    .map(({ block, translated }) => ({
      original: block.text,
      translation: translated.text,
      originalLine: block.line,
      line: translated.line,
    }));
}
