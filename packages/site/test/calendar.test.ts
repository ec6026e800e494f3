import type { Article } from '@almanach/core';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../src/calendar.js';

const view = (language: string) => ({
  language,
  number: (value: number) => new Intl.NumberFormat(language).format(value),
});

describe('createCalendar', () => {
  it.each([
    ['fr', 'lundi', 2],
    ['fr-CA', 'dimanche', 3],
    ['en', 'Sunday', 3],
    ['en-GB', 'Monday', 2],
    ['ar-EG', 'السبت', 4],
  ])('starts the weeks of %s on %s', (language, first, before) => {
    const { weekdays, weeks } = createCalendar(view(language))({ month: '2015-04', articles: [] });
    expect(weekdays.map(({ long }) => long)[0]).toBe(first);
    expect(weeks[0]?.filter((day) => day === undefined)).toHaveLength(before);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it.each([
    ['2015-02', 28],
    ['2016-02', 29],
    ['2015-04', 30],
    ['2015-12', 31],
    ['9999-12', 31],
  ])('gives %s its %i days', (month, length) => {
    const { weeks } = createCalendar(view('fr'))({ month, articles: [] });
    const days = weeks.flat().filter((day) => day !== undefined);
    expect(days.map(({ date }) => Number(date.slice(8)))).toEqual(
      Array.from({ length }, (_, index) => index + 1),
    );
  });

  it('gives a day its articles, and its figure in the language’s digits', () => {
    const articles = [{ date: '2015-04-07' }, { date: '2015-04-07' }, { date: '2015-04-17' }] as Article[];
    const { weeks } = createCalendar(view('fa'))({ month: '2015-04', articles });
    const days = weeks.flat().filter((day) => day?.articles.length);
    expect(days.map((day) => [day?.label, day?.articles.length])).toEqual([
      ['۷', 2],
      ['۱۷', 1],
    ]);
  });
});
