import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, comparePlainDates, isPlainDate, toPlainDate, weekday } from '../../src/date/index.js';

const plainDates = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('isPlainDate', () => {
  it.each(['2015-04-07', '0001-01-01', '0099-12-31', '9999-12-31', '2016-02-29', '2000-02-29'])(
    'takes %s',
    (text) => {
      expect(isPlainDate(text)).toBe(true);
    },
  );

  it.each([
    '2015-02-29',
    '1900-02-29',
    '2015-02-30',
    '2015-04-31',
    '2015-13-01',
    '2015-00-10',
    '2015-01-00',
    '0000-01-01',
    '-2015-04-07',
    '+002015-04-07',
    '10000-01-01',
    '2015-4-7',
    '15-04-07',
    '20150407',
    '2015-04-07T00:00:00Z',
    ' 2015-04-07',
    '2015-04-07\n',
    '٢٠١٥-٠٤-٠٧',
    '',
    20150407,
    null,
    undefined,
    ['2015-04-07'],
    new Date('2015-04-07'),
  ])('refuses %j', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(plainDates, (date) => {
        expect(date).toSatisfy(isPlainDate);
      }),
    );
  });
});

describe('toPlainDate', () => {
  it.each([
    ['2015-04-07', '2015-04-07'],
    [{ year: 2015, month: 4, day: 7 }, '2015-04-07'],
    [{ year: 33, month: 4, day: 3 }, '0033-04-03'],
    [{ year: 2015, month: 4, day: 7, calendarId: 'iso8601' }, '2015-04-07'],
  ])('gives %j as %s', (value, expected) => {
    expect(toPlainDate(value)).toBe(expected);
  });

  it('converts a date of another calendar by its own means', () => {
    const buddhist = {
      calendarId: 'buddhist',
      year: 2558,
      month: 4,
      day: 7,
      withCalendar: (id: string) => (id === 'iso8601' ? { year: 2015, month: 4, day: 7 } : undefined),
    };
    expect(toPlainDate(buddhist)).toBe('2015-04-07');
  });

  it.each([
    ['2015-02-30', '2015-02-30'],
    [{ year: 2015, month: 2, day: 30 }, '{ year: 2015, month: 2, day: 30 }'],
    [{ year: -1, month: 1, day: 1 }, '{ year: -1, month: 1, day: 1 }'],
    [{ year: 10_000, month: 1, day: 1 }, '{ year: 10000, month: 1, day: 1 }'],
    [{ year: 2015, month: 4, day: 7.5 }, '{ year: 2015, month: 4, day: 7.5 }'],
    [{ year: 2015, month: 4 }, '[object Object]'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Object.create(null), 'object'],
  ])('throws on %j and quotes it', (value, quoted) => {
    const call = () => toPlainDate(value as string);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(/^Expected a calendar date/);
    expect(call).toThrow(`not \`${quoted}\``);
  });

  it('throws on a Date, which is a moment', () => {
    expect(() => toPlainDate(new Date(0) as never)).toThrow(TypeError);
  });
});

describe('calendar', () => {
  it.each([
    ['2015-04-07', 2],
    ['1970-01-01', 4],
    ['2000-01-01', 6],
    ['1969-07-20', 7],
    ['0001-01-01', 1],
  ])('knows the weekday of %s', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it.each([
    ['2015-02-28', 1, '2015-03-01'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2015-01-01', -1, '2014-12-31'],
    ['0099-12-31', 1, '0100-01-01'],
    ['2015-04-07', 0, '2015-04-07'],
  ])('counts from %s by %i days', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2015-04-07', 0.5],
    ['2015-04-07', Number.NaN],
    ['2015-04-07', Number.MAX_SAFE_INTEGER],
  ])('throws where %s and %d lead nowhere', (date, days) => {
    expect(() => addDays(date, days)).toThrow(TypeError);
  });

  it('comes back, and moves on in the week', () => {
    fc.assert(
      fc.property(plainDates, fc.integer({ min: -400, max: 400 }), (date, days) => {
        fc.pre(date > '0002-02-05' && date < '9998-11-25');
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect((((weekday(date) - 1 + days) % 7) + 7) % 7).toBe(weekday(moved) - 1);
        expect(comparePlainDates(date, moved)).toBe(-Math.sign(days) + 0);
      }),
    );
  });
});
