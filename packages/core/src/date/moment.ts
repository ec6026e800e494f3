import { misuse } from '../text/expect.js';
import type { Moment } from '../types.js';
import { startInUtc } from './calendar.js';
import { isPlainDate } from './plain-date.js';

/** A moment as text, a `Date`, or anything with `epochMilliseconds`: `Temporal.Instant`, `Temporal.ZonedDateTime`. */
export type MomentLike = Moment | Date | { readonly epochMilliseconds: number };

// RFC 9557 allows annotations such as `[Europe/Paris]` at the end; the offset alone determines the instant.
const pattern =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)(?:\[[^[\]]{1,64}\]){0,4}$/;

// One day within the years 0001 to 9999, so that the calendar date has a year of four digits in every zone.
const first = startInUtc('0001-01-02');
const last = startInUtc('9999-12-31');

/**
 * Decides whether a value is a moment: ISO 8601 text with a date, a time and an offset.
 *
 * @example
 * isMoment('2019-04-17T09:59:00+02:00') // true
 * isMoment('2019-04-17T09:59:00') // false: without an offset it is no one instant
 */
export function isMoment(value: string): boolean;
export function isMoment(value: unknown): value is Moment;
export function isMoment(value: unknown): boolean {
  return typeof value === 'string' && instantOf(value) !== undefined;
}

/**
 * Returns the instant of a moment, in milliseconds since 1970-01-01 in UTC.
 *
 * @throws TypeError if it is not a moment.
 * @example
 * toInstant('2019-04-17T09:59:00+02:00') // 1555487940000
 */
export function toInstant(moment: MomentLike): number {
  const instant = instantOf(moment);
  if (instant !== undefined) return instant;
  throw misuse("a moment, ISO 8601 text with an offset such as '2019-04-17T07:59:00Z'", moment);
}

/** Decides whether a value is meant as a moment, valid or not, where a plain date is allowed too. */
export function looksLikeMoment(value: unknown): value is MomentLike {
  if (typeof value === 'string') return value.length > 10;
  return (
    typeof value === 'object' && value !== null && (value instanceof Date || 'epochMilliseconds' in value)
  );
}

function instantOf(moment: unknown): number | undefined {
  const instant = typeof moment === 'string' ? instantOfText(moment) : instantOfObject(moment);
  return instant !== undefined && instant >= first && instant < last ? instant : undefined;
}

function instantOfObject(moment: unknown): number | undefined {
  // The time of an invalid `Date` is NaN, which lies in no range.
  if (moment instanceof Date) return moment.getTime();
  if (typeof moment !== 'object' || moment === null || !('epochMilliseconds' in moment)) return undefined;
  return typeof moment.epochMilliseconds === 'number' ? moment.epochMilliseconds : undefined;
}

function instantOfText(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [
    ,
    date,
    hours,
    minutes,
    seconds = '0',
    fraction = '0',
    ,
    sign,
    offsetHours = '0',
    offsetMinutes = '0',
  ] = match;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  const [zoneHour, zoneMinute] = [Number(offsetHours), Number(offsetMinutes)];
  // 24:00 is the end of the day (ISO 8601), 60 a leap second (RFC 3339).
  const isClock = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  if (!isClock || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59) return undefined;
  if (!isPlainDate(date)) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (zoneHour * 60 + zoneMinute);
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  // Unix time counts no leap second: second 60 would begin the next day.
  return startInUtc(date) + ((hour * 60 + minute - offset) * 60 + Math.min(second, 59)) * 1000 + ms;
}
