import type { PlainDate } from '../types.js';
import { expectOptions, misuse } from './misuse.js';
import { type MomentLike, toInstant } from './moment.js';
import { plainDateFrom } from './plain-date.js';

/** What calendar and clock on the wall of a time zone show. */
export interface WallTime {
  readonly date: PlainDate;
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

/** Tells what calendar and clock show at an instant, in milliseconds since 1970. */
export type WallClock = (instant: number) => WallTime;

/**
 * Gives the function that tells what calendar and clock show in a time zone at an instant (milliseconds since 1970).
 *
 * @throws TypeError where `timeZone` is no IANA time zone; there is no default, since the machine's own would make
 * the same site differ from one machine to another.
 */
export function createWallClock(timeZone: string): WallClock {
  const clock = zoned(timeZone);
  return (instant) => {
    const shown = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
    for (const { type, value } of clock.formatToParts(instant)) {
      if (type in shown) shown[type as keyof typeof shown] = Number(value);
    }
    const date = plainDateFrom(shown.year, shown.month, shown.day);
    if (date === undefined) throw misuse('a moment between the years 0001 and 9999', instant);
    return { date, hour: shown.hour, minute: shown.minute };
  };
}

/**
 * Gives the calendar date of a moment in a time zone.
 *
 * @throws TypeError where it is no moment or no IANA time zone.
 * @example
 * plainDateOf('2015-04-07T23:30:00Z', { timeZone: 'Europe/Paris' }) // '2015-04-08'
 */
export function plainDateOf(moment: MomentLike, options: { readonly timeZone: string }): PlainDate {
  return createWallClock(expectOptions(options, '`timeZone`').timeZone)(toInstant(moment)).date;
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
      // The error of Intl does not say what was expected.
    }
  }
  throw misuse("an IANA time zone such as 'Europe/Paris'", timeZone);
}
