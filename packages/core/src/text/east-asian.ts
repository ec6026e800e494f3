/** The scripts whose marks are as wide as their letters (ISO 15924). */
const scripts: ReadonlySet<string> = new Set([
  'Hans',
  'Hant',
  'Hani',
  'Jpan',
  'Hira',
  'Kana',
  'Bopo',
  'Kore',
  'Hang',
  'Yiii',
]);

/** Letters and marks of full width; emoji are none. */
const wide =
  /[\u1100-\u11FF\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7FB\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFFEE\u{20000}-\u{3FFFD}]/u;
const hangul = /\p{Script=Hangul}/u;
const mark = /[\p{P}\p{S}]/u;
/** Marks that Chinese and Japanese write as wide as a letter, and other languages do not. */
const ambiguous = /[“”‘’…—·]/;

/**
 * Decides whether the language of a text is written with marks of full width: Chinese, Japanese, Korean.
 *
 * @param language A BCP 47 tag.
 */
export function isEastAsian(language: string): boolean {
  return scripts.has(new Intl.Locale(language).maximize().script ?? '');
}

/** Decides whether a character is a letter or mark of full width. */
export function isWide(character: string): boolean {
  return wide.test(character);
}

/** Decides whether a character is a mark: punctuation or a symbol. */
export function isMark(character: string): boolean {
  return mark.test(character);
}

/** Decides whether a text has letters or marks of full width. */
export function hasWide(text: string): boolean {
  return wide.test(text);
}

/**
 * Decides whether a line break between two characters stands for nothing, and not for a space. Korean parts its words by
 * spaces.
 *
 * @param language The language of the text, a BCP 47 tag.
 * @see https://www.w3.org/TR/css-text-3/#line-break-transform
 * @example
 * joinsAcrossLines('行', '第', 'ja') // true
 */
export function joinsAcrossLines(before: string, after: string, language: string): boolean {
  if (hangul.test(before) || hangul.test(after)) return false;
  if (isWide(before) && isWide(after)) return true;
  return (
    isEastAsian(language) &&
    ((isWide(before) && ambiguous.test(after)) || (ambiguous.test(before) && isWide(after)))
  );
}
