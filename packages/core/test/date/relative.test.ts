import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateDistance, instantDistance } from '../../src/date/distance.js';
import { addDays } from '../../src/date/index.js';
import { anyDate } from './samples.js';

describe('dateDistance', () => {
  it.each([
    ['2015-01-31', '2015-02-28', 4, 'week'],
    ['2015-01-31', '2015-03-01', 1, 'month'],
    ['2016-02-29', '2017-02-28', 11, 'month'],
    ['2016-02-29', '2017-03-01', 1, 'year'],
    ['2015-02-01', '2015-03-01', 1, 'month'],
    ['2015-01-01', '2015-01-31', 4, 'week'],
  ])('from %s to %s is %i %s', (from, to, amount, unit) => {
    expect(dateDistance(from, to)).toMatchObject({ amount, unit });
    expect(dateDistance(to, from)).toMatchObject({ amount: -amount, unit });
  });

  it('is never nothing between two days, and never more than they are apart', () => {
    const days = { day: 1, week: 7, month: 28, year: 365 };
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, apart) => {
        fc.pre(date > '1020-01-01' && date < '9980-01-01');
        const { amount, unit } = dateDistance(date, addDays(date, apart));
        expect(Math.sign(amount) + 0).toBe(Math.sign(apart) + 0);
        expect(unit in days).toBe(true);
        expect(Math.abs(amount) * days[unit as keyof typeof days]).toBeLessThanOrEqual(Math.abs(apart));
      }),
    );
  });
});

describe('instantDistance', () => {
  it.each([
    [999, 0, 'second'],
    [1000, 1, 'second'],
    [59_999, 59, 'second'],
    [60_000, 1, 'minute'],
    [3_599_999, 59, 'minute'],
    [3_600_000, 1, 'hour'],
    [86_399_999, 23, 'hour'],
  ])('of %i ms is %i %s', (ms, amount, unit) => {
    expect(instantDistance(0, ms)).toMatchObject({ amount, unit });
    expect(instantDistance(ms, 0)).toMatchObject({ amount: amount === 0 ? 0 : -amount, unit });
  });

  it('leaves a day to the calendar', () => {
    expect(instantDistance(0, 86_400_000)).toBeUndefined();
  });
});
