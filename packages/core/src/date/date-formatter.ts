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

/** A date as it is written. */
interface FormattedDate {
  /** Frozen: whoever asks for the date again is given the same. */
  readonly parts: readonly DatePart[];
  readonly text: string;
  readonly html: string;
}

function formatted(parts: readonly DatePart[]): FormattedDate {
  const frozen = Object.freeze(parts.map((part) => Object.freeze(part)));
  return { parts: frozen, text: textOf(parts), html: htmlOf(parts) };
}

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
  const cache = new Map<string, FormattedDate>();

  /** Formats a date, or finds it in the cache: a site shows the same dates in lists, feeds and archives. */
  function formatCached(date: PlainDate | DateLike, { style = 'long' }: DateOptions): FormattedDate {
    if (typeof date !== 'string' || typeof style !== 'string') return formatted(parts.single(date, style));
    const key = `${style} ${date}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const forms = formatted(parts.single(date, style));
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(key, forms);
    return forms;
  }

  return {
    date: (date, options) => formatCached(date, options ?? {}).text,
    dateHtml: (date, options) => formatCached(date, options ?? {}).html,
    dateParts: (date, options) => formatCached(date, options ?? {}).parts,
    range: (start, end, options) => textOf(rangeParts(parts, start, end, options?.style)),
    rangeHtml: (start, end, options) => htmlOf(rangeParts(parts, start, end, options?.style)),
    moment: (moment, options) => textOf(momentParts(moment, options ?? {})),
    momentHtml: (moment, options) => htmlOf(momentParts(moment, options ?? {})),
    relative: (date, options) => relative(date, expectObject(options, 'options with `now`').now),
    month: (month) => textOf(parts.month(month)),
  };
}
