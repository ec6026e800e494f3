import { describe, expect, it } from 'vitest';
import { boundSpaces } from '../../src/date/bound-spaces.js';
import type { DatePart } from '../../src/date/date-part.js';
import { textOf } from '../../src/date/date-part.js';
import { formatDate, formatDateRange, formatMoment } from '../../src/date/index.js';

function year(after: string): DatePart[] {
  return [
    { type: 'year', value: '2019' },
    { type: 'literal', value: after },
  ];
}

describe('boundSpaces', () => {
  it.each([
    [year(' г.'), '2019\u202Fг.'],
    [year('\u202Fг.'), '2019\u202Fг.'],
    [year(' г. в '), '2019\u202Fг. в '],
    [year(' оны '), '2019\u202Fоны '],
    [year(' at '), '2019 at '],
    [year(' kl. '), '2019 kl. '],
    [year(' – '), '2019 – '],
  ])('binds %j as %j', (parts, expected) => {
    expect(textOf(boundSpaces(parts))).toBe(expected);
  });

  it.each([' ', '\u202F'])('binds the half of the day where the engine writes %j', (space) => {
    const time: DatePart[] = [
      { type: 'minute', value: '59' },
      { type: 'literal', value: space },
      { type: 'dayPeriod', value: `p.${space}m.` },
    ];
    expect(textOf(boundSpaces(time))).toBe('59\u202Fp.\u202Fm.');
  });

  it('is at work in dates, ranges and moments', () => {
    expect(formatDate('2015-04-07', { locale: 'ru' })).toBe('7 апреля 2015\u202Fг.');
    expect(formatDateRange('2015-04-03', '2015-04-07', { locale: 'ru' })).toBe('3–7 апреля 2015\u202Fг.');
    expect(formatMoment('2019-04-17T07:59:00Z', { locale: 'ru', timeZone: 'UTC' })).toContain('2019\u202Fг.');
    expect(formatMoment('2019-04-17T07:59:00Z', { locale: 'sv', timeZone: 'UTC' })).toContain('2019 kl.');
  });
});
