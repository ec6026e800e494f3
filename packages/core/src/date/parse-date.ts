import { once } from '../once.js';
import { expectObject, misuse } from '../text/expect.js';
import { foldDate } from '../text/fold.js';
import type { PlainDate } from '../types.js';
import { withoutTime } from './clock-time.js';
import { textOf } from './date-part.js';
import { createDateParts, type DateParts } from './date-parts.js';
import { type FigureOrder, readDate } from './date-reader.js';
import type { DateStyle } from './date-style.js';
import { createDateWords } from './date-words.js';
import { isFrench, toLocaleTag } from './locale-tag.js';
import { isPlainDate, plainDateFrom } from './plain-date.js';
import { createFigureParser } from './written-figures.js';

/** The options of `parseDate`. */
export interface ParseDateOptions {
  /** The BCP 47 language tag of the text. */
  readonly locale: string;
}

/**
 * Parses a date as an author of the language writes it. Returns undefined if the text is no date, or holds more than
 * one date. For many texts, `createDateParser` is far faster.
 *
 * - Month and weekday are read in the language, in any case, with or without accents and abbreviation dots; a name that
 *   means nothing in it is read in English. A weekday must be the date's own.
 * - Figures are read in the order of the language: `07/04/2015` is 7 April, but 4 July in `en-US`. The year may stand
 *   first in every language; where CLDR puts it first (`en-CA`, `ja`), no other order is read. In French, even of
 *   Canada, the day comes first.
 * - Every date that `formatDate` writes for the language with a year of three or more figures is read back.
 * - A time of day after the date is checked and dropped: the date is as written, in no time zone.
 * - Two-figure years, dates without year or day, and days that the calendar lacks are no dates.
 *
 * @throws TypeError if `text` is not a text, or if the language tag is wrong.
 * @example
 * parseDate('avril 7, 2015', { locale: 'fr' }) // '2015-04-07'
 * parseDate('7. April 2015', { locale: 'de' }) // '2015-04-07'
 * parseDate('30 février 2015', { locale: 'fr' }) // undefined
 */
export function parseDate(text: string, options: ParseDateOptions): PlainDate | undefined {
  return createDateParser(options)(text);
}

/**
 * Returns a function that parses dates like `parseDate`; it keeps the names and Intl objects of its language.
 *
 * @throws TypeError if the language tag is wrong.
 * @example
 * const parse = createDateParser({ locale: 'fr' })
 * parse('1er août 2015') // '2015-08-01'
 */
export function createDateParser(options: ParseDateOptions): (text: string) => PlainDate | undefined {
  const tag = toLocaleTag(expectObject(options, 'options with `locale`').locale);
  const parts = createDateParts(tag);
  const order = once(() => figureOrder(tag, parts));
  const wordsOf = once(() => createDateWords(tag));
  const readFigures = createFigureParser(tag);

  return (text) => {
    if (typeof text !== 'string') throw misuse('a text to read a date from', text);
    if (isPlainDate(text)) return text;
    // No date is longer, and a page of text would take long to read.
    const bare = text.trim();
    if (bare.length > 100) return undefined;
    const folded = foldDate(bare).replace(/(?<=\d{4})\.$/, '');
    const dateText = withoutTime(folded);
    if (dateText === undefined) return undefined;
    const words = wordsOf();
    const date = readDate(dateText, words, order) ?? readFigures(dateText);
    return date ?? (words.whole ? undefined : readBack(dateText, parts));
  };
}

/** Takes the order of figures from CLDR. French always has the day first, though CLDR's short date of Canada does not. */
function figureOrder(tag: string, parts: DateParts): FigureOrder {
  if (isFrench(tag)) return 'day-first';
  const types = parts.single('2015-04-07', 'short').map(({ type }) => type);
  const [year, month, day] = [types.indexOf('year'), types.indexOf('month'), types.indexOf('day')];
  if (year < month || year < day) return undefined;
  return day < month ? 'day-first' : 'month-first';
}

const styles: readonly DateStyle[] = ['long', 'full', 'medium', 'short'];

/**
 * Finds the date that formats to a text. So every language of Intl is read without a grammar of its own, whatever
 * stands between its figures: « 2015(e)ko apirilaren 7(a) », « 2015年4月7日 ».
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
