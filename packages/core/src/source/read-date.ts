import { isMoment, toInstant } from '../date/moment.js';
import type { createDateParser } from '../date/parse-date.js';
import { isPlainDate } from '../date/plain-date.js';
import { createWallClock } from '../date/wall-clock.js';
import type { Moment, PlainDate } from '../types.js';

/** A date as its author wrote it: the day in the site's zone, and the instant where there was a time. */
export interface WrittenDate {
  readonly date: PlainDate;
  readonly moment?: Moment;
}

const written =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Reads the date that a field holds, undefined where it is none: a plain date, a moment (its day is the one in the
 * time zone), a time without offset (taken in the time zone), or the date as the document's language writes it.
 *
 * @param parse Reads a date in words: what `createDateParser` returns for the document's language.
 */
export function readDate(
  value: unknown,
  timeZone: string,
  parse: ReturnType<typeof createDateParser>,
): WrittenDate | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : fromInstant(value.getTime(), timeZone);
  if (typeof value === 'number') return fromNumber(value, timeZone);
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  if (isPlainDate(text)) return { date: text };
  if (isMoment(text)) return fromInstant(toInstant(text), timeZone);
  const match = written.exec(text);
  if (match) return fromTime(match, timeZone);
  const date = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) ? padded(text) : parse(text);
  return date !== undefined && isPlainDate(date) ? { date } : undefined;
}

/** Reads a date with a time, with or without the offset of its zone. */
function fromTime(match: RegExpExecArray, timeZone: string): WrittenDate | undefined {
  const [, year = '', month = '', day = '', hours = '', minutes = '', seconds = '00', zone] = match;
  const date = padded(`${year}-${month}-${day}`);
  const time = `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
  if (!isPlainDate(date) || !isMoment(`${date}T${time}Z`)) return undefined;
  if (zone === undefined) return { date, moment: inZone(toInstant(`${date}T${time}Z`), timeZone) };
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : 'Z';
  const moment = `${date}T${time}${offset}`;
  return isMoment(moment) ? fromInstant(toInstant(moment), timeZone) : undefined;
}

function padded(text: string): string {
  return text
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** `20150407`, or the seconds (ten digits) or milliseconds (thirteen) since 1970. */
function fromNumber(value: number, timeZone: string): WrittenDate | undefined {
  if (!Number.isInteger(value)) return undefined;
  const digits = String(value);
  if (/^(?:1\d{3}|20\d{2})\d{4}$/.test(digits)) {
    const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
    return isPlainDate(date) ? { date } : undefined;
  }
  if (!/^\d{9,10}$|^\d{12,13}$/.test(digits)) return undefined;
  return fromInstant(digits.length > 10 ? value : value * 1000, timeZone);
}

function fromInstant(instant: number, timeZone: string): WrittenDate | undefined {
  const { date } = createWallClock(timeZone)(instant);
  return isPlainDate(date) ? { date, moment: iso(instant) } : undefined;
}

/** The instant at which clocks of the zone show a wall time; the second round settles a change of offset. */
function inZone(wall: number, timeZone: string): Moment {
  const clock = createWallClock(timeZone);
  let instant = wall;
  for (let round = 0; round < 2; round += 1) {
    const shown = clock(instant);
    const minutes = Date.parse(`${shown.date}T00:00:00Z`) / 60_000 + shown.hour * 60 + shown.minute;
    instant += wall - (minutes * 60_000 + (wall % 60_000));
  }
  return iso(instant);
}

function iso(instant: number): Moment {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
