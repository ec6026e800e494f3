import { expectObject } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';
import { toLocaleTag } from './locale-tag.js';
import type { MomentLike } from './moment.js';
import { createRelative } from './relative.js';
import { wallClockOf } from './wall-clock.js';

/** The options of `formatRelative`. */
export interface FormatRelativeOptions {
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** The present to count from: the function reads no clock. */
  readonly now: PlainDate | DateLike | MomentLike;
  /** The IANA zone whose calendar dates the moments. */
  readonly timeZone?: string | undefined;
}

/**
 * Formats the distance of a date or moment from now, in the words of the language.
 *
 * Dates are counted by the calendar: days below 7 (« hier », « il y a 3 jours »), whole weeks below a month, whole
 * months below a year, then whole years. Two moments less than 24 hours apart are counted in seconds below a minute,
 * minutes below an hour, then hours, all rounded down. Moments further apart, and a moment beside a plain date, count
 * by their calendar date in `timeZone`. Without a time zone, 24 hours between two moments make a day: « il y a 1 jour »,
 * which may not be « hier ».
 *
 * @throws TypeError if either is not a date or moment, if the language tag or time zone is wrong, or if a moment stands
 * beside a plain date without a time zone.
 * @example
 * formatRelative('2015-04-06', { locale: 'fr', now: '2015-04-07' }) // 'hier'
 * formatRelative('2015-04-04', { locale: 'fr', now: '2015-04-07' }) // 'il y a 3 jours'
 * formatRelative('2015-04-07T09:00:00Z', { locale: 'en', now: '2015-04-07T11:30:00Z' }) // '2 hours ago'
 */
export function formatRelative(
  date: PlainDate | DateLike | MomentLike,
  options: FormatRelativeOptions,
): string {
  const { locale, now, timeZone } = expectObject(options, 'options with `locale`');
  return createRelative(toLocaleTag(locale), wallClockOf(timeZone))(date, now);
}
