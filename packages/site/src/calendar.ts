import type { ArchiveMonth, Article, LocaleView, PlainDate } from '@almanach/core';
import { addDays, weekday } from '@almanach/core/date';

/** A day of a month, with the articles of that date. */
export interface CalendarDay {
  readonly date: PlainDate;
  /** In the language's digits. */
  readonly label: string;
  readonly articles: readonly Article[];
}

/** A month as a calendar in the reader's region lays it out. */
export interface Calendar {
  /** The seven days, beginning with the region's first day of the week. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Weeks of seven days; undefined before the first of the month and after its last. */
  readonly weeks: readonly (readonly (CalendarDay | undefined)[])[];
}

/**
 * Returns a function that lays out months as calendars. Weeks start on the day that CLDR names for the language's
 * region: Monday in France, Sunday in the United States, Saturday in Egypt.
 */
export function createCalendar(view: Pick<LocaleView, 'language' | 'number'>) {
  const first = firstWeekday(view.language);
  let weekdays: Calendar['weekdays'] | undefined;
  return ({ month, articles }: Pick<ArchiveMonth, 'month' | 'articles'>): Calendar => {
    weekdays ??= weekdaysOf(view.language, first);
    const start = `${month}-01`;
    const length = daysIn(month);
    const days: (CalendarDay | undefined)[] = Array.from({ length: (weekday(start) - first + 7) % 7 });
    for (let day = 1; day <= length; day++) {
      const date = `${month}-${String(day).padStart(2, '0')}`;
      days.push({
        date,
        label: view.number(day),
        articles: articles.filter((article) => article.date === date),
      });
    }
    while (days.length % 7 !== 0) days.push(undefined);
    const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
    return { weekdays, weeks };
  };
}

/** Counts the days of a month: 28, and those after it. December 9999 is read too, though no date follows it. */
function daysIn(month: string): number {
  let length = 28;
  while (length < 31 && addDays(`${month}-28`, length - 27).startsWith(month)) length++;
  return length;
}

function weekdaysOf(language: string, first: number): Calendar['weekdays'] {
  const [short, long] = (['narrow', 'long'] as const).map(
    (style) => new Intl.DateTimeFormat([language, 'en'], { weekday: style, timeZone: 'UTC' }),
  );
  return Array.from({ length: 7 }, (_, index) => {
    // 2024-01-01 was a Monday.
    const day = Date.UTC(2024, 0, first + index);
    return { short: short?.format(day) ?? '', long: long?.format(day) ?? '' };
  });
}

/** The week data of Node's `Intl.Locale`: a method in later versions, a property in earlier ones. */
interface WeekLocale {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

function firstWeekday(language: string): number {
  const locale: Intl.Locale & WeekLocale = new Intl.Locale(language);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}
