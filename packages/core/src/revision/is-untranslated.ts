import { foldedStart, foldTypography } from '../text/fold-typography.js';
import type { Block } from '../types.js';

const inlineCode = /`[^`]*`/g;
/** What somebody else has said, and a reference with its address. */
const quoted = /"[^"]*"|“[^“”]*”|«[^«»]*»|\([^():]*:\/\/[^()]*\)/g;
/** A run without spaces that is no words: code with what is joined to it, an address, a path, a name with `@`. */
const notWords = /[`@]|https?:\/\/|^["'([]?\.{0,2}\/|\/[:{*$]|\w\/[\w.-]{1,60}\//;
/** A word of a sentence, not a name, a number or an identifier. */
const plainWord = /^["'([]*\p{Ll}[\p{Ll}\p{M}'’]+[)\]",.;:!?]*$/u;

/** A start that no folding makes a Latin letter or a digit of: Greek, Cyrillic, Arabic, Indic, Han, kana, Hangul. */
const otherScript = /^[\u0370-\u1DFF\u3040-\uD7FF]/;

/**
 * Decides whether a translation has the words of its original, but for names, numbers, code and titles between quotes,
 * which stay: where two words of a sentence stand among them, of three at least.
 *
 * @example
 * isUntranslated({ text: 'See also the guide', codes: [] }, { text: 'See also the guide', codes: [] }) // true
 * isUntranslated({ text: 'Visual Studio Code 1.92', codes: [] }, { text: 'Visual Studio Code 1.92', codes: [] }) // false
 */
export function isUntranslated(
  original: Pick<Block, 'text' | 'codes'>,
  translation: Pick<Block, 'text' | 'codes'>,
): boolean {
  const [start, other] = [foldedStart(original.text), foldedStart(translation.text)];
  if (start !== '' && other !== '' && start !== other) return false;
  if (
    (start !== '' && otherScript.test(translation.text)) ||
    (other !== '' && otherScript.test(original.text))
  )
    return false;
  if (foldTypography(original.text) !== foldTypography(translation.text)) return false;
  return hasSentence(original);
}

/** Decides whether a block has words that are translated: two of a sentence, of three at least. */
export function hasSentence(original: Pick<Block, 'text' | 'codes'>): boolean {
  const templates = original.codes.filter((code) => /^[{%]/.test(code));
  const prose = templates
    .reduce((text, code) => text.replace(code, ' '), original.text)
    .replace(inlineCode, '`')
    .replace(quoted, ' ');
  const runs = prose.split(/\s+/).filter((run) => !notWords.test(run));
  const words = runs.flatMap((run) => run.split('/')).filter((word) => /\p{L}/u.test(word));
  const plain = words.filter((word) => plainWord.test(word)).length;
  return words.length >= 3 && plain >= 2 && plain * 3 >= words.length;
}
