import type { PlainDate } from '../types.js';
import { boundSpaces } from './bound-spaces.js';
import { startInUtc } from './calendar.js';
import { type DatePart, textOf, valueIn } from './date-part.js';
import { type DateStyle, intlDateStyle, withYearStyle } from './date-style.js';
import { frenchRange, mendFrenchDate } from './french-date.js';
import { intlLocales, isFrench } from './locale-tag.js';
import { intlRange } from './range-parts.js';

/** Formats the dates of one language in parts. */
export interface DateParts {
  readonly single: (date: PlainDate, style: DateStyle) => DatePart[];
  readonly range: (start: PlainDate, end: PlainDate, style: DateStyle) => DatePart[];
}

/**
 * Creates the functions that format the dates of a language in parts. They keep their Intl objects, which are costly.
 *
 * Dates are Gregorian whatever the language's own calendar, so that Thai and Persian readers see the year of
 * `datetime`. They have the language's own digits, unless the tag asks for others: `ar-u-nu-latn`.
 */
export function createDateParts(tag: string): DateParts {
  const formats = new Map<DateStyle, Intl.DateTimeFormat>();
  const french = isFrench(tag);
  const inDigits = createDigits(tag);

  function formatOf(style: DateStyle): Intl.DateTimeFormat {
    const cached = formats.get(style);
    if (cached) return cached;
    const options = { ...intlDateStyle(style), calendar: 'gregory', timeZone: 'UTC' };
    const format = new Intl.DateTimeFormat(intlLocales(tag), options);
    formats.set(style, format);
    return format;
  }

  function single(date: PlainDate, style: DateStyle): DatePart[] {
    const parts = boundSpaces(formatOf(style).formatToParts(startInUtc(date)));
    const whole =
      style === 'short' ? withYear(parts, () => inDigits(date.slice(0, 4), formatOf(style))) : parts;
    return french ? mendFrenchDate(whole) : whole;
  }

  function range(start: PlainDate, end: PlainDate, style: DateStyle): DatePart[] {
    const endStyle = start.slice(0, 4) === end.slice(0, 4) ? style : withYearStyle(style);
    const [first, last] = [single(start, endStyle), single(end, endStyle)];
    if (textOf(first) === textOf(last)) return first;
    if (french && valueIn(first, 'day') !== undefined) return frenchRange(first, last);
    const ends = [
      { date: start, parts: first },
      { date: end, parts: last },
    ] as const;
    const parts = boundSpaces(intlRange(formatOf(endStyle), ...ends));
    return french ? parts.map(tightDash) : parts;
  }

  return { single, range };
}

/** Removes the spaces around a French dash between two single words: « avril–mai 2015 ». */
function tightDash(part: DatePart, index: number, parts: readonly DatePart[]): DatePart {
  const isTight = index === 1 && part.value.trim() === '–' && parts[0]?.type === 'month';
  return isTight ? { ...part, value: '–' } : part;
}

/** Writes the year with four figures, where CLDR's short styles often have two. */
export function withYear(parts: readonly DatePart[], year: () => string): DatePart[] {
  const figures = valueIn(parts, 'year');
  if (figures === undefined || figures.length === 4) return [...parts];
  return parts.map((part) => (part.type === 'year' ? { ...part, value: year() } : part));
}

/** Returns a function that writes figures in the digits of a format: `'٢٠١٥'`. */
export function createDigits(tag: string): (figures: string, format: Intl.DateTimeFormat) => string {
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
