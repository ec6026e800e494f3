import { compare } from '../diagnostic.js';
import { spellArabicLetters } from './spell-arabic-letters.js';

/** Marks above and below letters, but for the vowels of Arabic and Hebrew, which hardly anybody writes. */
const marks = /(?![\p{Script=Arabic}\p{Script=Hebrew}\u064B-\u065F\u0670])\p{M}/gu;
const ligatures = /[œæß]/giu;
/** Words in capitals alone are no acronyms where they are longer. */
const longestAcronym = 5;

/**
 * Creates the comparison of spellings of a word that are as frequent, the one to prefer first: the letters of the
 * language, Persian kaf in Persian; all its accents, « Écologie » before « ecologie »; no shouting; then its capitals,
 * « RSE » before « rse ».
 */
export function createSpellingOrder(language: string): (a: string, b: string) => number {
  const isForeign = (word: string) => Number(spellArabicLetters(word, language) !== word);
  return (a, b) =>
    isForeign(a) - isForeign(b) ||
    countAccents(b) - countAccents(a) ||
    Number(isShouted(a)) - Number(isShouted(b)) ||
    compare(a, b);
}

/**
 * Returns the spelling that is used most; of those that are as frequent the first.
 *
 * @param order Compares spellings.
 */
export function mostFrequent(
  counts: ReadonlyMap<string, number>,
  order: (a: string, b: string) => number,
): string | undefined {
  return [...counts].sort(([a, m], [b, n]) => (n === m ? order(a, b) : n > m ? 1 : -1))[0]?.[0];
}

function isShouted(word: string): boolean {
  return word.length > longestAcronym && word === word.toUpperCase() && word !== word.toLowerCase();
}

function countAccents(word: string): number {
  return [marks, ligatures].reduce(
    (count, pattern) => count + (word.normalize('NFD').match(pattern)?.length ?? 0),
    0,
  );
}
