import slugify from 'slugify';
import { greekPairs, letters, lettersOf, slugifyLocales } from './letters.js';

const letterWithMarks =
  /(?![ -~])([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}*|(?<=[a-z])\p{M}+/gu;
const foreignLetters = /(?:(?![ -~])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])+/gu;
const nothing = /(?!)/g;

/**
 * Returns a text, folded by `foldForms`, with its Latin, Greek and Cyrillic letters written in ASCII, as a language
 * does; letters of these scripts that have no equal there stay.
 *
 * Slugify writes what `letters` does not. It sees these three scripts alone: it would put Latin letters for Arabic
 * ones, and « yuan » for a word of Chinese. Its `extend` is not used, because it changes the letters of everyone else
 * who slugifies in the same program.
 *
 * @example
 * transliterate('über', 'de') // 'ueber'
 */
export function transliterate(text: string, language: string): string {
  const ofLanguage = Object.hasOwn(lettersOf, language) ? lettersOf[language] : undefined;
  const options = { locale: slugifyLocales[language] ?? language, remove: nothing };
  const paired = greekPairs.reduce((spelled, [pair, written]) => spelled.replace(pair, written), text);
  return paired
    .replace(letterWithMarks, (_, letter: string | undefined) => {
      if (letter === undefined) return '';
      const base = withoutMarks(letter);
      return ofLanguage?.[letter] ?? letters[letter] ?? ofLanguage?.[base] ?? letters[base] ?? letter;
    })
    .replace(foreignLetters, (word) => slugify(word, options))
    .replace(foreignLetters, (word) => slugify(withoutMarks(word), options));
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
