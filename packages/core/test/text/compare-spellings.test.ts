import { expect, it } from 'vitest';
import { createSpellingOrder } from '../../src/text/compare-spellings.js';
import { libraryOf, page } from '../library-of.js';

const compareSpellings = createSpellingOrder('fr');

it.each([
  ['Écologie', 'ecologie'],
  ['écologie', 'Ecologie'],
  ['Écologie', 'écologie'],
  ['Écologie', 'ÉCOLOGIE'],
  ['Œuvre', 'Oeuvre'],
  ['dîner à Noël', 'diner à Noël'],
  ['RSE', 'rse'],
  ['iOS', 'ios'],
  ['đường', 'đuong'],
  ['Ёлка', 'Елка'],
  ['مدرسة', 'مَدرَسة'],
])('%s is preferred to %s', (one, other) => {
  expect(compareSpellings(one, other)).toBeLessThan(0);
  expect(compareSpellings(other, one)).toBeGreaterThan(0);
  expect(compareSpellings(one, one)).toBe(0);
});

it('prefers the letters of the language', () => {
  expect(createSpellingOrder('fa')('کتاب', 'كتاب')).toBeLessThan(0);
  expect(createSpellingOrder('fa')('كتاب', 'کتاب')).toBeGreaterThan(0);
  expect(createSpellingOrder('ar')('كتاب', 'کتاب')).toBeLessThan(0);
});

it('names a term by its accents where as many texts leave them out, and says so', () => {
  const files = {
    'fr/a.md': page({ title: 'A', date: '2015-04-01', tags: ['ecologie'] }),
    'fr/b.md': page({ title: 'B', date: '2015-04-02', tags: ['Écologie'] }),
  };
  const library = libraryOf({ locales: ['fr'], files });
  expect(library.locale('fr').terms('tags')).toMatchObject([
    { name: 'Écologie', slug: 'ecologie', count: 2 },
  ]);
  expect(library.diagnostics.filter(({ rule }) => rule === 'term-spelling')).toMatchObject([
    { found: 'ecologie', expected: 'Écologie', file: 'content/fr/a.md' },
  ]);
});

it('names it by the more frequent spelling all the same', () => {
  const files = {
    'fr/a.md': page({ title: 'A', date: '2015-04-01', tags: ['ecologie'] }),
    'fr/b.md': page({ title: 'B', date: '2015-04-02', tags: ['Écologie'] }),
    'fr/c.md': page({ title: 'C', date: '2015-04-03', tags: ['ecologie'] }),
  };
  expect(
    libraryOf({ locales: ['fr'], files })
      .locale('fr')
      .terms('tags')[0]?.name,
  ).toBe('ecologie');
});
