import type { DateLike, PlainDate } from '../types.js';
import { createDateFormatter } from './date-formatter.js';
import type { DateStyle } from './date-style.js';

/** What `formatDate` and `formatDateRange` take. */
export interface FormatDateOptions {
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** `'long'` by default. */
  readonly style?: DateStyle | undefined;
}

/**
 * Gives a date as a reader of the language writes it. For many dates, `createDateFormatter` is far faster.
 *
 * French has « 1er » for the first of a month, which CLDR lacks. `short` always has the whole year, where CLDR often
 * has two figures. The space before « г. » does not break, in every engine. Where Intl does not know the language, the
 * date is in English, on every machine.
 *
 * @throws TypeError where it is no calendar date, or the language tag or style is none.
 * @example
 * formatDate('2015-04-01', { locale: 'fr' }) // '1er avril 2015'
 * formatDate('2015-04-07', { locale: 'fr', style: 'full' }) // 'mardi 7 avril 2015'
 * formatDate('2015-04-07', { locale: 'en' }) // 'April 7, 2015'
 * @see CLDR, through Intl; for « 1er », Imprimerie nationale, « Lexique des règles typographiques », Dates.
 */
export function formatDate(date: PlainDate | DateLike, options: FormatDateOptions): string {
  return createDateFormatter(options).date(date, options);
}

/**
 * Gives a date as `formatDate` does, as HTML: escaped, and with the ordinal raised.
 *
 * @throws TypeError as `formatDate` does.
 * @example
 * formatDateHtml('2015-04-01', { locale: 'fr' }) // '1<sup>er</sup> avril 2015'
 */
export function formatDateHtml(date: PlainDate | DateLike, options: FormatDateOptions): string {
  return createDateFormatter(options).dateHtml(date, options);
}

/**
 * Gives the name of a year and month.
 *
 * @param month The year and month as text, `'2015-04'`.
 * @throws TypeError where it is no year and month, or the language tag is none.
 * @example
 * formatMonth('2015-04', { locale: 'fr' }) // 'avril 2015'
 */
export function formatMonth(month: string, options: { readonly locale: string }): string {
  return createDateFormatter(options).month(month);
}
