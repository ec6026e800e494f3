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
 * Returns a text in lower case, in the one form that stands for all that look or read the same, still with its accents
 * and its punctuation: what a slug begins with.
 *
 * @example
 * foldForms('Ｌ’Œuvre') // 'l’œuvre'
 */
export function foldForms(text: string): string {
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
 * Returns what spellings of one name have in common, which may differ in case, accents, ligatures and apostrophes: what
 * links and anchors are compared by, and the order of names that are told apart otherwise.
 *
 * Marks fall away on Latin and Greek letters alone, where they are accents: the vowels of Devanagari, the dakuten of
 * kana and the breve of « й » make other letters, and with them other words.
 *
 * @example
 * foldSpelling('L’Œuvre d’été') // "l'oeuvre d'ete"
 */
export function foldSpelling(text: string): string {
  // Capitals first: « ß » is « SS » among them.
  return foldForms(text.replace(/[\u2018\u2019\u02BC\uFF07]/g, "'").toUpperCase())
    .normalize('NFKD')
    .replace(/((?!\p{M})[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .replace(/е\u0308/g, 'е')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Returns a date as a lenient reader sees it, so that its spellings meet: lower case, without accents, plain spaces,
 * hyphens and apostrophes, ASCII digits, `º` as `o`, no invisible marks, no points nor hamzas of Arabic. Every script
 * loses its accents here, which in a name would make another word: the words of dates are few.
 *
 * @example
 * foldDate('1ᵉʳ\u00A0AOÛT 2015') // '1er aout 2015'
 */
export function foldDate(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(
      /[\u0300-\u036F\u00AD\u061C\u0640\u064B-\u0655\u0670\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g,
      '',
    )
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Returns a decimal digit of any script in ASCII. Unicode lays those of a script out from 0 to 9, without a gap, and some
 * scripts one after another.
 */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
