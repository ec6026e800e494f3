import {
  createDateFormatter,
  type DateStyle,
  elideMonth,
  isMoment,
  type MomentLike,
  type MomentStyle,
  plainDateOf,
} from '../date/index.js';
import { isYearMonth } from '../date/plain-date.js';
import type { DateLike, PlainDate } from '../types.js';

/** Writes a value of a message in a format: `date`, `date(style: year-month)`, `number`, `list`, `ofMonth`. */
export type FormatValue = (value: unknown, format: string | undefined) => unknown;

/** Gives the format of a value without one: a count is a quantity, « 1 000 », where a year is none, « 2015 ». */
export function formatOf(name: string): string | undefined {
  return name === 'count' ? 'number' : undefined;
}

const formats: readonly string[] = ['date', 'list', 'number', 'ofMonth'];
const momentStyles: readonly string[] = ['long', 'full', 'medium', 'short', 'time'];
const dateStyles: readonly string[] = [...momentStyles, 'year-month', 'month-day', 'month', 'year'];
const call = /^(\w+)(?:\(\s*(?:style\s*:\s*([\w-]+)\s*)?\))?$/;

/**
 * Gives what a format should be, where it is none; undefined where it is one.
 *
 * @example
 * expectedFormat('dat') // 'date, list, number, ofMonth'
 */
export function expectedFormat(format: string): string | undefined {
  const [, name = '', style] = call.exec(format) ?? [];
  if (!formats.includes(name)) return formats.join(', ');
  if (style === undefined) return undefined;
  if (name !== 'date') return `${name}, without a style`;
  return dateStyles.includes(style) ? undefined : dateStyles.join(', ');
}

/**
 * Gives what writes the values of messages for the readers of one language. It keeps its Intl objects.
 *
 * What a format cannot write, such as a date that is none, stays as it is: a message is an author's text, and a wrong
 * one must not stop a build.
 *
 * @param tag A BCP 47 language tag.
 * @param timeZone The IANA zone in which moments are shown; without it a moment stays as it is.
 * @example
 * createFormats('fr')('2015-04', 'ofMonth') // 'd’avril 2015'
 */
export function createFormats(tag: string, timeZone?: string): FormatValue {
  const dates = createDateFormatter({ locale: tag, timeZone });
  const numbers = new Intl.NumberFormat([tag, 'en']);
  const list = new Intl.ListFormat([tag, 'en']);

  /** The calendar date of a moment; any other value as it is, to be judged by who writes it. */
  function dayOf(value: unknown): PlainDate | DateLike {
    if (!isInstant(value)) return value as PlainDate | DateLike;
    return plainDateOf(value, { timeZone: timeZone ?? '' });
  }

  function date(value: unknown, style: string | undefined): string {
    if (isYearMonth(value)) return dates.month(value);
    if (isInstant(value) && (style === undefined || momentStyles.includes(style))) {
      return dates.moment(value, { style: style as MomentStyle });
    }
    return dates.date(dayOf(value), { style: style as DateStyle });
  }

  function ofMonth(value: unknown): string {
    const month = isYearMonth(value)
      ? dates.month(value)
      : isInstant(value) || isDated(value)
        ? dates.date(dayOf(value), { style: 'year-month' })
        : String(value);
    return elideMonth(month, { locale: tag });
  }

  function write(name: string, value: unknown, style: string | undefined): unknown {
    if (name === 'number') {
      return typeof value === 'number' || typeof value === 'bigint' ? numbers.format(value) : value;
    }
    if (name === 'list') return Array.isArray(value) ? list.format(value.map(String)) : value;
    if (name === 'date') return date(value, style);
    return name === 'ofMonth' ? ofMonth(value) : value;
  }

  return (value, format) => {
    if (value === undefined || value === null || format === undefined) return value;
    const [, name = '', style] = call.exec(format) ?? [];
    try {
      return write(name, value, style);
    } catch {
      return value;
    }
  };
}

/** Decides whether a value means a day or a month, even one that no calendar has. */
function isDated(value: unknown): boolean {
  return typeof value === 'object' || (typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value));
}

function isInstant(value: unknown): value is MomentLike {
  return (
    isMoment(value) ||
    value instanceof Date ||
    (typeof value === 'object' && value !== null && 'epochMilliseconds' in value)
  );
}
