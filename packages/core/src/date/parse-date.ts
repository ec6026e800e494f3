import { foldDate } from '../text/fold.js';
import type { PlainDate } from '../types.js';
import { withoutTime } from './clock-time.js';
import { textOf } from './date-part.js';
import { createDateParts, type DateParts } from './date-parts.js';
import { type FigureOrder, readDate } from './date-reader.js';
import type { DateStyle } from './date-style.js';
import { createDateWords } from './date-words.js';
import { isFrench, toLocaleTag } from './locale-tag.js';
import { expectOptions, misuse } from './misuse.js';
import { isPlainDate, plainDateFrom } from './plain-date.js';

/** What `parseDate` takes. */
export interface ParseDateOptions {
  /** The BCP 47 language tag of whoever wrote the date. */
  readonly locale: string;
}

/**
 * Gives the plain date that an author of the language wrote, or undefined where the text is none, or not one alone.
 * For many texts, `createDateParser` is far faster.
 *
 * - Month and weekday are read in the language, in any case, with or without accents and abbreviation dots, and where
 *   a name means nothing in it, in English. A weekday must be the date's own.
 * - Figures are read in the order of the language, `07/04/2015` as 7 April but in `en-US` as 4 July; year first is
 *   read everywhere, and where CLDR itself puts the year first (`en-CA`, `ja`), nothing else is. French, even of
 *   Canada, has the day first.
 * - Whatever `formatDate` writes for the language with a year of three figures or more is read back.
 * - A time of day after the date is checked and left out, so a date and time gives the date as written, in no zone.
 * - Two-figure years, dates without year or day, and days that the calendar lacks are none.
 *
 * @throws TypeError where `text` is no text, or the language tag none.
 * @example
 * parseDate('avril 7, 2015', { locale: 'fr' }) // '2015-04-07'
 * parseDate('7. April 2015', { locale: 'de' }) // '2015-04-07'
 * parseDate('30 février 2015', { locale: 'fr' }) // undefined
 */
export function parseDate(text: string, options: ParseDateOptions): PlainDate | undefined {
  return createDateParser(options)(text);
}

/**
 * Gives the function that reads dates as `parseDate` does; it keeps the names and Intl objects of its language.
 *
 * @throws TypeError where the language tag is none.
 * @example
 * const parse = createDateParser({ locale: 'fr' })
 * parse('1er août 2015') // '2015-08-01'
 */
export function createDateParser(options: ParseDateOptions): (text: string) => PlainDate | undefined {
  const tag = toLocaleTag(expectOptions(options, '`locale`').locale);
  const parts = createDateParts(tag);
  const order = once(() => figureOrder(tag, parts));
  const wordsOf = once(() => createDateWords(tag));

  return (text) => {
    if (typeof text !== 'string') throw misuse('a text to read a date from', text);
    if (isPlainDate(text)) return text;
    // No date is longer: neither work nor wonder is spent on a page of text.
    if (text.length > 100 && text.trim().length > 100) return undefined;
    const folded = foldDate(text).replace(/(?<=\d{4})\.$/, '');
    const written = withoutTime(folded);
    if (written === undefined) return undefined;
    const words = wordsOf();
    return readDate(written, words, order) ?? (words.whole ? undefined : readBack(written, parts));
  };
}

/** Gives what is asked for only when it is needed, since Intl takes long. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** CLDR tells the order; in French Canada, where it has the year first, other dates have the day first all the same. */
function figureOrder(tag: string, parts: DateParts): FigureOrder {
  if (isFrench(tag)) return 'day-first';
  const types = parts.single('2015-04-07', 'short').map(({ type }) => type);
  const [year, month, day] = [types.indexOf('year'), types.indexOf('month'), types.indexOf('day')];
  if (year < month || year < day) return undefined;
  return day < month ? 'day-first' : 'month-first';
}

const styles: readonly DateStyle[] = ['long', 'full', 'medium', 'short'];

/**
 * Finds the date that is written as the text is: so any language of Intl is read, whatever stands between its figures
 * (« 2015(e)ko apirilaren 7(a) », « 2015年4月7日 »), without a grammar of its own.
 */
function readBack(folded: string, parts: DateParts): PlainDate | undefined {
  const figures = folded.match(/\d+/g) ?? [];
  if (figures.length < 2 || figures.length > 4) return undefined;
  const years = new Set(figures.filter((run) => run.length === 3 || run.length === 4));
  const days = new Set(figures.filter((run) => run.length < 3));
  for (const year of years) {
    for (const day of days) {
      for (let month = 1; month <= 12; month += 1) {
        const date = plainDateFrom(Number(year), month, Number(day));
        if (
          date !== undefined &&
          styles.some((style) => foldDate(textOf(parts.single(date, style))) === folded)
        ) {
          return date;
        }
      }
    }
  }
  return undefined;
}
