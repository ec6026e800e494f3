import { onceEach } from '../once.js';
import { expectObject, misuse } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';
import { boundSpaces } from './bound-spaces.js';
import { startInUtc } from './calendar.js';
import { type DatePart, valueIn } from './date-part.js';
import { type DateStyle, intlDateStyle } from './date-style.js';
import { mendFrenchDate } from './french-date.js';
import { intlLocales, isFrench, toLocaleTag } from './locale-tag.js';
import { isYearMonth, toPlainDate } from './plain-date.js';

/** Formats the dates of one language in parts. Its functions throw a TypeError for a wrong date or style. */
export interface DateParts {
  /** `'long'` is the default style. */
  readonly single: (date: PlainDate | DateLike, style?: DateStyle) => DatePart[];
  /** The name of a year and month, `'2015-04'`. */
  readonly month: (month: string) => DatePart[];
  /** Returns the Intl object of a style, which is kept. */
  readonly formatOf: (style: DateStyle) => Intl.DateTimeFormat;
  /** The language, as a canonical BCP 47 tag. */
  readonly tag: string;
}

/**
 * Creates the functions that format the dates of a language in parts. They keep their Intl objects, which are costly.
 *
 * Dates are Gregorian whatever the language's own calendar, so that Thai and Persian readers see the year of
 * `datetime`. They have the language's own digits, unless the tag asks for others: `ar-u-nu-latn`.
 */
export function createDateParts(tag: string): DateParts {
  const french = isFrench(tag);
  const inDigits = createDigits(tag);

  const formatOf = onceEach((style: DateStyle) => {
    const options = { ...intlDateStyle(style), calendar: 'gregory', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(intlLocales(tag), options);
  });

  function single(value: PlainDate | DateLike, style: DateStyle = 'long'): DatePart[] {
    const date = toPlainDate(value);
    const parts = boundSpaces(formatOf(style).formatToParts(startInUtc(date)));
    const whole =
      style === 'short' ? withYear(parts, () => inDigits(date.slice(0, 4), formatOf(style))) : parts;
    return french ? mendFrenchDate(whole) : whole;
  }

  function month(name: string): DatePart[] {
    if (!isYearMonth(name)) throw misuse("a year and month, 'YYYY-MM'", name);
    return single(`${name}-01`, 'year-month');
  }

  return { single, month, formatOf, tag };
}

/** Creates the functions for the language of a function's options. */
export function datePartsOf(options: { readonly locale: string }): DateParts {
  return createDateParts(toLocaleTag(expectObject(options, 'options with `locale`').locale));
}

/** Writes the year with four figures, where CLDR's short styles often have two. */
export function withYear(parts: readonly DatePart[], year: () => string): DatePart[] {
  const figures = valueIn(parts, 'year');
  if (figures === undefined || figures.length === 4) return [...parts];
  return parts.map((part) => (part.type === 'year' ? { ...part, value: year() } : part));
}

/** Returns a function that writes figures in the digits of a format: `'٢٠١٥'`. */
export function createDigits(
  tag: string,
): (figures: string, format: Pick<Intl.DateTimeFormat | Intl.NumberFormat, 'resolvedOptions'>) => string {
  let digits: readonly string[] | undefined;
  return (figures, format) => {
    const { numberingSystem } = format.resolvedOptions();
    if (numberingSystem === 'latn') return figures;
    digits ??= digitsOf(new Intl.NumberFormat(intlLocales(tag), { numberingSystem, useGrouping: false }));
    return figures.replace(/\d/g, (figure) => digits?.[Number(figure)] ?? figure);
  };
}

function digitsOf(numbers: Intl.NumberFormat): string[] {
  return Array.from({ length: 10 }, (_, figure) => numbers.format(figure));
}
