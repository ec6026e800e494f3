import { greekPairs, letters, lettersOf } from './letters.js';

/** A zero-width space parts words; so does a non-joiner, but only in Arabic letters (« می‌روم »). */
const unseenSpaces = /\u200B|(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic})/gu;

/** What nobody sees, and marks that enclose (the key of « 1️⃣ »). */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Me}]/gu;

/** Points that Arabic and Hebrew readers do without, the stroke that only lengthens a word, and Hebrew's own quotes. */
const points = /[\u0591-\u05C7\u05F3\u05F4\u0640\u064B-\u0652\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g;

/** Compatibility forms: full width, ligatures, raised letters. Thai, Lao and Korean ones are how people write. */
const compatible = /[^\p{Script=Thai}\p{Script=Lao}\p{Script=Hangul}™℠]+/gu;

/** Apostrophes and accents that Unicode counts among the letters. */
const letterApostrophes = /[\u02B9-\u02BF\u02C6-\u02CF\u02EE\uA788\uA78C]/g;

/** Most texts, and most slugs: nothing to fold but capitals. */
export const ascii = /^[\x20-\x7E]*$/;

/**
 * Gives a text in lower case, in the one form that stands for all that look or read the same, still with its
 * punctuation.
 *
 * @example
 * foldText('Ｌ’Œuvre') // 'l’œuvre'
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  const seen = text.replace(unseenSpaces, ' ').replace(unseen, '');
  return seen
    .replace(compatible, (run) => run.normalize('NFKC'))
    .toLowerCase()
    .replace(unseen, '')
    .replace(points, '')
    .replace(letterApostrophes, ' ')
    .normalize('NFC');
}

/**
 * Gives a folded text with its Latin, Greek and Cyrillic letters written in ASCII, as a language does; letters of these
 * scripts that have no equal there stay.
 *
 * @example
 * transliterate('über', 'de') // 'ueber'
 */
export function transliterate(text: string, language: string): string {
  const own = Object.hasOwn(lettersOf, language) ? lettersOf[language] : undefined;
  const paired = /\p{Script=Greek}/u.test(text)
    ? greekPairs.reduce((given, [pair, letters]) => given.replace(pair, letters), text)
    : text;
  return paired.replace(
    /(?![ -~])([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}*|(?<=[a-z])\p{M}+/gu,
    (_, letter: string | undefined) => {
      if (letter === undefined) return '';
      const base = letter.normalize('NFD').replace(/\p{M}/gu, '');
      return own?.[letter] ?? letters[letter] ?? own?.[base] ?? letters[base] ?? base;
    },
  );
}
