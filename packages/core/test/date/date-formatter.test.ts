import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createDateFormatter,
  elideMonth,
  formatDate,
  formatDateRange,
  formatMoment,
  formatMonth,
  formatRelative,
} from '../../src/date/index.js';
import { anyDate, dateStyles, locales } from './samples.js';

describe('createDateFormatter', () => {
  const french = createDateFormatter({ locale: 'fr', timeZone: 'Europe/Paris' });

  it('writes dates, ranges, moments, distances and months of one language', () => {
    expect(french.date('2015-04-01')).toBe('1er avril 2015');
    expect(french.date({ year: 2015, month: 4, day: 7 }, { style: 'full' })).toBe('mardi 7 avril 2015');
    expect(french.dateHtml('2015-04-01')).toBe('1<sup>er</sup> avril 2015');
    expect(french.range('2015-04-01', '2015-04-07')).toBe('du 1er au 7 avril 2015');
    expect(french.rangeHtml('2015-04-01', '2015-04-07')).toBe('du 1<sup>er</sup> au 7 avril 2015');
    expect(french.moment(new Date('2019-04-17T07:59:00Z'))).toBe('17 avril 2019 à 9\u00A0h\u00A059');
    expect(french.momentHtml('2019-04-01T07:00:00Z')).toBe('1<sup>er</sup> avril 2019 à 9\u00A0h');
    expect(french.relative('2015-04-06', { now: '2015-04-07' })).toBe('hier');
    expect(french.month('2015-08')).toBe('août 2015');
  });

  it('writes everything but moments without a time zone', () => {
    const zoneless = createDateFormatter({ locale: 'fr' });
    expect(zoneless.date('2015-04-07')).toBe('7 avril 2015');
    expect(() => zoneless.moment('2019-04-17T07:59:00Z')).toThrow(
      /^Expected an IANA time zone .+`undefined`/,
    );
    expect(() => zoneless.relative('2015-04-06T12:00:00Z', { now: '2015-04-07' })).toThrow(TypeError);
  });

  it('takes an absent style for the default one', () => {
    expect(french.date('2015-04-07', { style: undefined })).toBe('7 avril 2015');
    expect(french.date('2015-04-07', {})).toBe('7 avril 2015');
  });
});

describe('misuse', () => {
  it.each([
    ['a date that is none', () => formatDate('2015-02-30', { locale: 'fr' }), '2015-02-30'],
    ['a moment as date', () => formatDate('2015-02-03T10:00:00Z', { locale: 'fr' }), '2015-02-03T10:00:00Z'],
    ['an underscore in the tag', () => formatDate('2015-04-07', { locale: 'fr_FR' }), 'fr_FR'],
    ['an empty tag', () => formatDate('2015-04-07', { locale: '' }), ''],
    ['no tag', () => formatDate('2015-04-07', {} as never), 'undefined'],
    ['an unknown style', () => formatDate('2015-04-07', { locale: 'fr', style: 'tiny' as never }), 'tiny'],
    [
      'a name that every object has',
      () => formatDate('2015-04-07', { locale: 'fr', style: 'constructor' as never }),
      'constructor',
    ],
    [
      'an end before its start',
      () => formatDateRange('2015-04-07', '2015-04-03', { locale: 'fr' }),
      '2015-04-03',
    ],
    [
      'a date style of a moment',
      () =>
        formatMoment('2019-04-17T07:59:00Z', {
          locale: 'fr',
          timeZone: 'UTC',
          style: 'year-month' as never,
        }),
      'year-month',
    ],
    [
      'a time zone that is none',
      () => formatMoment('2019-04-17T07:59:00Z', { locale: 'fr', timeZone: 'Paris' }),
      'Paris',
    ],
    [
      'a moment without offset',
      () => formatMoment('2019-04-17T07:59:00', { locale: 'fr', timeZone: 'UTC' }),
      '2019-04-17T07:59:00',
    ],
    ['no now', () => formatRelative('2015-04-07', { locale: 'fr' } as never), 'undefined'],
    ['a month that is none', () => formatMonth('2015-13', { locale: 'fr' }), '2015-13'],
    ['a date as month', () => formatMonth('2015-04-07', { locale: 'fr' }), '2015-04-07'],
    ['an elision without language', () => elideMonth('avril', {} as never), 'undefined'],
  ])('throws a TypeError that quotes %s', (_, call, quoted) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(/^Expected /);
    expect(call).toThrow(`, not \`${quoted}\``);
  });
});

describe('languages', () => {
  it('writes in English where Intl does not know the language, on every machine', () => {
    expect(formatDate('2015-04-07', { locale: 'qaa' })).toBe('April 7, 2015');
    expect(formatDateRange('2014-12-28', '2015-01-03', { locale: 'qaa' })).toBe(
      'December 28, 2014 – January 3, 2015',
    );
  });

  it.each(['th', 'th-TH-u-ca-buddhist', 'fa', 'fa-IR', 'ar-SA', 'ja-u-ca-japanese'])(
    'counts the years of %s from the same one as everywhere',
    (locale) => {
      const latin = new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
      expect(formatDate('2015-04-07', { locale: latin })).toContain('2015');
      expect(formatDate('2015-04-07', { locale: latin, style: 'short' })).toContain('2015');
    },
  );

  it('keeps the digits of the language, and those a tag asks for', () => {
    expect(formatDate('2015-04-07', { locale: 'ar-EG', style: 'year' })).toBe('٢٠١٥');
    expect(formatDate('2015-04-07', { locale: 'ar-EG', style: 'short' })).toContain('٢٠١٥');
    expect(formatDate('2015-04-07', { locale: 'ar-EG-u-nu-latn', style: 'year' })).toBe('2015');
  });

  it('ends a range in every language with the date of its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), anyDate, anyDate, (locale, a, b) => {
        const [start = a, end = b] = [a, b].sort();
        fc.pre(start.slice(0, 4) !== end.slice(0, 4));
        const format = createDateFormatter({ locale });
        const range = format.range(start, end);
        expect(range.endsWith(format.date(end))).toBe(true);
        expect(range).toContain(format.date(start));
      }),
    );
  });
});

describe.each(['UTC', 'Pacific/Apia', 'America/St_Johns'])('on a machine in %s', (zone) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('writes the same', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    for (const locale of ['fr', 'en', 'de']) {
      const format = createDateFormatter({ locale });
      const written = dateStyles.map((style) => format.date('2011-12-30', { style })).join(' ');
      expect(written).toContain('30');
      expect(written).toContain('2011');
      expect(format.range('2011-12-30', '2011-12-31')).toContain('31');
    }
    const paris = { locale: 'fr', timeZone: 'Europe/Paris' };
    expect(formatMoment('2019-03-31T00:59:00Z', paris)).toBe('31 mars 2019 à 1\u00A0h\u00A059');
    expect(formatMoment('2019-03-31T01:00:00Z', paris)).toBe('31 mars 2019 à 3\u00A0h');
    expect(formatRelative('2011-12-30', { locale: 'fr', now: '2011-12-31' })).toBe('hier');
  });
});
