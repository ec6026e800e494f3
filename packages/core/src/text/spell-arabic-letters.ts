/** Languages of which people type two of the letters on Arabic keyboards too, where they are others. */
const languages = /^(?:fa|ur|ckb)(?:-|$)/;

/**
 * Returns a text of a language that has its own kaf and yeh, and its own digits, with these in the place of those
 * that Arabic keyboards write; texts of other languages stay.
 *
 * @example
 * spellArabicLetters('كتاب', 'fa') // 'کتاب'
 */
export function spellArabicLetters(text: string, language: string): string {
  if (!languages.test(language)) return text;
  return text
    .replace(/ك/g, 'ک')
    .replace(/[يى]/g, 'ی')
    .replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90));
}
