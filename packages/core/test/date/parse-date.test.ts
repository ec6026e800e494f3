import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDateFormatter,
  createDateParser,
  formatDate,
  formatMoment,
  isPlainDate,
  parseDate,
} from '../../src/date/index.js';
import { anyDate, locales } from './samples.js';

describe('parseDate', () => {
  it.each(locales)('reads back what formatDate writes in %s', (locale) => {
    const format = createDateFormatter({ locale });
    const parse = createDateParser({ locale });
    fc.assert(
      fc.property(anyDate, fc.constantFrom('long', 'full', 'medium', 'short'), (date, style) => {
        expect(parse(format.date(date, { style }))).toBe(date);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['fr', 'en', 'en-GB', 'es', 'de', 'it'])('reads back every day of two years in %s', (locale) => {
    const format = createDateFormatter({ locale });
    const parse = createDateParser({ locale });
    const written: [date: string, text: string][] = [];
    for (let day = Date.UTC(2015, 0, 1); day < Date.UTC(2017, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      for (const style of ['long', 'full', 'medium', 'short'] as const)
        written.push([date, format.date(date, { style })]);
    }
    expect(written).toHaveLength(731 * 4);
    expect(written.filter(([date, text]) => parse(text) !== date)).toEqual([]);
    const changed = (text: string) => text.toUpperCase().normalize('NFD');
    expect(written.filter(([date, text]) => parse(changed(text)) !== date)).toEqual([]);
  });

  it.each(['fr', 'fr-CA', 'en', 'en-GB', 'de', 'it'])('reads the date of a moment in %s', (locale) => {
    const text = formatMoment('2019-04-17T07:59:00Z', { locale, timeZone: 'Europe/Paris' });
    expect(parseDate(text, { locale })).toBe('2019-04-17');
  });

  it.each([99, 15, 1])('does not guess the century of the year %i', (year) => {
    const date = `${String(year).padStart(4, '0')}-04-07`;
    expect(parseDate(formatDate(date, { locale: 'fr' }), { locale: 'fr' })).toBeUndefined();
    expect(parseDate(formatDate(date, { locale: 'fr', style: 'short' }), { locale: 'fr' })).toBe(date);
  });

  it.each([
    ['nl', '7 mrt. 2015', '2015-03-07'],
    ['ru', '7 АПРЕЛЯ 2015', '2015-04-07'],
    ['ru', '7.04.2015', '2015-04-07'],
    ['tr', '7 KASIM 2015', '2015-11-07'],
    ['tr', '7 Kasım 2015', '2015-11-07'],
    ['tr', '7 NİSAN 2015', '2015-04-07'],
    ['el', '7 ΑΠΡΙΛΙΟΥ 2015', '2015-04-07'],
    ['sv', '2015-04-07', '2015-04-07'],
    ['hi', '७ अप्रैल २०१५', '2015-04-07'],
    ['qaa', 'April 7, 2015', '2015-04-07'],
  ])('reads in %s %s', (locale, text, date) => {
    expect(parseDate(text, { locale })).toBe(date);
  });

  it('gives a month its meaning in the language before its English one', () => {
    // « marca » is March in Polish, « listopad » November there, and October in Croatian.
    expect(parseDate('7 listopada 2015', { locale: 'pl' })).toBe('2015-11-07');
    expect(parseDate('7 listopada 2015', { locale: 'hr' })).toBe('2015-10-07');
    expect(parseDate('7 April 2015', { locale: 'hr' })).toBe('2015-04-07');
    expect(parseDate('7 avril 2015', { locale: 'hr' })).toBeUndefined();
  });

  it.each(['fr', 'en', 'de', 'ja', 'ar'])('gives a plain date or undefined for any text in %s', (locale) => {
    const parse = createDateParser({ locale });
    const pieces = fc.constantFrom(
      ...['7', '31', '2015', '12', '0', '007', 'avril', 'April', 'mar', 'le', 'de', 'er', '°', '.', ',', '-'],
      ...['/', ':', ' ', ' h ', 'T', 'Z', '+02:00', 'mardi', '年', '月', '٤', '\u0301', '\u200F', '’'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')),
      fc.array(pieces, { maxLength: 10 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const date = parse(text);
        expect(date ?? '2015-04-07').toSatisfy(isPlainDate);
      }),
      { numRuns: 300 },
    );
  });

  it('reads no date from a page of text, however long', () => {
    expect(parseDate(`7 avril 2015${' '.repeat(100)}`, { locale: 'fr' })).toBe('2015-04-07');
    expect(parseDate(`7 avril 2015${' x'.repeat(100)}`, { locale: 'fr' })).toBeUndefined();
    expect(parseDate('1'.repeat(10_000_000), { locale: 'fr' })).toBeUndefined();
    expect(parseDate(' '.repeat(10_000_000), { locale: 'fr' })).toBeUndefined();
  });

  it.each([
    ['no text', () => parseDate(undefined as never, { locale: 'fr' }), 'Expected a text'],
    ['a Date', () => parseDate(new Date(0) as never, { locale: 'fr' }), 'Expected a text'],
    ['no language', () => parseDate('7 avril 2015', { locale: 'fr_FR' }), 'Expected a BCP 47 language tag'],
  ])('throws on %s', (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
