import type { DateLike, PlainDate } from '../types.js';
import { createDateFormatter } from './date-formatter.js';
import type { FormatDateOptions } from './format-date.js';

/**
 * Gives the days from a first to a last one, both included, as a reader of the language writes them; what both share
 * stands once, and one day is written as a date. In figures every date stays whole. A style without a year is given
 * it where the years differ.
 *
 * French says « du 3 au 7 avril 2015 », and of months, without spaces around the dash, « avril–mai 2015 ». Other languages
 * have CLDR's ranges, with the plain spaces that some of them have rather than the thin ones (U+2009) of others.
 *
 * @throws TypeError where either is no calendar date, the end is before the start, or the language tag or style is
 * none.
 * @example
 * formatDateRange('2015-04-03', '2015-04-07', { locale: 'fr' }) // 'du 3 au 7 avril 2015'
 * formatDateRange('2014-12-28', '2015-01-03', { locale: 'fr' }) // 'du 28 décembre 2014 au 3 janvier 2015'
 * formatDateRange('2015-04-03', '2015-04-07', { locale: 'de' }) // '3.–7. April 2015'
 */
export function formatDateRange(
  start: PlainDate | DateLike,
  end: PlainDate | DateLike,
  options: FormatDateOptions,
): string {
  return createDateFormatter(options).range(start, end, options);
}

/**
 * Gives a range as `formatDateRange` does, as HTML: escaped, and with ordinals raised.
 *
 * @throws TypeError as `formatDateRange` does.
 * @example
 * formatDateRangeHtml('2015-04-01', '2015-04-07', { locale: 'fr' }) // 'du 1<sup>er</sup> au 7 avril 2015'
 */
export function formatDateRangeHtml(
  start: PlainDate | DateLike,
  end: PlainDate | DateLike,
  options: FormatDateOptions,
): string {
  return createDateFormatter(options).rangeHtml(start, end, options);
}
