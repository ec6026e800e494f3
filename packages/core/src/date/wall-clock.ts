import { expectObject, misuse } from '../text/expect.js';
import type { PlainDate } from '../types.js';
import { type MomentLike, toInstant } from './moment.js';
import { plainDateFrom } from './plain-date.js';

/** The date and time that calendar and clock show in a time zone. */
export interface WallTime {
  readonly date: PlainDate;
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

/** Returns the date and time that calendar and clock show at an instant, in milliseconds since 1970. */
export type WallClock = (instant: number) => WallTime;

/**
 * Creates the wall clock of a time zone.
 *
 * @throws TypeError if `timeZone` is not an IANA time zone. There is no default: with the machine's own zone, one site
 * would differ from machine to machine.
 */
export function createWallClock(timeZone: string): WallClock {
  const clock = zoned(timeZone);
  return (instant) => {
    const fields = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
    for (const { type, value } of clock.formatToParts(instant)) {
      if (type in fields) fields[type as keyof typeof fields] = Number(value);
    }
    const date = plainDateFrom(fields.year, fields.month, fields.day);
    if (date === undefined) throw misuse('a moment between the years 0001 and 9999', instant);
    return { date, hour: fields.hour, minute: fields.minute };
  };
}

/** Creates the wall clock of a time zone, where one is given. */
export function wallClockOf(timeZone: string | undefined): WallClock | undefined {
  return timeZone === undefined ? undefined : createWallClock(timeZone);
}

/**
 * Returns the calendar date of a moment in a time zone.
 *
 * @throws TypeError if it is not a moment, or if the time zone is not an IANA one.
 * @example
 * plainDateOf('2015-04-07T23:30:00Z', { timeZone: 'Europe/Paris' }) // '2015-04-08'
 */
export function plainDateOf(moment: MomentLike, options: { readonly timeZone: string }): PlainDate {
  return createWallClock(expectObject(options, 'options with `timeZone`').timeZone)(toInstant(moment)).date;
}

function zoned(timeZone: string): Intl.DateTimeFormat {
  if (typeof timeZone === 'string') {
    try {
      return new Intl.DateTimeFormat('en-u-nu-latn', {
        calendar: 'gregory',
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch {
      // The error of Intl does not say what it expects.
    }
  }
  throw misuse("an IANA time zone such as 'Europe/Paris'", timeZone);
}
