import { once } from '../../once.js';
import { hasSentence } from '../../revision/is-untranslated.js';
import type { Block } from '../../types.js';

/** By what it could be seen that a translation has left a block as it is. */
export interface TellingBlock {
  /** Words that would stand there to the letter. */
  readonly words: readonly string[];
  /** Whether it has words that are translated. */
  readonly hasSentence: () => boolean;
}

/** How many words of a block are looked for. */
const mostWords = 4;
const plainWords = /(?<![^\s])[a-z]{3,}(?![^\s])/g;

/** Lists for each block of an original by what it could be seen that a translation has left it as it is. */
export function tellingBlocks(original: readonly Block[]): readonly TellingBlock[] {
  return original.map((block) => {
    const words = [...new Set(block.text.match(plainWords))];
    return {
      words: words.sort((a, b) => b.length - a.length).slice(0, mostWords),
      hasSentence: once(() => hasSentence(block)),
    };
  });
}

/**
 * Decides by its text alone whether a stamped translation says all that its original says today, and none of it in the
 * original's own words; false where its blocks have to be compared.
 *
 * @param telling What `tellingBlocks` lists of the original.
 */
export function isPlainlyCurrent(
  original: readonly Block[],
  telling: readonly TellingBlock[],
  { stamp, text }: { readonly stamp: readonly string[]; readonly text: string },
): boolean {
  if (stamp.length !== original.length) return false;
  if (stamp.some((hash, index) => hash !== original[index]?.hash)) return false;
  return !telling.some((block) => block.words.every((word) => text.includes(word)) && block.hasSentence());
}
