import { describe, expect, it } from 'vitest';
import type { BuildOptions } from '../../src/index.js';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const shownAt = (now: BuildOptions['now'], fields: string, config = {}) =>
  libraryOf({ files: { 'fr/a.md': page(fields) }, now, timeZone: 'Europe/Paris', ...config })
    .locale('fr')
    .articles.map(({ draft, future }) => ({ draft, future }));

const shown = [{ draft: false, future: false }];

describe('a document', () => {
  it.each([
    ['on its day', '2015-04-07', 'date: 2015-04-07', shown],
    ['not the day before', '2015-04-06', 'date: 2015-04-07', []],
    [
      'on its day as anything with a year, month and day',
      { year: 2015, month: 4, day: 7 },
      'date: 2015-04-07',
      shown,
    ],
    ['on its day in the site’s zone', '2015-04-06T22:30:00Z', 'date: 2015-04-07', shown],
    ['not before that day there', '2015-04-06T21:30:00Z', 'date: 2015-04-07', []],
    [
      'from its hour, where both have one',
      '2015-04-07T10:00:00+02:00',
      'date: 2015-04-07T09:59:00+02:00',
      shown,
    ],
    ['not before its hour', '2015-04-07T09:00:00+02:00', 'date: 2015-04-07T09:59:00+02:00', []],
    ['all day, where only it has an hour', '2015-04-07', 'date: 2015-04-07T23:00:00+02:00', shown],
    ['until the day it expires', '2015-05-01', 'date: 2015-04-07\nexpires: 2015-05-02', shown],
    ['not from that day on', '2015-05-02', 'date: 2015-04-07\nexpires: 2015-05-02', []],
    ['not as a draft', '2016-01-01', 'date: 2015-04-07\ndraft: true', []],
  ])('is shown %s', (_, now, fields, expected) => {
    expect(shownAt(now, fields)).toEqual(expected);
  });

  it('is shown, marked, where drafts are', () => {
    expect(shownAt('2015-01-01', 'date: 2015-04-07\ndraft: true', { drafts: true })).toEqual([
      { draft: true, future: true },
    ]);
  });

  it.each([undefined, 'demain', 20150407, new Date('2015-04-07'), { year: 2015 }])(
    'needs a day or an instant, and %s is none',
    (now) => {
      expect(() => libraryOf({ files: {}, now: (now ?? '') as string })).toThrow(TypeError);
    },
  );
});

describe('what waits', () => {
  const files = {
    'fr/a.md': page('date: 2015-01-01\ntags: t\nseries: { name: S, part: 1 }'),
    'fr/b.md': page('date: 2015-01-02\ntags: [t, u]\nseries: { name: S, part: 2 }\ndraft: true'),
    'fr/c.md': page('date: 2015-01-03\ntags: t\nseries: { name: S, part: 3 }'),
  };

  it('stands in no list, count, neighbour or number', () => {
    const library = libraryOf({ files });
    const view = library.locale('fr');
    const [c, a] = view.articles;
    expect(view.articles.map(({ key }) => key)).toEqual(['c', 'a']);
    expect(c && view.neighbours(c)).toEqual({ previous: a });
    expect(view.terms('tags').map(({ name, count }) => [name, count])).toEqual([['t', 2]]);
    expect(view.archives[0]?.count).toBe(2);
    expect([a?.series?.part, c?.series?.part, c?.series?.total]).toEqual([1, 3, 3]);
    expect(view.find('b')).toBeUndefined();
    expect(problemsOf(library)).toEqual([]);
  });

  it('stands in all of them where drafts are shown', () => {
    const view = libraryOf({ files, drafts: true }).locale('fr');
    expect(view.articles.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
    expect(itemOf(view, 'b')).toMatchObject({ draft: true, series: { part: 2, total: 3 } });
  });

  it('leaves the other languages to their own version', () => {
    const library = libraryOf({ files: { ...files, 'en/b.md': page('title: B\ndate: 2015-01-02') } });
    expect(library.locale('fr').articles.map(({ key, missing }) => [key, missing])).toEqual([
      ['c', undefined],
      ['b', 'link'],
      ['a', undefined],
    ]);
  });
});
