import { misuse } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';
import { fieldsOf, plainDateFrom, toPlainDate } from './plain-date.js';

const msOfDay = 86_400_000;

/** Returns the instant, in milliseconds since 1970, at which a plain date begins in UTC. */
export function startInUtc(date: PlainDate): number {
  const { year, month, day } = fieldsOf(date);
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Returns the number of days since 1970-01-01; negative before. */
export function dayNumber(date: PlainDate): number {
  return startInUtc(date) / msOfDay;
}

/**
 * Returns the ISO 8601 weekday: 1 for Monday to 7 for Sunday.
 *
 * @throws TypeError if `date` is not a calendar date.
 * @example
 * weekday('2015-04-07') // 2
 */
export function weekday(date: PlainDate | DateLike): number {
  return ((((dayNumber(toPlainDate(date)) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Returns the plain date a number of days later; earlier if the number is negative.
 *
 * @throws TypeError if `date` is not a calendar date, or if `days` is not a whole number or leads out of the years 0001
 * to 9999.
 * @example
 * addDays('2016-02-28', 2) // '2016-03-01'
 */
export function addDays(date: PlainDate | DateLike, days: number): PlainDate {
  const from = toPlainDate(date);
  if (!Number.isInteger(days)) throw misuse('a whole number of days', days);
  const start = new Date((dayNumber(from) + days) * msOfDay);
  const later = plainDateFrom(start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate());
  if (later === undefined) throw misuse('a day between the years 0001 and 9999', `${from} + ${days} days`);
  return later;
}

/**
 * Compares two dates for `sort`, older first: below 0, 0 or above 0.
 *
 * @throws TypeError if one of them is not a calendar date.
 */
export function comparePlainDates(a: PlainDate | DateLike, b: PlainDate | DateLike): number {
  const [first, second] = [toPlainDate(a), toPlainDate(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * Counts the whole months between two dates; negative if the second is the older one.
 *
 * @throws TypeError if one of them is not a calendar date.
 * @example
 * monthsBetween('2015-01-31', '2015-03-30') // 1
 */
export function monthsBetween(from: PlainDate | DateLike, to: PlainDate | DateLike): number {
  const [start, end] = [toPlainDate(from), toPlainDate(to)];
  if (end < start) return -monthsBetween(end, start);
  const a = fieldsOf(start);
  const b = fieldsOf(end);
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0);
}
