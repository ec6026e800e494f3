import { once } from '../../once.js';
import { hasSentence } from '../../revision/is-untranslated.js';
import type { Block } from '../../types.js';

/** By what it could be seen that a translation has left a block as it is. */
export interface TellingBlock {
  /** The places, in a table of words, of those that would stand there to the letter. */
  readonly places: readonly number[];
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
      places: words
        .sort((a, b) => b.length - a.length)
        .slice(0, mostWords)
        .map(placeOf),
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
  const mayHave = runReader(text);
  return !telling.some((block) => block.places.every(mayHave) && block.hasSentence());
}

/** How many places there are for words: of a long text, few share one by chance. */
const placeCount = 0x10000;
const [firstLetter, lastLetter] = [0x61, 0x7a];

/** Returns what decides whether a text may have a word: a false one is told in one of some thousand cases, a true one always. */
function runReader(text: string): (place: number) => boolean {
  const seen = new Uint8Array(placeCount / 8);
  let place = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= firstLetter && code <= lastLetter) place = nextPlace(place, code);
    else if (place !== 0) {
      seen[place >> 3] = (seen[place >> 3] ?? 0) | (1 << (place & 7));
      place = 0;
    }
  }
  seen[place >> 3] = (seen[place >> 3] ?? 0) | (1 << (place & 7));
  return (each) => ((seen[each >> 3] ?? 0) & (1 << (each & 7))) !== 0;
}

/** Returns the place of a word of plain letters. */
function placeOf(word: string): number {
  let place = 0;
  for (let index = 0; index < word.length; index += 1) place = nextPlace(place, word.charCodeAt(index));
  return place;
}

/** No word has the place 0, which none has before its first letter. */
function nextPlace(place: number, code: number): number {
  return (Math.imul(place, 31) + code) % placeCount || 1;
}
