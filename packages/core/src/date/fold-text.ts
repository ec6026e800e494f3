/**
 * Gives a text as a lenient reader sees it, so that two spellings of one date meet: lower case, without accents,
 * plain spaces, hyphens and apostrophes, ASCII digits, `º` as `o`, no invisible marks, no points nor hamzas of Arabic.
 *
 * @example
 * foldText('1ᵉʳ\u00A0AOÛT 2015') // '1er aout 2015'
 */
export function foldText(text: string): string {
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

/** Unicode lays the decimal digits of a script out from 0 to 9, without a gap, and some scripts one after another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
