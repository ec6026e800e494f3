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

/** What a date formatter is made for. */
export interface DateFormatterOptions {
  /** A BCP 47 language tag. */
  readonly locale: string;
  /** The IANA zone in which moments are shown; needed for moments only. */
  readonly timeZone?: string | undefined;
}

/** What `relative` counts from. */
export interface RelativeOptions {
  readonly now: PlainDate | DateLike | MomentLike;
}

/** Writes dates for the readers of one language. Every function throws a TypeError on what is no date or style. */
export interface DateFormatter {
  /** See `formatDate`. */
  date(date: PlainDate | DateLike, options?: DateOptions): string;
  /** See `formatDateHtml`. */
  dateHtml(date: PlainDate | DateLike, options?: DateOptions): string;
  /** The same as parts, as `Intl` names them, and `ordinal` for what stands raised; joined they are `date`. */
  dateParts(date: PlainDate | DateLike, options?: DateOptions): readonly DatePart[];
  /** See `formatDateRange`. */
  range(start: PlainDate | DateLike, end: PlainDate | DateLike, options?: DateOptions): string;
  /** As `range`, as HTML with raised ordinals. */
  rangeHtml(start: PlainDate | DateLike, end: PlainDate | DateLike, options?: DateOptions): string;
  /** See `formatMoment`. */
  moment(moment: MomentLike, options?: MomentOptions): string;
  /** As `moment`, as HTML with raised ordinals. */
  momentHtml(moment: MomentLike, options?: MomentOptions): string;
  /** See `formatRelative`. */
  relative(date: PlainDate | DateLike | MomentLike, options: RelativeOptions): string;
  /** The name of a year and month, `'2015-04'`: « avril 2015 ». */
  month(month: string): string;
}

const mostRemembered = 10_000;

/**
 * Gives what writes dates for the readers of one language. It keeps its Intl objects, which cost a thousand times
 * what they write: make it once a locale, and use `formatDate` and its kin for a date here and there.
 *
 * @throws TypeError where `locale` is no language tag, or `timeZone` no time zone.
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
  const written = new Map<string, string>();

  function single(date: PlainDate | DateLike, style: DateStyle = 'long'): DatePart[] {
    return parts.single(toPlainDate(date), style);
  }

  /** A site writes the same dates again and again, in lists, feeds and archives. */
  function remember(
    form: 'text' | 'html',
    date: PlainDate | DateLike,
    { style = 'long' }: DateOptions,
  ): string {
    const write = form === 'html' ? htmlOf : textOf;
    if (typeof date !== 'string' || typeof style !== 'string') return write(single(date, style));
    const key = `${form} ${style} ${date}`;
    const remembered = written.get(key);
    if (remembered !== undefined) return remembered;
    const text = write(single(date, style));
    if (written.size >= mostRemembered) written.clear();
    written.set(key, text);
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
    date: (date, options) => remember('text', date, options ?? {}),
    dateHtml: (date, options) => remember('html', date, options ?? {}),
    dateParts: (date, options) => single(date, options?.style),
    range: (start, end, options) => textOf(range(start, end, options ?? {})),
    rangeHtml: (start, end, options) => htmlOf(range(start, end, options ?? {})),
    moment: (moment, options) => textOf(momentParts(moment, options ?? {})),
    momentHtml: (moment, options) => htmlOf(momentParts(moment, options ?? {})),
    relative: (date, options) => relative(date, expectOptions(options, '`now`').now),
    month,
  };
}
