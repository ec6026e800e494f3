import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivePeriods } from '../../src/date/index.js';
import { anyDate } from './samples.js';

describe('archivePeriods', () => {
  it('gives years and months newest first, with their items and counts, and no empty ones', () => {
    expect(archivePeriods(['2014-12-31', '2015-04-07', '2015-01-12', '2015-04-01'])).toEqual([
      {
        year: 2015,
        count: 3,
        items: ['2015-04-07', '2015-04-01', '2015-01-12'],
        months: [
          { month: '2015-04', count: 2, items: ['2015-04-07', '2015-04-01'] },
          { month: '2015-01', count: 1, items: ['2015-01-12'] },
        ],
      },
      {
        year: 2014,
        count: 1,
        items: ['2014-12-31'],
        months: [{ month: '2014-12', count: 1, items: ['2014-12-31'] }],
      },
    ]);
  });

  it('keeps the order of the items of one day', () => {
    const items = [
      { key: 'b', date: '2015-04-07' },
      { key: 'c', date: '2015-04-08' },
      { key: 'a', date: '2015-04-07' },
    ];
    expect(archivePeriods(items)[0]?.items.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });

  it('takes the date from where it is told', () => {
    const items = [{ at: { year: 2015, month: 4, day: 7 } }, { at: { year: 2016, month: 1, day: 1 } }];
    expect(archivePeriods(items, ({ at }) => at).map(({ year }) => year)).toEqual([2016, 2015]);
  });

  it('takes dates with year, month and day as they are', () => {
    expect(archivePeriods([{ year: 2015, month: 4, day: 7 }])[0]?.months[0]?.month).toBe('2015-04');
  });

  it('gives nothing for nothing', () => {
    expect(archivePeriods([])).toEqual([]);
  });

  it('throws on an item that has no date', () => {
    expect(() => archivePeriods(['2015-02-30'])).toThrow(TypeError);
    expect(() => archivePeriods([{}] as never)).toThrow(TypeError);
  });

  it('holds every item once, in its month, and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyDate), (dates) => {
        const given = Object.freeze([...dates]);
        const years = archivePeriods(given);
        const sorted = [...dates].sort().reverse();
        expect(years.flatMap(({ items }) => items)).toEqual(sorted);
        expect(years.flatMap(({ months }) => months.flatMap(({ items }) => items))).toEqual(sorted);
        for (const { year, count, items, months } of years) {
          expect(count).toBe(items.length);
          expect(count).toBe(months.reduce((sum, month) => sum + month.count, 0));
          for (const { month, count: monthly, items: ofMonth } of months) {
            expect(monthly).toBe(ofMonth.length);
            expect(Number(month.slice(0, 4))).toBe(year);
            expect(ofMonth.every((date) => date.startsWith(month))).toBe(true);
          }
        }
      }),
    );
  });
});
