import { misuse } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';
import { boundSpaces } from './bound-spaces.js';
import { startInUtc } from './calendar.js';
import { type DatePart, isWord, literal, textOf, valueIn } from './date-part.js';
import type { DateParts } from './date-parts.js';
import { type DateStyle, withYearStyle } from './date-style.js';
import { frenchRange } from './french-date.js';
import { isFrench } from './locale-tag.js';
import { toPlainDate } from './plain-date.js';

/** Formats a range of dates in parts; throws a TypeError where the end is before the start. */
export function rangeParts(
  { single, formatOf, tag }: DateParts,
  from: PlainDate | DateLike,
  to: PlainDate | DateLike,
  style: DateStyle = 'long',
): DatePart[] {
  const [start, end] = [toPlainDate(from), toPlainDate(to)];
  if (end < start) throw misuse(`an end on or after the start ${start}`, end);
  const endStyle = start.slice(0, 4) === end.slice(0, 4) ? style : withYearStyle(style);
  const [first, last] = [single(start, endStyle), single(end, endStyle)];
  if (textOf(first) === textOf(last)) return first;
  const french = isFrench(tag);
  if (french && valueIn(first, 'day') !== undefined) return frenchRange(first, last);
  const ends = [
    { date: start, parts: first },
    { date: end, parts: last },
  ] as const;
  const parts = boundSpaces(intlRange(formatOf(endStyle), ...ends));
  return french ? parts.map(tightDash) : parts;
}

/** Removes the spaces around a French dash between two single words: « avril–mai 2015 ». */
function tightDash(part: DatePart, index: number, parts: readonly DatePart[]): DatePart {
  const isTight = index === 1 && part.value.trim() === '–' && parts[0]?.type === 'month';
  return isTight ? { ...part, value: '–' } : part;
}

/** An end of a range, and the parts of its date when it stands alone. */
interface RangeEnd {
  readonly date: PlainDate;
  readonly parts: readonly DatePart[];
}

/**
 * Formats a range with the order and the dash of CLDR, and with each end as it stands alone.
 *
 * CLDR's patterns for ranges differ from those for dates: « 03–07 aprile » beside « 7 aprile », the month first in
 * Canadian English beside `2015-04-07`, figures in Japanese and Czech beside « 2015年4月7日 » and « 7. dubna ». So they
 * are used only for ends that share a year and whose month is a word, and the days are taken from the single dates.
 */
function intlRange(format: Intl.DateTimeFormat, start: RangeEnd, end: RangeEnd): DatePart[] {
  return sharedRange(format, start, end) ?? [...start.parts, literal(rangeMark(format, start)), ...end.parts];
}

function sharedRange(format: Intl.DateTimeFormat, start: RangeEnd, end: RangeEnd): DatePart[] | undefined {
  if (start.date.slice(0, 4) !== end.date.slice(0, 4)) return undefined;
  if (!isWord(valueIn(start.parts, 'month'))) return undefined;
  const parts = format.formatRangeToParts(startInUtc(start.date), startInUtc(end.date));
  if (!isWord(valueIn(parts, 'month'))) return undefined;
  return parts.map(({ type, value, source }) => {
    const alone = source === 'startRange' ? start.parts : end.parts;
    return { type, value: (type === 'day' && valueIn(alone, type)) || withPlainSpaces(value) };
  });
}

/** Returns CLDR's mark between two dates that share nothing, without the end of the first date (« г. – »). */
function rangeMark(format: Intl.DateTimeFormat, start: RangeEnd): string {
  const parts = format.formatRangeToParts(startInUtc('2014-12-28'), startInUtc('2015-01-03'));
  const end = parts.findIndex(({ source }) => source === 'endRange');
  const between = withPlainSpaces(parts[end - 1]?.value ?? '');
  const mark = /\s?[\p{Pd}~～〜]\s?/u.exec(between)?.[0] ?? between;
  // Between dates with hyphens, a dash without spaces would look like one more hyphen.
  const isLost = mark.trim() === mark && /\p{Pd}/u.test(mark) && textOf(start.parts).includes('-');
  return isLost ? ` ${mark} ` : mark;
}

/** Replaces CLDR's thin spaces, which stand around the dash in some languages and on one side of it in British English. */
function withPlainSpaces(text: string): string {
  return text.replace(/\u2009/g, ' ');
}
