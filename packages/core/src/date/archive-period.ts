import { groupBy } from '../group-by.js';
import { misuse } from '../text/expect.js';
import type { DateLike, PlainDate } from '../types.js';
import { toPlainDate } from './plain-date.js';

/** A month of an archive and the items of that month, newest first. */
export interface MonthPeriod<T> {
  /** `'2015-04'` */
  readonly month: string;
  readonly count: number;
  readonly items: readonly T[];
}

/** A year of an archive, its months, and the items of that year, newest first. */
export interface YearPeriod<T> {
  readonly year: number;
  readonly count: number;
  readonly items: readonly T[];
  /** Newest first; months without items are absent. */
  readonly months: readonly MonthPeriod<T>[];
}

/**
 * Groups items into the years and months of an archive, newest first, each with its items and their count. Years and
 * months without items are absent. Items of one day keep the order in which they are given.
 *
 * @param items Anything with a date; plain dates, and items with a `date`, need no second parameter.
 * @param dateOf Returns the date of an item.
 * @throws TypeError if `items` is not a list, or a date not a calendar date.
 * @example
 * archivePeriods(['2015-04-07', '2015-01-12', '2015-04-01'])
 * // [{ year: 2015, count: 3, items: ['2015-04-07', '2015-04-01', '2015-01-12'], months: [
 * //   { month: '2015-04', count: 2, items: ['2015-04-07', '2015-04-01'] },
 * //   { month: '2015-01', count: 1, items: ['2015-01-12'] } ] }]
 */
export function archivePeriods<T extends PlainDate | DateLike | { readonly date: PlainDate | DateLike }>(
  items: readonly T[],
): YearPeriod<T>[];
export function archivePeriods<T>(
  items: readonly T[],
  dateOf: (item: T) => PlainDate | DateLike,
): YearPeriod<T>[];
export function archivePeriods<T>(
  items: readonly T[],
  dateOf: (item: T) => PlainDate | DateLike = dateIn,
): YearPeriod<T>[] {
  if (!Array.isArray(items)) throw misuse('a list of dates, or of what has a date', items);
  if (typeof dateOf !== 'function') throw misuse('a function that returns the date of an item', dateOf);
  const dated = (items as readonly T[])
    .map((item) => ({ item, date: toPlainDate(dateOf(item)) }))
    .sort((a, b) => (b.date < a.date ? -1 : b.date > a.date ? 1 : 0));
  return [...groupBy(dated, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => ({
    year: Number(year),
    count: ofYear.length,
    items: ofYear.map(({ item }) => item),
    months: [...groupBy(ofYear, ({ date }) => date.slice(0, 7))].map(([month, ofMonth]) => ({
      month,
      count: ofMonth.length,
      items: ofMonth.map(({ item }) => item),
    })),
  }));
}

function dateIn(item: unknown): PlainDate | DateLike {
  const isHolder = typeof item === 'object' && item !== null && 'date' in item;
  return (isHolder ? item.date : item) as PlainDate | DateLike;
}
