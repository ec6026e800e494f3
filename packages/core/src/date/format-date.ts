import type { DateLike, PlainDate } from '../types.js';
import { htmlOf, textOf } from './date-part.js';
import { datePartsOf } from './date-parts.js';
import type { DateStyle } from './date-style.js';

/** The options of `formatDate` and `formatDateRange`. */
export interface FormatDateOptions {
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** `'long'` by default. */
  readonly style?: DateStyle | undefined;
}

/**
 * Formats a date as a reader of the language writes it. For many dates, `createDateFormatter` is far faster.
 *
 * The first of a month is « 1er » in French, which CLDR lacks. `short` always has the whole year, where CLDR often has
 * two figures. The space before « г. » is a no-break space in every engine. In a language that Intl does not know, the
 * date is in English, on every machine.
 *
 * @throws TypeError if it is not a calendar date, or if the language tag or style is wrong.
 * @example
 * formatDate('2015-04-01', { locale: 'fr' }) // '1er avril 2015'
 * formatDate('2015-04-07', { locale: 'fr', style: 'full' }) // 'mardi 7 avril 2015'
 * formatDate('2015-04-07', { locale: 'en' }) // 'April 7, 2015'
 * @see CLDR, through Intl; for « 1er », Imprimerie nationale, « Lexique des règles typographiques », Dates.
 */
export function formatDate(date: PlainDate | DateLike, options: FormatDateOptions): string {
  return textOf(datePartsOf(options).single(date, options.style));
}

/**
 * Formats a date like `formatDate`, as HTML: escaped, with the ordinal raised.
 *
 * @throws TypeError as `formatDate` does.
 * @example
 * formatDateHtml('2015-04-01', { locale: 'fr' }) // '1<sup>er</sup> avril 2015'
 */
export function formatDateHtml(date: PlainDate | DateLike, options: FormatDateOptions): string {
  return htmlOf(datePartsOf(options).single(date, options.style));
}

/**
 * Formats a year and month.
 *
 * @param month The year and month as text, `'2015-04'`.
 * @throws TypeError if it is not a year and month, or if the language tag is wrong.
 * @example
 * formatMonth('2015-04', { locale: 'fr' }) // 'avril 2015'
 */
export function formatMonth(month: string, options: { readonly locale: string }): string {
  return textOf(datePartsOf(options).month(month));
}
