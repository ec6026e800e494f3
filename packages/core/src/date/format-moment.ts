import { type DatePart, htmlOf, textOf } from './date-part.js';
import { datePartsOf } from './date-parts.js';
import type { MomentStyle } from './date-style.js';
import type { MomentLike } from './moment.js';
import { createMomentParts } from './moment-parts.js';
import { wallClockOf } from './wall-clock.js';

/** The options of `formatMoment`. */
export interface FormatMomentOptions {
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** The IANA zone whose date and time are shown; required, since the machine's own would be a guess. */
  readonly timeZone: string;
  /** `'long'` by default; `'time'` is the time alone. */
  readonly style?: MomentStyle | undefined;
}

/**
 * Formats a moment as a reader of the language writes it: the date and the time, to the minute, in a time zone.
 *
 * French times are « 9 h 59 », « 9 h 05 » and « 9 h » in every country, with no-break spaces (U+00A0) around the h.
 *
 * @throws TypeError if it is not a moment, or if the language tag, time zone or style is wrong.
 * @example
 * formatMoment('2019-04-17T07:59:00Z', { locale: 'fr', timeZone: 'Europe/Paris' }) // '17 avril 2019 à 9 h 59'
 * formatMoment('2019-04-17T07:59:00Z', { locale: 'fr', timeZone: 'Europe/Paris', style: 'time' }) // '9 h 59'
 * @see Imprimerie nationale, « Lexique des règles typographiques », Heures; OQLF, « Écriture des heures »; CLDR.
 */
export function formatMoment(moment: MomentLike, options: FormatMomentOptions): string {
  return textOf(partsOf(moment, options));
}

/**
 * Formats a moment like `formatMoment`, as HTML: escaped, with the ordinal raised.
 *
 * @throws TypeError as `formatMoment` does.
 * @example
 * formatMomentHtml('2019-04-01T07:00:00Z', { locale: 'fr', timeZone: 'Europe/Paris' })
 * // '1<sup>er</sup> avril 2019 à 9 h'
 */
export function formatMomentHtml(moment: MomentLike, options: FormatMomentOptions): string {
  return htmlOf(partsOf(moment, options));
}

function partsOf(moment: MomentLike, options: FormatMomentOptions): DatePart[] {
  const dates = datePartsOf(options);
  return createMomentParts(dates, options.timeZone, wallClockOf(options.timeZone))(moment, options);
}
