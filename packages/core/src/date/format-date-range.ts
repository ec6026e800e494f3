import type { DateLike, PlainDate } from '../types.js';
import { htmlOf, textOf } from './date-part.js';
import { datePartsOf } from './date-parts.js';
import type { FormatDateOptions } from './format-date.js';
import { rangeParts } from './range-parts.js';

/**
 * Formats the days from a first to a last one, both included, as a reader of the language writes them. A month or year
 * that both share stands once; a single day is written as a date. In figures every date stays whole. A style without a
 * year gets it if the years differ.
 *
 * French has « du 3 au 7 avril 2015 », and between months a dash without spaces, « avril–mai 2015 ». Other languages
 * have CLDR's ranges, in which plain spaces replace the thin ones (U+2009) of some languages.
 *
 * @throws TypeError if either is not a calendar date, if the end is before the start, or if the language tag or style
 * is wrong.
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
  return textOf(rangeParts(datePartsOf(options), start, end, options.style));
}

/**
 * Formats a range like `formatDateRange`, as HTML: escaped, with raised ordinals.
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
  return htmlOf(rangeParts(datePartsOf(options), start, end, options.style));
}
