import type { DateLike, PlainDate } from '../types.js';
import { type DatePart, htmlOf, textOf } from './date-part.js';
import { createDateParts } from './date-parts.js';
import type { DateOptions, DateStyle, MomentOptions } from './date-style.js';
import { toLocaleTag } from './locale-tag.js';
import { expectOptions, misuse } from './misuse.js';
import type { MomentLike } from './moment.js';
import { createMomentParts } from './moment-parts.js';
import { isYearMonth, toPlainDate } from './plain-date.js';
import { createRelative } from './relative.js';
import { createWallClock } from './wall-clock.js';

/** The language and time zone of a date formatter. */
export interface DateFormatterOptions {
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** The IANA zone in which moments are shown; needed for moments only. */
  readonly timeZone?: string | undefined;
}

/** The options of `relative`. */
export interface RelativeOptions {
  readonly now: PlainDate | DateLike | MomentLike;
}

/** Formats dates for the readers of one language. Every function throws a TypeError for a wrong date or style. */
export interface DateFormatter {
  /** See `formatDate`. */
  date(date: PlainDate | DateLike, options?: DateOptions): string;
  /** See `formatDateHtml`. */
  dateHtml(date: PlainDate | DateLike, options?: DateOptions): string;
  /** The same in parts, named as in `Intl`, and `ordinal` for raised letters; joined they make up `date`. */
  dateParts(date: PlainDate | DateLike, options?: DateOptions): readonly DatePart[];
  /** See `formatDateRange`. */
  range(start: PlainDate | DateLike, end: PlainDate | DateLike, options?: DateOptions): string;
  /** The same as HTML, with raised ordinals. */
  rangeHtml(start: PlainDate | DateLike, end: PlainDate | DateLike, options?: DateOptions): string;
  /** See `formatMoment`. */
  moment(moment: MomentLike, options?: MomentOptions): string;
  /** The same as HTML, with raised ordinals. */
  momentHtml(moment: MomentLike, options?: MomentOptions): string;
  /** See `formatRelative`. */
  relative(date: PlainDate | DateLike | MomentLike, options: RelativeOptions): string;
  /** The name of a year and month, `'2015-04'`: « avril 2015 ». */
  month(month: string): string;
}

const cacheLimit = 10_000;

/**
 * Creates the date formatter of one language. It keeps its Intl objects, each of which costs as much as a thousand
 * dates: create one for each locale, and use `formatDate` and its kin for a date here and there.
 *
 * @throws TypeError if `locale` is not a language tag, or `timeZone` not a time zone.
 * @example
 * const french = createDateFormatter({ locale: 'fr', timeZone: 'Europe/Paris' })
 * french.date('2015-04-01') // '1er avril 2015'
 * french.moment('2019-04-17T07:59:00Z') // '17 avril 2019 à 9 h 59'
 * french.month('2015-04') // 'avril 2015'
 */
export function createDateFormatter(options: DateFormatterOptions): DateFormatter {
  const tag = toLocaleTag(expectOptions(options, '`locale`').locale);
  const parts = createDateParts(tag);
  const clock = options.timeZone === undefined ? undefined : createWallClock(options.timeZone);
  const momentParts = createMomentParts(tag, options.timeZone, clock, parts);
  const relative = createRelative(tag, clock);
  const cache = new Map<string, string>();

  function single(date: PlainDate | DateLike, style: DateStyle = 'long'): DatePart[] {
    return parts.single(toPlainDate(date), style);
  }

  /** Formats a date, or finds it in the cache: a site shows the same dates in lists, feeds and archives. */
  function formatCached(
    form: 'text' | 'html',
    date: PlainDate | DateLike,
    { style = 'long' }: DateOptions,
  ): string {
    const write = form === 'html' ? htmlOf : textOf;
    if (typeof date !== 'string' || typeof style !== 'string') return write(single(date, style));
    const key = `${form} ${style} ${date}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const text = write(single(date, style));
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(key, text);
    return text;
  }

  function range(
    from: PlainDate | DateLike,
    to: PlainDate | DateLike,
    { style = 'long' }: DateOptions,
  ): DatePart[] {
    const [start, end] = [toPlainDate(from), toPlainDate(to)];
    if (end < start) throw misuse(`an end on or after the start ${start}`, end);
    return parts.range(start, end, style);
  }

  function month(name: string): string {
    if (!isYearMonth(name)) throw misuse("a year and month, 'YYYY-MM'", name);
    return textOf(parts.single(`${name}-01`, 'year-month'));
  }

  return {
    date: (date, options) => formatCached('text', date, options ?? {}),
    dateHtml: (date, options) => formatCached('html', date, options ?? {}),
    dateParts: (date, options) => single(date, options?.style),
    range: (start, end, options) => textOf(range(start, end, options ?? {})),
    rangeHtml: (start, end, options) => htmlOf(range(start, end, options ?? {})),
    moment: (moment, options) => textOf(momentParts(moment, options ?? {})),
    momentHtml: (moment, options) => htmlOf(momentParts(moment, options ?? {})),
    relative: (date, options) => relative(date, expectOptions(options, '`now`').now),
    month,
  };
}
