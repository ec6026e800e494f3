import { foldTypography } from '../text/fold-typography.js';
import type { Block } from '../types.js';

const token = /[^\s/]+/g;
/** A word of a sentence, not a name, a number or an identifier. */
const plainWord = /^["'([]*\p{Ll}[\p{Ll}\p{M}'’]+[)\]",.;:!?]*$/u;

/**
 * Decides whether a translation has the words of its original, but for names, numbers and code, which stay: where two
 * words of a sentence stand among them, of three at least.
 *
 * @example
 * isUntranslated({ text: 'See also the guide', codes: [] }, { text: 'See also the guide', codes: [] }) // true
 * isUntranslated({ text: 'Visual Studio Code 1.92', codes: [] }, { text: 'Visual Studio Code 1.92', codes: [] }) // false
 */
export function isUntranslated(
  original: Pick<Block, 'text' | 'codes'>,
  translation: Pick<Block, 'text' | 'codes'>,
): boolean {
  if (foldTypography(original.text) !== foldTypography(translation.text)) return false;
  const prose = original.codes.reduce(
    (text, code) => (/\p{L}/u.test(code) ? text.replace(code, ' ') : text),
    original.text,
  );
  const words = (prose.replace(/`[^`]*`/g, ' ').match(token) ?? []).filter((word) => /\p{L}/u.test(word));
  return words.length >= 3 && words.filter((word) => plainWord.test(word)).length >= 2;
}
