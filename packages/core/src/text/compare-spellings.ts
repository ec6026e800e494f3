import { compare } from '../diagnostic.js';

/** Marks above and below letters, but for the vowels of Arabic and Hebrew, which hardly anybody writes. */
const marks = /(?![\p{Script=Arabic}\p{Script=Hebrew}\u064B-\u065F\u0670])\p{M}/gu;
const ligatures = /[œæß]/giu;
/** Longer words in capitals alone are no acronyms. */
const shouted = /^(?=.{6})[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * Compares two spellings of a word that are as frequent, the one to prefer first: all its accents, « Écologie » before
 * « ecologie »; then no shouting; then its capitals, « RSE » before « rse ».
 */
export function compareSpellings(a: string, b: string): number {
  return (
    countAccents(b) - countAccents(a) || Number(shouted.test(a)) - Number(shouted.test(b)) || compare(a, b)
  );
}

function countAccents(word: string): number {
  return [marks, ligatures].reduce(
    (count, pattern) => count + (word.normalize('NFD').match(pattern)?.length ?? 0),
    0,
  );
}
