import { textOf } from '../date/date-part.js';
import { createDigits, datePartsOf } from '../date/date-parts.js';
import { declineMonth } from '../date/decline-month.js';
import { elideMonth } from '../date/elide-month.js';
import { intlLocales } from '../date/locale-tag.js';
import { createMomentParts } from '../date/moment-parts.js';
import { toPlainDate } from '../date/plain-date.js';
import { wallClockOf } from '../date/wall-clock.js';
import { stripEnds } from '../text/strip.js';
import {
  dateStyles,
  type FormatOptions,
  prepareCurrency,
  prepareDate,
  prepareDateTime,
  prepareList,
  prepareNumber,
  prepareOfMonth,
  prepareRelativeTime,
  type Readers,
  type WriteValue,
} from './format-values.js';

/**
 * Writes a value of a message in the format that its placeholder names; without one a number is written in the digits of
 * the language, and any other value stays as it is.
 */
export type FormatValue = (value: unknown, format: string | undefined) => unknown;

interface MessageFormat {
  /** What should stand instead of options that do not exist, in the words of a report. */
  readonly expected: string;
  /** The option that may stand without its name: `currency(EUR)`. */
  readonly unnamed?: string;
  /** Returns what writes a value; throws on options that do not exist. */
  readonly prepare: (readers: Readers, options: FormatOptions) => WriteValue;
}

const advised = 'date, list, number, ofMonth';

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
  const numbers = new Intl.NumberFormat(intlLocales(tag));
  const inDigits = createDigits(tag);

  function writerOf(text: string): WriteValue {
    const { format, options = {} } = parseFormat(text) ?? {};
    return format ? format.prepare(readers, options) : (value) => value;
  }

  return (value, text) => {
    if (value === undefined || value === null) return value;
    if (text === undefined) return isNumber(value) ? inDigits(String(value), numbers) : value;
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
  const parts = datePartsOf({ locale: tag });
  const momentParts = createMomentParts(parts, timeZone, wallClockOf(timeZone));
  return {
    tag,
    timeZone,
    date: (date, style) => textOf(parts.single(date, style)),
    month: (month) => textOf(parts.month(month)),
    ofMonth: (date) => elideMonth(textOf(declineMonth(parts, toPlainDate(date))), { locale: tag }),
    moment: (moment, style) => textOf(momentParts(moment, { style })),
  };
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Parses `name`, `name(option: value; option: value)` and `name(value)`. */
function parseFormat(text: string): { format: MessageFormat; options: FormatOptions } | undefined {
  const [, name = '', pairs = ''] = /^(\w+)(?:\(([^()]*)\))?$/.exec(text) ?? [];
  const format = formats.get(name.toLowerCase());
  if (!format) return undefined;
  const options: Record<string, string | boolean> = {};
  for (const pair of pairs.split(';').filter((each) => each.trim() !== '')) {
    const [, option = format.unnamed, value = ''] = /^(?:([^:]*):)?(.*)$/s.exec(pair) ?? [];
    if (option === undefined) return undefined;
    const plain = stripEnds(value.trim(), /'/);
    options[option.trim()] = plain === 'true' || (plain !== 'false' && plain);
  }
  return { format, options };
}
