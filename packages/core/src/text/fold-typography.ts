/** What a typographer's pass, or an editor, changes and nobody reads as another text. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\uFE0F/g;
const doubleQuotes = /[\u201C-\u201F\u00AB\u00BB\u2033\u2036]/g;
const singleQuotes = /[\u2018-\u201B\u2039\u203A\u02BC\u2032]/g;
const dashes = /[\u2010-\u2015\u2212]|-{2,3}/g;
const aroundMarks = /\s*([^\p{L}\p{N}\p{M}\s])\s*/gu;

/**
 * Returns what typeset and plain spellings of a text have in common: composed letters, plain quotes, dots and dashes, one
 * space between words, and none beside any other character. Case and accents stay.
 *
 * @example
 * foldTypography('« L’été »\u202F!') // foldTypography('"L\'été"!')
 */
export function foldTypography(text: string): string {
  const isPlain = /^[\t\n\r\x20-\x7E]*$/.test(text);
  const folded = isPlain
    ? text
    : text
        .normalize('NFC')
        .replace(unseen, '')
        .replace(doubleQuotes, '"')
        .replace(singleQuotes, "'")
        .replaceAll('\u2026', '...');
  return folded.replace(dashes, '-').replace(aroundMarks, '$1').replace(/\s+/g, ' ').trim();
}
