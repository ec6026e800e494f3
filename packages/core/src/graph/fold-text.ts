import { foldText as foldLetters } from '../slug/fold-text.js';

/**
 * Gives what texts that differ only in case, accents, ligatures or apostrophes have in common.
 *
 * Marks fall away on Latin and Greek letters alone, where they are accents: the vowels of Devanagari, the dakuten of
 * kana and the breve of « й » make other letters, and with them other words.
 *
 * @example
 * foldText('L’Œuvre d’été') // "l'oeuvre d'ete"
 */
export function foldText(text: string): string {
  // Capitals first: « ß » is « SS » among them. What nobody sees and what Arabic and Hebrew leave out is as for slugs.
  return foldLetters(text.replace(/[\u2018\u2019\u02BC\uFF07]/g, "'").toUpperCase())
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}+/gu, '')
    .replace(/е\u0308/g, 'е')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Gives `foldText` with a memory: a build folds the same few hundred names once a document and locale. */
export function createFold(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? foldText(text);
    known.set(text, folded);
    return folded;
  };
}
