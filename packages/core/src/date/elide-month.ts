import { expectObject, misuse } from '../text/expect.js';
import { isFrench, toLocaleTag } from './locale-tag.js';

const vowelMonth = /^(?:avr|a[oô]|oct)/i;
const dayFirst = /^(?:\p{L}+ )?\d{1,2}(?:er)? /u;

/**
 * Puts « de » or « d’ » before a French month, for messages such as « Articles d’avril 2015 », and « du » before a date
 * that begins with its day. Text of another language is returned unchanged.
 *
 * Use it for months and dates from `formatDate` alone. For other words the letters do not decide: « d’Hélène »,
 * « de Hubert ».
 *
 * @param month The month as written: `'avril'`, `'avril 2015'`, `'oct.'`.
 * @throws TypeError if `locale` is not a language tag.
 * @example
 * elideMonth('avril 2015', { locale: 'fr' }) // 'd’avril 2015'
 * elideMonth('mai', { locale: 'fr-CA' }) // 'de mai'
 * elideMonth('April', { locale: 'en' }) // 'April'
 */
export function elideMonth(month: string, options: { readonly locale: string }): string {
  if (typeof month !== 'string') throw misuse('the name of a month', month);
  if (!isFrench(toLocaleTag(expectObject(options, 'options with `locale`').locale))) return month;
  if (vowelMonth.test(month)) return `d’${month}`;
  return dayFirst.test(month) ? `du ${month}` : `de ${month}`;
}
