const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?!\p{M})\p{Script=Thai})|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;

/**
 * Counts the words of a text: runs of letters and digits; in Han, kana and Thai, which have no spaces, characters.
 *
 * @example
 * countWords('Le port, la nuit') // 4
 */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(word)) count++;
  return count;
}
