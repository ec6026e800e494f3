import { expectObject } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';
import { type DatePart, htmlOf, textOf } from './date-part.js';
import { datePartsOf } from './date-parts.js';
import type { DateOptions, MomentOptions } from './date-style.js';
import type { MomentLike } from './moment.js';
import { createMomentParts } from './moment-parts.js';
import { rangeParts } from './range-parts.js';
import { createRelative } from './relative.js';
import { wallClockOf } from './wall-clock.js';

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
  const parts = datePartsOf(options);
  const clock = wallClockOf(options.timeZone);
  const momentParts = createMomentParts(parts, options.timeZone, clock);
  const relative = createRelative(parts.tag, clock);
  const cache = new Map<string, string>();

  /** Formats a date, or finds it in the cache: a site shows the same dates in lists, feeds and archives. */
  function formatCached(
    form: 'text' | 'html',
    date: PlainDate | DateLike,
    { style = 'long' }: DateOptions,
  ): string {
    const write = form === 'html' ? htmlOf : textOf;
    if (typeof date !== 'string' || typeof style !== 'string') return write(parts.single(date, style));
    const key = `${form} ${style} ${date}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const text = write(parts.single(date, style));
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(key, text);
    return text;
  }

  return {
    date: (date, options) => formatCached('text', date, options ?? {}),
    dateHtml: (date, options) => formatCached('html', date, options ?? {}),
    dateParts: (date, options) => parts.single(date, options?.style),
    range: (start, end, options) => textOf(rangeParts(parts, start, end, options?.style)),
    rangeHtml: (start, end, options) => htmlOf(rangeParts(parts, start, end, options?.style)),
    moment: (moment, options) => textOf(momentParts(moment, options ?? {})),
    momentHtml: (moment, options) => htmlOf(momentParts(moment, options ?? {})),
    relative: (date, options) => relative(date, expectObject(options, 'options with `now`').now),
    month: (month) => textOf(parts.month(month)),
  };
}
