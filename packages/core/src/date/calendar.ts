import type { PlainDate } from '../types.js';
import { misuse } from './misuse.js';
import { fieldsOf, plainDateFrom } from './plain-date.js';

const msOfDay = 86_400_000;

/** Gives the instant, in milliseconds since 1970, at which a plain date begins in UTC. */
export function startInUtc(date: PlainDate): number {
  const { year, month, day } = fieldsOf(date);
  // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Gives the number of days since 1970-01-01; negative before. */
export function dayNumber(date: PlainDate): number {
  return startInUtc(date) / msOfDay;
}

/** Gives the ISO 8601 weekday: 1 for Monday to 7 for Sunday. */
export function weekday(date: PlainDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Gives the plain date that many days later; earlier where negative.
 *
 * @throws TypeError where `days` is no whole number, or leads out of the years 0001 to 9999.
 * @example
 * addDays('2016-02-28', 2) // '2016-03-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw misuse('a whole number of days', days);
  const at = new Date((dayNumber(date) + days) * msOfDay);
  const moved = plainDateFrom(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  if (moved === undefined) throw misuse('a day between the years 0001 and 9999', `${date} + ${days} days`);
  return moved;
}

/** Orders plain dates, older first: below 0, 0 or above 0, as `sort` wants it. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gives the whole months that lie between two dates; negative where the second is the older one. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  if (to < from) return -monthsBetween(to, from);
  const a = fieldsOf(from);
  const b = fieldsOf(to);
  return (b.year - a.year) * 12 + (b.month - a.month) - (b.day < a.day ? 1 : 0);
}
