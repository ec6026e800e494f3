/** The characters that the fonts of cards have, as ranges of a regular expression; spaces and joiners need no font. */
const written = [
  ' -~\u00A0-ňŊ-ſƏƠơƯưǄ-ǜǤ-ǫǺ-țəḌ-ḏḠḡḤḥḶḷṂ-ṇṚṛṠ-ṣṬ-ṯẀ-ẅẒẓẞẠ-ỹﬁﬂ',
  '\u02BB\u02BC\u02BE\u02BF\u0300-\u0304\u0306-\u030C\u0323\u0324\u0326-\u0328\u0331',
  '΄-ΊΌΎ-ΡΣ-ώ\u1F00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F5F-\u1F7D\u1F80-\u1FB4',
  '\u1FB6-\u1FC4\u1FC6-\u1FD3\u1FD6-\u1FDB\u1FDD-\u1FEF\u1FF2-\u1FF4\u1FF6-\u1FFE',
  'Ѐ-џҐ-ҝҠ-ҥҪҫҮ-ҳҶ-һӀ-ӂӏ-әӢ-өӮ-ӹ',
  '\u060C\u061B\u061F\u0621-\u063A\u0640-\u0656\u0660-\u0669\u066B-\u0671\u0679\u067E\u0686\u0688\u0691',
  '\u0698\u06A9\u06AF\u06BA\u06BE\u06C1-\u06C3\u06CC\u06D2-\u06D4\u06F0-\u06F9',
  '\u2010-\u2015‘-‚“-„†-•…‰′″‹›⁄⁰⁴-⁹ⁿ-₉€№™⅓⅔⅛-⅞←-↙−√∞≈≠≤≥◊',
  '\u2000-\u200A\u200C-\u200F\u202A-\u202F\u205F\u2060\u2066-\u2069',
].join('');
const onlyWritten = new RegExp(`^(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}])[${written}]+$`, 'u');
const emoji = `(?![${written}])[\\p{Extended_Pictographic}\\p{RI}\\p{EMod}\\p{VS}\\u20E3]`;
const unseen = new RegExp(`${emoji}|[\\p{Surrogate}\\xAD\\u200B\\uFEFF]|(\\p{M}{4})\\p{M}+`, 'gu');

/**
 * Returns a title as a card shows it: on one line, in 110 letters at most, without control characters and without emoji,
 * which say no more than its words. Empty where the fonts lack one of its letters: none is taken from a machine's own
 * fonts, so that a card is the same on every machine.
 *
 * @example
 * cleanTitle('Bonjour\n👋 !') // 'Bonjour !'
 */
export function cleanTitle(title: string): string {
  const text = title.slice(0, 2000).normalize('NFC').replace(unseen, '$1');
  const clean = text.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ').trim();
  if (!onlyWritten.test(clean)) return '';
  const letters = Array.from(new Intl.Segmenter('und').segment(clean), ({ segment }) => segment);
  if (letters.length <= 110) return clean;
  return `${withoutLastWord(letters.slice(0, 110).join(''))}…`;
}

/** Returns a title without its last word, which may be cut, and what parts it from the others; it itself where it is one word. */
function withoutLastWord(title: string): string {
  const lastSpace = title.search(/\s\S*$/u);
  let end = lastSpace < 0 ? title.search(/\p{P}/u) : lastSpace;
  while (end > 0 && /[\s\p{P}]/u.test(title.charAt(end - 1))) end--;
  return end < 0 ? title : title.slice(0, end);
}
