import type { PlainDate } from '../types.js';
import { boundSpaces } from './bound-spaces.js';
import { startInUtc } from './calendar.js';
import { type DatePart, textOf, valueIn } from './date-part.js';
import { type DateStyle, intlDateStyle, withYearStyle } from './date-style.js';
import { frenchRange, mendFrenchDate } from './french-date.js';
import { intlLocales, isFrench } from './locale-tag.js';
import { intlRange } from './range-parts.js';

/** Writes dates of one language as parts. */
export interface DateParts {
  readonly single: (date: PlainDate, style: DateStyle) => DatePart[];
  readonly range: (start: PlainDate, end: PlainDate, style: DateStyle) => DatePart[];
}

/**
 * Gives what writes the dates of a language as parts; it holds its Intl objects, which are dear to make.
 *
 * Dates are Gregorian whatever the language's own calendar (Thai and Persian readers are given the year of
 * `datetime`), and in the language's own digits, since a reader expects them: `ar-u-nu-latn` asks for others.
 */
export function createDateParts(tag: string): DateParts {
  const formats = new Map<DateStyle, Intl.DateTimeFormat>();
  const french = isFrench(tag);
  const inDigits = createDigits(tag);

  function formatOf(style: DateStyle): Intl.DateTimeFormat {
    const known = formats.get(style);
    if (known) return known;
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
    const asked = start.slice(0, 4) === end.slice(0, 4) ? style : withYearStyle(style);
    const [first, last] = [single(start, asked), single(end, asked)];
    if (textOf(first) === textOf(last)) return first;
    if (french && valueIn(first, 'day') !== undefined) return frenchRange(first, last);
    const ends = [
      { date: start, parts: first },
      { date: end, parts: last },
    ] as const;
    const drawn = boundSpaces(intlRange(formatOf(asked), ...ends));
    return french ? drawn.map(tightDash) : drawn;
  }

  return { single, range };
}

/** French sets the dash of a range between single words without spaces: « avril–mai 2015 ». */
function tightDash(part: DatePart, index: number, parts: readonly DatePart[]): DatePart {
  const isTight = index === 1 && part.value.trim() === '–' && parts[0]?.type === 'month';
  return isTight ? { ...part, value: '–' } : part;
}

/** Puts the whole year, in four figures, where CLDR's short styles often have two. */
export function withYear(parts: readonly DatePart[], year: () => string): DatePart[] {
  const written = valueIn(parts, 'year');
  if (written === undefined || written.length === 4) return [...parts];
  return parts.map((part) => (part.type === 'year' ? { ...part, value: year() } : part));
}

/** Gives the function that writes figures in the digits of a format of the language: `'٢٠١٥'`. */
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
