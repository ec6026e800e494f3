import { foldDate } from '../text/fold.js';
import { valueIn } from './date-part.js';
import { extraWords } from './extra-words.js';
import { intlLocales, languageOf } from './locale-tag.js';

/** The words that may stand in a date of a language, folded. */
export interface DateWords {
  /** 1 to 12, by name or abbreviation without its dot. */
  readonly months: ReadonlyMap<string, number>;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words that may stand before the date or after its weekday: « le ». */
  readonly articles: ReadonlySet<string>;
  /** Words that a hyphen joins to the day: « ה-7 ». */
  readonly prefixes: ReadonlySet<string>;
  /** Words that may stand between day, month and year: « de ». */
  readonly links: ReadonlySet<string>;
  /** The first of a month in a word: « premier ». */
  readonly firsts: ReadonlySet<string>;
  /** Words that may follow the year: « года ». */
  readonly years: ReadonlySet<string>;
  /** Whether these are all the words of the language's dates. */
  readonly whole: boolean;
}

/** Names as they stand in a date. */
const inDates: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', month: 'long', day: 'numeric' },
  { weekday: 'short', month: 'short', day: 'numeric' },
];
/** Names as they stand alone, which in some languages differ. */
const alone: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
];

/**
 * Collects the words with which dates of a language are read: its names of months and days from Intl, other words that
 * writers use, and the English ones, for names that mean nothing in it.
 */
export function createDateWords(tag: string): DateWords {
  const language = languageOf(tag);
  const native = extraWords(language);
  const english = extraWords('en');
  // Where our words are all, those of one country are read in the others.
  const formats = native.whole ? formatsOf(language, inDates) : formatsOf(tag, [...inDates, ...alone]);
  const inEnglish = formatsOf('en', inDates);
  const either = (kind: 'articles' | 'links' | 'firsts'): Set<string> =>
    new Set(foldDate(`${native[kind] ?? ''} ${english[kind]}`).split(' '));
  return {
    whole: native.whole ?? false,
    months: merge(namesIn(formats, 'month', native.months), namesIn(inEnglish, 'month', english.months)),
    weekdays: merge(
      namesIn(formats, 'weekday', native.weekdays),
      namesIn(inEnglish, 'weekday', english.weekdays),
    ),
    articles: either('articles'),
    prefixes: new Set(foldDate(native.prefixes ?? '').split(' ')),
    links: either('links'),
    firsts: either('firsts'),
    years: new Set(foldDate(native.years ?? '').split(' ')),
  };
}

function formatsOf(tag: string, forms: readonly Intl.DateTimeFormatOptions[]): Intl.DateTimeFormat[] {
  return forms.map(
    (form) => new Intl.DateTimeFormat(intlLocales(tag), { ...form, calendar: 'gregory', timeZone: 'UTC' }),
  );
}

type Name = readonly [name: string, number: number];

/** Returns the names of Intl and our own, each with its number. */
function namesIn(formats: readonly Intl.DateTimeFormat[], type: 'month' | 'weekday', extra = ''): Name[] {
  const names = formats.flatMap((format) =>
    Array.from({ length: type === 'month' ? 12 : 7 }, (_, at): Name => {
      // 2018 began on a Monday: a year and a week of samples.
      const parts = format.formatToParts(
        type === 'month' ? Date.UTC(2018, at, 10) : Date.UTC(2018, 0, at + 1),
      );
      return [foldDate(valueIn(parts, type) ?? '').replace(/\.$/, ''), at + 1];
    }),
  );
  const more = extra
    .split(',')
    .map(foldDate)
    .flatMap((list, at) => list.split(' ').map((name): Name => [name, at + 1]));
  return [...names, ...more].filter(([name]) => name !== '' && !/\d/.test(name));
}

/** Merges native and English names. A name with two meanings in its own language is left out. */
function merge(native: readonly Name[], english: readonly Name[]): Map<string, number> {
  const meanings = new Map<string, number>();
  for (const [name, number] of native) {
    const meaning = meanings.get(name);
    meanings.set(name, meaning === undefined || meaning === number ? number : 0);
  }
  for (const [name, number] of english) if (!meanings.has(name)) meanings.set(name, number);
  return new Map([...meanings].filter(([, number]) => number > 0));
}
