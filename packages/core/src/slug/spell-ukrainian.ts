/** What nobody sees within a word; a zero-width space parts two. */
const unseenWithin = /(?!\u200B)\p{Cf}/gu;
const apostrophe = /((?!\p{M})\p{Script=Cyrillic}\p{M}*)['’ʼ‘`′＇](?=\p{Script=Cyrillic})/gu;
const withinWord = /(?<=[\p{L}\p{M}])[єїйюя]/gu;
const writtenWithin: Readonly<Record<string, string>> = { є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia' };

/**
 * Returns a Ukrainian text in lower case with Latin letters for those that are not written alike everywhere: є, ї, й,
 * ю and я are ye, yi, y, yu and ya at the beginning of a word alone, зг is zgh, and an apostrophe within a word is not
 * written.
 *
 * @example
 * spellUkrainian('Знам’янка') // 'знамiaнка'
 * @see Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010
 */
export function spellUkrainian(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(unseenWithin, '')
    .replace(apostrophe, '$1')
    .replace(withinWord, (letter) => writtenWithin[letter] ?? letter)
    .replace(/зг/g, 'zgh');
}
