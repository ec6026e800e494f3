import type { PlainDate } from '../types.js';
import { dayNumber, monthsBetween } from './calendar.js';

/** A distance in time in its largest whole unit; negative in the past. */
export interface Distance {
  readonly amount: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  /**
   * Whether a word may replace the number: « hier ». Only days of the calendar and « maintenant » are exact enough:
   * « le mois dernier » names a month of the calendar, and 40 days ago may lie in the month before it.
   */
  readonly numeric: 'auto' | 'always';
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Measures the distance between two dates by the calendar: days below 7, whole weeks below a month, whole months below
 * a year, then whole years.
 */
export function dateDistance(from: PlainDate, to: PlainDate): Distance {
  const days = dayNumber(to) - dayNumber(from);
  if (Math.abs(days) < 7) return { amount: days, unit: 'day', numeric: 'auto' };
  const months = monthsBetween(from, to);
  if (months === 0) return { amount: Math.trunc(days / 7), unit: 'week', numeric: 'always' };
  if (Math.abs(months) < 12) return { amount: months, unit: 'month', numeric: 'always' };
  return { amount: Math.trunc(months / 12), unit: 'year', numeric: 'always' };
}

/**
 * Measures the distance between two instants within a day: whole seconds below a minute, whole minutes below an hour,
 * then whole hours; undefined from 24 hours on, where the calendar decides.
 */
export function instantDistance(from: number, to: number): Distance | undefined {
  const ms = to - from;
  const size = Math.abs(ms);
  if (size >= day) return undefined;
  if (size < second) return { amount: 0, unit: 'second', numeric: 'auto' };
  if (size < minute) return { amount: Math.trunc(ms / second), unit: 'second', numeric: 'always' };
  if (size < hour) return { amount: Math.trunc(ms / minute), unit: 'minute', numeric: 'always' };
  return { amount: Math.trunc(ms / hour), unit: 'hour', numeric: 'always' };
}
