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
  /** What may stand before the date or after its weekday: « le ». */
  readonly articles: ReadonlySet<string>;
  /** What may stand between day, month and year: « de ». */
  readonly links: ReadonlySet<string>;
  /** The first of a month in a word: « premier ». */
  readonly firsts: ReadonlySet<string>;
  /** Whether a date of the language holds no other words. */
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
 * Gives the words that dates of a language are read with: its own names of months and days, as Intl has them where we
 * do not know them all, what writers use besides, and then English, for a name that means nothing in the language.
 */
export function createDateWords(tag: string): DateWords {
  const own = extraWords(languageOf(tag));
  const english = extraWords('en');
  const months = own.whole ? [] : namesFrom(tag, 'month', monthForms, monthSamples);
  const weekdays = own.whole ? [] : namesFrom(tag, 'weekday', weekdayForms, weekSamples);
  return {
    whole: own.whole,
    months: merge([...months, ...own.months], english.months),
    weekdays: merge([...weekdays, ...own.weekdays], english.weekdays),
    articles: new Set([...own.articles, ...english.articles]),
    links: new Set([...own.links, ...english.links]),
    firsts: new Set([...own.firsts, ...english.firsts]),
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

/** A name that would mean two months or days of its own language means none. */
function merge(own: readonly Name[], besides: readonly Name[]): Map<string, number> {
  const meanings = new Map<string, number>();
  for (const [name, number] of own) {
    const known = meanings.get(name);
    meanings.set(name, known === undefined || known === number ? number : 0);
  }
  for (const [name, number] of besides) if (!meanings.has(name)) meanings.set(name, number);
  return new Map([...meanings].filter(([, number]) => number > 0));
}
