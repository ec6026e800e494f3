import type { DateLike, PlainDate } from '../types.js';
import { createDateFormatter } from './date-formatter.js';
import type { MomentLike } from './moment.js';

/** What `formatRelative` takes. */
export interface FormatRelativeOptions {
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** What it is counted from; there is no clock behind it. */
  readonly now: PlainDate | DateLike | MomentLike;
  /** The IANA zone by whose calendar moments are dated. */
  readonly timeZone?: string | undefined;
}

/**
 * Gives how far a date or moment is from now, in the words of the language.
 *
 * Dates are counted by the calendar: days below 7 (« hier », « il y a 3 jours »), whole weeks below a month, whole
 * months below a year, then whole years. Two moments less than 24 hours apart are counted in seconds below a minute,
 * minutes below an hour, then hours, all rounded down; further apart, and beside a plain date, a moment counts by its
 * calendar date in `timeZone`. Without a time zone two moments are as many days apart as there are 24 hours between
 * them: « il y a 1 jour », which may not be « hier ».
 *
 * @throws TypeError where either is no date or moment, the language tag or time zone is none, or a moment stands
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
  return createDateFormatter(options).relative(date, options);
}
