import { misuse } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * Decides whether a value is a plain date: `'YYYY-MM-DD'`, a day of the Gregorian calendar in the years 0001 to 9999.
 * Expanded and negative years are excluded, so that the order of the texts is the order of the dates.
 *
 * @example
 * isPlainDate('2016-02-29') // true
 * isPlainDate('2015-02-29') // false
 */
export function isPlainDate(value: string): boolean;
export function isPlainDate(value: unknown): value is PlainDate;
export function isPlainDate(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const [, year, month, day] = pattern.exec(value) ?? [];
  return year !== undefined && isCalendarDay(Number(year), Number(month), Number(day));
}

/** Decides whether a value is a year and month as text, `'2015-04'`. */
export function isYearMonth(value: string): boolean;
export function isYearMonth(value: unknown): value is string;
export function isYearMonth(value: unknown): boolean {
  return typeof value === 'string' && monthPattern.test(value) && !value.startsWith('0000');
}

/**
 * Converts a plain date, or anything with a numeric `year`, `month` (1 to 12) and `day` such as a `Temporal.PlainDate`,
 * to a plain date. A date of another calendar is converted by its own `withCalendar`.
 *
 * A JavaScript `Date` is refused: it is a moment, and has a calendar date only in a time zone (see `plainDateOf`).
 *
 * @throws TypeError if it is not a calendar date between the years 0001 and 9999.
 * @example
 * toPlainDate({ year: 2015, month: 4, day: 7 }) // '2015-04-07'
 */
export function toPlainDate(value: PlainDate | DateLike): PlainDate {
  if (isPlainDate(value)) return value;
  const { year, month, day } = inIsoCalendar(value) ?? {};
  if (typeof year === 'number' && typeof month === 'number' && typeof day === 'number') {
    const date = plainDateFrom(year, month, day);
    if (date !== undefined) return date;
    throw misuse(
      'a calendar date between the years 0001 and 9999',
      `{ year: ${year}, month: ${month}, day: ${day} }`,
    );
  }
  throw misuse("a calendar date, 'YYYY-MM-DD' between the years 0001 and 9999", value);
}

/** Returns the plain date of a year, month (1 to 12) and day, or undefined if the calendar has no such day. */
export function plainDateFrom(year: number, month: number, day: number): PlainDate | undefined {
  if (!isCalendarDay(year, month, day)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Returns the year, month (1 to 12) and day of a plain date as numbers. */
export function fieldsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

interface InCalendar extends Partial<DateLike> {
  readonly calendarId?: unknown;
  readonly withCalendar?: unknown;
}

function inIsoCalendar(value: unknown): InCalendar | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const date: InCalendar = value;
  if (date.calendarId === undefined || date.calendarId === 'iso8601') return date;
  return typeof date.withCalendar === 'function' ? date.withCalendar('iso8601') : date;
}
