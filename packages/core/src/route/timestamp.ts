import { isMoment, toInstant } from '../date/index.js';
import { createWallClock } from '../date/wall-clock.js';
import type { Moment, PlainDate } from '../types.js';

/** Formats a date or moment for machines. */
export type Timestamp = (date: PlainDate | Moment) => string;

/**
 * Returns a function that formats dates as RFC 3339 requires, with the offset of the time zone at that moment. A plain
 * date becomes the first moment of its day. An offset from before standard time (Paris, +00:09:21) is cut to minutes:
 * the format has no seconds in offsets.
 *
 * @param timeZone An IANA time zone.
 * @example
 * createTimestamp('Europe/Paris')('2015-04-07') // '2015-04-07T00:00:00+02:00'
 * createTimestamp('Europe/Paris')('2015-11-03T08:30:00Z') // '2015-11-03T09:30:00+01:00'
 */
export function createTimestamp(timeZone: string): Timestamp {
  const clock = createWallClock(timeZone);
  /** Returns the minutes by which the zone's clocks are ahead of UTC. */
  const offsetAt = (instant: number): number => {
    const { date, hour, minute } = clock(instant);
    const wall = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
    return Math.round((wall - Math.floor(instant / 60_000) * 60_000) / 60_000);
  };
  const timestamps = new Map<string, string>();
  const format = (date: PlainDate | Moment): string => {
    const instant = isMoment(date) ? toInstant(date) : startOfDay(date, offsetAt);
    const offset = offsetAt(instant);
    const local = new Date(instant + offset * 60_000).toISOString().replace(/\.\d{3}Z$/, '');
    return `${local}${formatOffset(offset)}`;
  };
  // An article stands in several feeds, and many have one day.
  return (date) => {
    const timestamp = timestamps.get(date) ?? format(date);
    timestamps.set(date, timestamp);
    return timestamp;
  };
}

/** Returns the first moment of a day, after the change where clocks go forward at midnight and the day has no 00:00. */
function startOfDay(date: PlainDate, offsetAt: (instant: number) => number): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const candidates = [offsetAt(midnight), offsetAt(midnight - offsetAt(midnight) * 60_000)].map(
    (offset) => midnight - offset * 60_000,
  );
  const midnights = candidates.filter((instant) => instant + offsetAt(instant) * 60_000 === midnight);
  return midnights.length > 0 ? Math.min(...midnights) : Math.max(...candidates);
}

function formatOffset(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
