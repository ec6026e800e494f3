import { isFrench, toLocaleTag } from './locale-tag.js';
import { expectOptions, misuse } from './misuse.js';

const vowelMonth = /^(?:avr|a[oô]|oct)/i;
const dayFirst = /^(?:\p{L}+ )?\d{1,2}(?:er)? /u;

/**
 * Gives a French month with « de » or « d’ » before it, for messages such as « Articles d’avril 2015 »; a date that
 * begins with its day is given « du ». Text of another language comes back as it is.
 *
 * It serves what `formatDate` writes. Other words cannot be decided by their letters: « d’Hélène », « de Hubert ».
 *
 * @param month The month as written: `'avril'`, `'avril 2015'`, `'oct.'`.
 * @throws TypeError where `locale` is no language tag.
 * @example
 * elideMonth('avril 2015', { locale: 'fr' }) // 'd’avril 2015'
 * elideMonth('mai', { locale: 'fr-CA' }) // 'de mai'
 * elideMonth('April', { locale: 'en' }) // 'April'
 */
export function elideMonth(month: string, options: { readonly locale: string }): string {
  if (typeof month !== 'string') throw misuse('the name of a month', month);
  if (!isFrench(toLocaleTag(expectOptions(options, '`locale`').locale))) return month;
  if (vowelMonth.test(month)) return `d’${month}`;
  return dayFirst.test(month) ? `du ${month}` : `de ${month}`;
}
