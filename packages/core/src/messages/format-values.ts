import {
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

/** For whom a format writes. */
export interface Readers {
  readonly tag: string;
  readonly timeZone: string | undefined;
  readonly date: (date: PlainDate | DateLike, style?: DateStyle) => string;
  readonly month: (month: string) => string;
  /** The year and month of a date as they stand in a phrase: « d’avril 2015 ». */
  readonly ofMonth: (date: PlainDate | DateLike) => string;
  readonly moment: (moment: MomentLike, style?: MomentStyle) => string;
}

/** The options between the parentheses of a format. */
export type FormatOptions = Readonly<Record<string, string | boolean>>;

/** Writes a value; throws on one that it cannot write. */
export type WriteValue = (value: unknown) => unknown;

const momentStyles: readonly string[] = ['long', 'full', 'medium', 'short', 'time'];

/** The styles of `date`. */
export const dateStyles: readonly string[] = [...momentStyles, 'year-month', 'month-day', 'month', 'year'];

/** Prepares `date` and `date(style: full)`: dates, moments, and months by their number. */
export function prepareDate(
  { date, month, moment, timeZone }: Readers,
  { style, ...others }: FormatOptions,
): WriteValue {
  if (style !== undefined && !dateStyles.includes(String(style))) throw new RangeError(`style ${style}`);
  if (Object.keys(others).length > 0) throw new RangeError(Object.keys(others).join());
  const hasTime = style === undefined || momentStyles.includes(String(style));
  return (value) => {
    if (isYearMonth(value)) return month(value);
    if (isInstant(value) && hasTime) return moment(value, style as MomentStyle);
    return date(dayOf(value, timeZone), style as DateStyle);
  };
}

/** Prepares `ofMonth`, « d’avril 2015 », « kwietnia 2015 », which takes no options. */
export function prepareOfMonth({ tag, ofMonth, timeZone }: Readers, options: FormatOptions): WriteValue {
  if (Object.keys(options).length > 0) throw new RangeError(Object.keys(options).join());
  return (value) => {
    if (isYearMonth(value)) return ofMonth(`${value}-01`);
    if (!isInstant(value) && !isDated(value)) return elideMonth(String(value), { locale: tag });
    return ofMonth(dayOf(value, timeZone));
  };
}

/** Prepares `number`, with the options of `Intl.NumberFormat`. */
export function prepareNumber({ tag }: Readers, options: FormatOptions): WriteValue {
  const numbers = new Intl.NumberFormat(intlLocales(tag), options);
  return (value) => (typeof value === 'number' || typeof value === 'bigint' ? numbers.format(value) : value);
}

/** Prepares `currency(EUR)`. */
export function prepareCurrency(readers: Readers, options: FormatOptions): WriteValue {
  return prepareNumber(readers, { ...options, style: 'currency' });
}

/** Prepares `list`, with the options of `Intl.ListFormat`. */
export function prepareList({ tag }: Readers, options: FormatOptions): WriteValue {
  const list = new Intl.ListFormat(intlLocales(tag), options);
  return (value) => (Array.isArray(value) ? list.format(value.map(String)) : value);
}

/** Prepares `datetime`, with the options of `Intl.DateTimeFormat`, in the Gregorian calendar. */
export function prepareDateTime({ tag, timeZone }: Readers, options: FormatOptions): WriteValue {
  const zone = timeZone === undefined ? {} : { timeZone };
  const dates = new Intl.DateTimeFormat(intlLocales(tag), { ...zone, calendar: 'gregory', ...options });
  return (value) => dates.format(typeof value === 'number' ? value : toInstant(value as MomentLike));
}

/** Prepares `relativetime(quarter)`, with the options of `Intl.RelativeTimeFormat`. */
export function prepareRelativeTime(
  { tag }: Readers,
  { range = 'day', ...options }: FormatOptions,
): WriteValue {
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
