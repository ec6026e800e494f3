import type { PlainDate } from '../types.js';
import { weekday } from './calendar.js';
import type { DateWords } from './date-words.js';
import { plainDateFrom } from './plain-date.js';

/** The order of day and month in figures whose year comes last; undefined if the language never writes it last. */
export type FigureOrder = 'day-first' | 'month-first' | undefined;

/** Returns the order; called only for a date that needs it. */
export type FigureOrderOf = () => FigureOrder;

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A position in the tokens of a folded text. Every `take` function moves on only past a token that it accepts. */
interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

const tokenPattern = /\d+|[\p{L}\p{M}']+|[^\s]/gu;
const englishOrdinals: readonly string[] = ['th', 'st', 'nd', 'rd'];

/**
 * Reads the date of a folded text: an optional article and weekday, then day, month and year in words or figures.
 * Returns undefined if anything is left over, if the calendar lacks the day, or if the weekday is another.
 */
export function readDate(text: string, words: DateWords, order: FigureOrderOf): PlainDate | undefined {
  const tokens = text.match(tokenPattern) ?? [];
  if (tokens.length > 16) return undefined;
  const start: Cursor = { tokens, at: 0 };
  takeArticle(start, words);
  const bare = readFields({ ...start }, words, order);
  if (bare) return plainDateFrom(bare.year, bare.month, bare.day);

  // A word such as « mar » may be a weekday or a month: it is a weekday only where it cannot be the month.
  const day = takeNamed(start, words.weekdays);
  if (day === undefined) return undefined;
  takeOne(start, comma);
  takeArticle(start, words);
  const fields = readFields(start, words, order);
  const date = fields && plainDateFrom(fields.year, fields.month, fields.day);
  return date !== undefined && weekday(date) === day ? date : undefined;
}

function readFields(start: Cursor, words: DateWords, order: FigureOrderOf): Fields | undefined {
  const readers = [readDayMonthYear, readMonthDayYear, readYearMonthDay, readFigures];
  for (const reader of readers) {
    const cursor = { ...start };
    const fields = reader(cursor, words, order);
    if (fields && takeOne(cursor, words.years) !== undefined) takeOne(cursor, fullStop);
    if (fields && cursor.at === cursor.tokens.length) return fields;
  }
  return undefined;
}

/** « 7 avril 2015 », « 1er avril 2015 », « 7 de abril de 2015 », « 7. April 2015 », « 7-avr.-2015 » */
function readDayMonthYear(cursor: Cursor, words: DateWords): Fields | undefined {
  const day = takeDay(cursor, words);
  takeLink(cursor, words);
  const month = takeNamed(cursor, words.months);
  takeLink(cursor, words);
  const year = takeFigures(cursor, 3, 4);
  return whole(year, month, day);
}

/** « avril 7, 2015 », « April 7th, 2015 » */
function readMonthDayYear(cursor: Cursor, words: DateWords): Fields | undefined {
  const month = takeNamed(cursor, words.months);
  takeOne(cursor, separators);
  takeOne(cursor, words.articles);
  const day = takeDay(cursor, words);
  takeLink(cursor, words);
  const year = takeFigures(cursor, 3, 4);
  return whole(year, month, day);
}

/** « 2015 April 7 », « 2015-Apr-07 » */
function readYearMonthDay(cursor: Cursor, words: DateWords): Fields | undefined {
  const year = takeFigures(cursor, 4, 4);
  takeOne(cursor, fullStop);
  takeOne(cursor, separators);
  const month = takeNamed(cursor, words.months);
  takeOne(cursor, separators);
  const day = takeFigures(cursor, 1, 2);
  takeOne(cursor, fullStop);
  return whole(year, month, day);
}

/** « 2015-04-07 », « 07/04/2015 », « 7.4.2015 », « 07 04 2015 »: both separators are the same. */
function readFigures(cursor: Cursor, _words: DateWords, order: FigureOrderOf): Fields | undefined {
  const yearFirst = cursor.tokens[cursor.at]?.length === 4;
  const first = takeFigures(cursor, yearFirst ? 4 : 1, yearFirst ? 4 : 2);
  const mark = takeOne(cursor, figureMarks);
  const second = takeFigures(cursor, 1, 2);
  if (takeOne(cursor, figureMarks) !== mark) return undefined;
  const third = takeFigures(cursor, yearFirst ? 1 : 4, yearFirst ? 2 : 4);
  if (mark === '.') takeOne(cursor, fullStop);
  if (yearFirst) return whole(first, second, third);
  const fields = whole(third, second, first);
  const figures = fields && order();
  if (figures === undefined) return undefined;
  return figures === 'day-first' ? fields : whole(third, first, second);
}

const hyphens: ReadonlySet<string> = new Set(['-', '־']);
const comma: ReadonlySet<string> = new Set([',', '،']);
const fullStop: ReadonlySet<string> = new Set(['.']);
const separators: ReadonlySet<string> = new Set([',', '،', '-', '/']);
const figureMarks: ReadonlySet<string> = new Set(['-', '/', '.']);

function whole(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): Fields | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

function takeOne(cursor: Cursor, accepted: ReadonlySet<string>): string | undefined {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || !accepted.has(token)) return undefined;
  cursor.at += 1;
  return token;
}

/** Takes an article, and what joins one to the figure after it: « le 7 », « ה-7 ». */
function takeArticle(cursor: Cursor, words: DateWords): void {
  const joined = { ...cursor };
  if (takeOne(joined, words.prefixes) !== undefined && takeOne(joined, hyphens) !== undefined)
    cursor.at = joined.at;
  else takeOne(cursor, words.articles);
}

function takeLink(cursor: Cursor, words: DateWords): void {
  if (takeOne(cursor, words.links) === undefined) takeOne(cursor, separators);
}

function takeFigures(cursor: Cursor, least: number, most: number): number | undefined {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || !/^\d+$/.test(token)) return undefined;
  if (token.length < least || token.length > most) return undefined;
  cursor.at += 1;
  return Number(token);
}

/** Takes a name or abbreviation with its dot. */
function takeNamed(cursor: Cursor, names: ReadonlyMap<string, number>): number | undefined {
  // « martedi' » is how Italian keyboards without accents write « martedì ».
  const number = names.get((cursor.tokens[cursor.at] ?? '').replace(/'$/, ''));
  if (number === undefined) return undefined;
  cursor.at += 1;
  takeOne(cursor, fullStop);
  return number;
}

/** Takes a day with its ordinal, « 1er », « 1º », « 1.º », « 1° », « 2nd », « 7. », or as a word, « premier ». */
function takeDay(cursor: Cursor, words: DateWords): number | undefined {
  if (takeOne(cursor, words.firsts) !== undefined) return 1;
  const day = takeFigures(cursor, 1, 2);
  if (day === undefined) return undefined;
  const dotted = takeOne(cursor, fullStop) !== undefined;
  const ordinal = cursor.tokens[cursor.at];
  if (ordinal === undefined) return day;
  const isFirst = day === 1 && (ordinal === 'o' || ordinal === '°' || (ordinal === 'er' && !dotted));
  const rank = day >= 11 && day <= 13 ? 0 : day % 10;
  const isEnglish = !dotted && ordinal === (englishOrdinals[rank] ?? 'th');
  if (isFirst || isEnglish) cursor.at += 1;
  return day;
}
