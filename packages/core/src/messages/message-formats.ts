import {
  createDateFormatter,
  type DateFormatter,
  type DateStyle,
  elideMonth,
  isMoment,
  type MomentLike,
  type MomentStyle,
  plainDateOf,
  toInstant,
} from '../date/index.js';
import { intlLocales } from '../date/locale-tag.js';
import { looksLikeMoment } from '../date/moment.js';
import { isYearMonth } from '../date/plain-date.js';
import type { DateLike, PlainDate } from '../types.js';

/** Writes a value of a message in the format that its placeholder names; without one the value stays as it is. */
export type FormatValue = (value: unknown, format: string | undefined) => unknown;

type FormatOptions = Readonly<Record<string, string | boolean>>;
type WriteValue = (value: unknown) => unknown;

/** For whom a format writes. */
interface Readers {
  readonly tag: string;
  readonly timeZone: string | undefined;
  readonly dates: DateFormatter;
}

interface MessageFormat {
  /** What should stand instead of options that do not exist, in the words of a report. */
  readonly expected: string;
  /** The option that may stand without its name: `currency(EUR)`. */
  readonly unnamed?: string;
  /** Returns what writes a value; throws on options that do not exist. */
  readonly prepare: (readers: Readers, options: FormatOptions) => WriteValue;
}

const advised = 'date, list, number, ofMonth';
const momentStyles: readonly string[] = ['long', 'full', 'medium', 'short', 'time'];
const dateStyles: readonly string[] = [...momentStyles, 'year-month', 'month-day', 'month', 'year'];

/**
 * Our own two, and those of i18next, which take the options of Intl: `number(minimumFractionDigits: 2)`.
 *
 * @see https://www.i18next.com/translation-function/formatting
 */
const formats: ReadonlyMap<string, MessageFormat> = new Map([
  ['date', { expected: dateStyles.join(', '), prepare: prepareDate }],
  ['ofmonth', { expected: 'ofMonth, without a style', prepare: prepareOfMonth }],
  ['number', { expected: 'number, without a style', prepare: prepareNumber }],
  ['currency', { expected: 'currency(EUR)', unnamed: 'currency', prepare: prepareCurrency }],
  ['list', { expected: 'list, without a style', prepare: prepareList }],
  ['datetime', { expected: 'datetime(dateStyle: long)', prepare: prepareDateTime }],
  ['relativetime', { expected: 'relativetime(day)', unnamed: 'range', prepare: prepareRelativeTime }],
]);

/**
 * Returns what a format should be, where it is none; undefined where it is one.
 *
 * @example
 * expectedFormat('dat') // 'date, list, number, ofMonth'
 */
export function expectedFormat(text: string): string | undefined {
  const { format, options } = parseFormat(text) ?? {};
  if (!format || !options) return advised;
  try {
    format.prepare(readersOf('en', undefined), options);
    return undefined;
  } catch {
    return format.expected;
  }
}

/**
 * Returns what writes the values of messages for the readers of one language. It keeps its Intl objects.
 *
 * What a format cannot write, such as a date that is none, stays as it is: a message is an author's text, and a wrong
 * one must not stop a build. The values of a message never change the options of a format.
 *
 * @param tag A BCP 47 language tag.
 * @param timeZone The IANA zone in which moments are shown; without it a moment stays as it is.
 * @throws TypeError where `timeZone` is no time zone.
 * @example
 * createFormats('fr')('2015-04', 'ofMonth') // 'd’avril 2015'
 */
export function createFormats(tag: string, timeZone?: string): FormatValue {
  const readers = readersOf(tag, timeZone);
  const writers = new Map<string, WriteValue>();

  function writerOf(text: string): WriteValue {
    const { format, options = {} } = parseFormat(text) ?? {};
    return format ? format.prepare(readers, options) : (value) => value;
  }

  return (value, text) => {
    if (value === undefined || value === null || text === undefined) return value;
    try {
      const write = writers.get(text) ?? writerOf(text);
      writers.set(text, write);
      return write(value);
    } catch {
      return value;
    }
  };
}

function readersOf(tag: string, timeZone: string | undefined): Readers {
  return { tag, timeZone, dates: createDateFormatter({ locale: tag, timeZone }) };
}

/** Parses `name`, `name(option: value; option: value)` and `name(value)`. */
function parseFormat(text: string): { format: MessageFormat; options: FormatOptions } | undefined {
  const [, name = '', given = ''] = /^(\w+)(?:\(([^()]*)\))?$/.exec(text) ?? [];
  const format = formats.get(name.toLowerCase());
  if (!format) return undefined;
  const options: Record<string, string | boolean> = {};
  for (const pair of given.split(';').filter((each) => each.trim() !== '')) {
    const [, option = format.unnamed, value = ''] = /^(?:([^:]*):)?(.*)$/s.exec(pair) ?? [];
    if (option === undefined) return undefined;
    const plain = value.trim().replace(/^'+|'+$/g, '');
    options[option.trim()] = plain === 'true' || (plain !== 'false' && plain);
  }
  return { format, options };
}

function prepareDate({ dates, timeZone }: Readers, { style, ...others }: FormatOptions): WriteValue {
  if (style !== undefined && !dateStyles.includes(String(style))) throw new RangeError(`style ${style}`);
  if (Object.keys(others).length > 0) throw new RangeError(Object.keys(others).join());
  const hasTime = style === undefined || momentStyles.includes(String(style));
  return (value) => {
    if (isYearMonth(value)) return dates.month(value);
    if (isInstant(value) && hasTime) return dates.moment(value, { style: style as MomentStyle });
    return dates.date(dayOf(value, timeZone), { style: style as DateStyle });
  };
}

function prepareOfMonth({ tag, dates, timeZone }: Readers, options: FormatOptions): WriteValue {
  if (Object.keys(options).length > 0) throw new RangeError(Object.keys(options).join());
  function monthOf(value: unknown): string {
    if (isYearMonth(value)) return dates.month(value);
    if (!isInstant(value) && !isDated(value)) return String(value);
    return dates.date(dayOf(value, timeZone), { style: 'year-month' });
  }
  return (value) => elideMonth(monthOf(value), { locale: tag });
}

function prepareNumber({ tag }: Readers, options: FormatOptions): WriteValue {
  const numbers = new Intl.NumberFormat(intlLocales(tag), options);
  return (value) => (typeof value === 'number' || typeof value === 'bigint' ? numbers.format(value) : value);
}

function prepareCurrency(readers: Readers, options: FormatOptions): WriteValue {
  return prepareNumber(readers, { ...options, style: 'currency' });
}

function prepareList({ tag }: Readers, options: FormatOptions): WriteValue {
  const list = new Intl.ListFormat(intlLocales(tag), options);
  return (value) => (Array.isArray(value) ? list.format(value.map(String)) : value);
}

function prepareDateTime({ tag, timeZone }: Readers, options: FormatOptions): WriteValue {
  const zone = timeZone === undefined ? {} : { timeZone };
  const dates = new Intl.DateTimeFormat(intlLocales(tag), { ...zone, calendar: 'gregory', ...options });
  return (value) => dates.format(typeof value === 'number' ? value : toInstant(value as MomentLike));
}

function prepareRelativeTime({ tag }: Readers, { range = 'day', ...options }: FormatOptions): WriteValue {
  const relative = new Intl.RelativeTimeFormat(intlLocales(tag), options);
  const unit = range as Intl.RelativeTimeFormatUnit;
  relative.format(0, unit);
  return (value) => (typeof value === 'number' ? relative.format(value, unit) : value);
}

/** Returns the calendar date of a moment; any other value as it is, to be judged by who writes it. */
function dayOf(value: unknown, timeZone: string | undefined): PlainDate | DateLike {
  if (!isInstant(value)) return value as PlainDate | DateLike;
  return plainDateOf(value, { timeZone: timeZone ?? '' });
}

/** Decides whether a value means a day or a month, even one that no calendar has. */
function isDated(value: unknown): boolean {
  return typeof value === 'object' || (typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value));
}

/** Text may be a month's name, « septembre 2015 », and no moment. */
function isInstant(value: unknown): value is MomentLike {
  return isMoment(value) || (typeof value === 'object' && looksLikeMoment(value));
}
