import { greekPairs, letters, lettersOf } from './letters.js';

/**
 * Returns a text, folded by `foldForms`, with its Latin, Greek and Cyrillic letters written in ASCII, as a language does; letters of these
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
