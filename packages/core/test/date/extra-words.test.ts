import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDateFormatter, createDateParser } from '../../src/date/index.js';
import { anyDate } from './samples.js';

/** The countries in which Intl knows one of these languages apart from the others. */
const countries =
  'AR AT AU BE BR CA CH CL CO DE DO EC ES FR GB GT HN IE IN IT LI LU MA MX NL NZ PA PE PR SR US UY VE ZA'.split(
    ' ',
  );
const styles = ['long', 'full', 'medium', 'short'] as const;

describe.each(['en', 'fr', 'es', 'de', 'it', 'nl'])('the words of %s', (language) => {
  const readers = [language, ...countries.map((country) => `${language}-${country}`)].map((locale) => ({
    locale,
    format: createDateFormatter({ locale }),
    parse: createDateParser({ locale }),
  }));

  it('are all that its dates hold, in every country', () => {
    const dates = Array.from({ length: 61 }, (_, index) =>
      new Date(Date.UTC(2016, 0, 1 + index * 6)).toISOString().slice(0, 10),
    );
    const lost = readers.flatMap(({ locale, format, parse }) =>
      dates.flatMap((date) =>
        styles
          .filter((style) => parse(format.date(date, { style })) !== date)
          .map((style) => [locale, style, date]),
      ),
    );
    expect(readers).toHaveLength(countries.length + 1);
    expect(lost).toEqual([]);
  });

  it('are read in any case, with any spaces, and without accents', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...readers),
        anyDate,
        fc.constantFrom('long', 'full'),
        (reader, date, style) => {
          const text = reader.format.date(date, { style });
          const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/ /g, '\u00A0 ');
          expect(reader.parse(bare)).toBe(date);
        },
      ),
    );
  });
});

describe('what a hyphen joins to a day in Hebrew', () => {
  const parse = createDateParser({ locale: 'he' });

  it.each([
    'ה-7 באפריל 2015',
    'ה־7 באפריל 2015',
    'ב-7 באפריל 2015',
    'מ-7 באפריל 2015',
    'יום שלישי, ה-7 באפריל 2015',
    'ביום שלישי ה-7 באפריל 2015',
    'ה7 באפריל 2015',
  ])('%s is read', (text) => {
    expect(parse(text)).toBe('2015-04-07');
  });

  it.each([
    '-7 באפריל 2015',
    'ש-7 באפריל 2015',
    'ה--7 באפריל 2015',
    'ה-31 באפריל 2015',
    'יום שני, ה-7 באפריל 2015',
  ])('%s is no date', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  it('joins nothing in French', () => {
    expect(createDateParser({ locale: 'fr' })('le -7 avril 2015')).toBeUndefined();
  });
});
