import { foldDate } from '../text/fold.js';
import { startInUtc } from './calendar.js';
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
  /** Words that may stand between day, month and year: « de ». */
  readonly links: ReadonlySet<string>;
  /** The first of a month in a word: « premier ». */
  readonly firsts: ReadonlySet<string>;
  /** Whether these are all the words of the language's dates. */
  readonly whole: boolean;
}

// 2018 began on a Monday, and so did its October: a week and a year of samples.
const monthSamples = Array.from({ length: 12 }, (_, at) => `2018-${String(at + 1).padStart(2, '0')}-10`);
const weekSamples = Array.from({ length: 7 }, (_, at) => `2018-01-0${at + 1}`);

const monthForms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];
const weekdayForms: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }];

/**
 * Collects the words with which dates of a language are read: its names of months and days, from Intl where our table
 * does not hold them all; other words that writers use; and the English ones, for names that mean nothing in it.
 */
export function createDateWords(tag: string): DateWords {
  const native = extraWords(languageOf(tag));
  const english = extraWords('en');
  const months = native.whole ? [] : namesFrom(tag, 'month', monthForms, monthSamples);
  const weekdays = native.whole ? [] : namesFrom(tag, 'weekday', weekdayForms, weekSamples);
  return {
    whole: native.whole,
    months: merge([...months, ...native.months], english.months),
    weekdays: merge([...weekdays, ...native.weekdays], english.weekdays),
    articles: new Set([...native.articles, ...english.articles]),
    links: new Set([...native.links, ...english.links]),
    firsts: new Set([...native.firsts, ...english.firsts]),
  };
}

type Name = readonly [name: string, number: number];

function namesFrom(
  tag: string,
  type: 'month' | 'weekday',
  forms: readonly Intl.DateTimeFormatOptions[],
  samples: readonly string[],
): Name[] {
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(intlLocales(tag), {
      ...form,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    return samples.flatMap((date, at): Name[] => {
      const part = format.formatToParts(startInUtc(date)).find((each) => each.type === type);
      const name = part ? foldDate(part.value).replace(/\.$/, '') : '';
      return name === '' || /\d/.test(name) ? [] : [[name, at + 1]];
    });
  });
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
