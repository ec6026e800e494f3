import type { PlainDate } from '../types.js';
import { type DatePart, isWord, valueIn } from './date-part.js';
import type { DateParts } from './date-parts.js';
import { languageOf } from './locale-tag.js';

/** Languages that put a month into the genitive after a word such as « z », as they do after the number of a day. */
const declining: ReadonlySet<string> = new Set('be bs cs el hr pl ru sk sl uk'.split(' '));

/**
 * Formats the year and month of a date as they stand after a word that governs the genitive: « kwietnia 2015 » in
 * « Artykuły z kwietnia 2015 ». Languages that do not decline months have them as they stand alone.
 *
 * @see CLDR, the months of the context `format`, through Intl.
 */
export function declineMonth({ single, tag }: DateParts, date: PlainDate): DatePart[] {
  const alone = single(date, 'year-month');
  if (!declining.has(languageOf(tag))) return alone;
  const month = valueIn(single(date, 'long'), 'month');
  if (month === undefined || !isWord(month)) return alone;
  return alone.map((part) => (part.type === 'month' ? { ...part, value: month } : part));
}
