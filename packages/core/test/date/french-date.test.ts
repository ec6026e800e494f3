import { describe, expect, it } from 'vitest';
import { type DatePart, htmlOf, textOf } from '../../src/date/date-part.js';
import { mendFrenchDate } from '../../src/date/french-date.js';

/** Day, month and year as Intl gives them; what stands between may be given too. */
function parts(day: string, month: string, between = ' '): DatePart[] {
  return [
    { type: 'day', value: day },
    { type: 'literal', value: between },
    { type: 'month', value: month },
    { type: 'literal', value: ' ' },
    { type: 'year', value: '2015' },
  ];
}

describe('mendFrenchDate', () => {
  it.each([
    [parts('1', 'avril'), '1er avril 2015', '1<sup>er</sup> avril 2015'],
    [parts('1er', 'avril'), '1er avril 2015', '1<sup>er</sup> avril 2015'],
    [parts('1', 'avril', 'er '), '1er avril 2015', '1<sup>er</sup> avril 2015'],
    [parts('2', 'avril'), '2 avril 2015', '2 avril 2015'],
    [parts('11', 'avril'), '11 avril 2015', '11 avril 2015'],
    [parts('31', 'mai'), '31 mai 2015', '31 mai 2015'],
    [parts('01', '04'), '01 04 2015', '01 04 2015'],
    [parts('1', '4'), '1 4 2015', '1 4 2015'],
    [parts('1', '04', '/'), '1/04 2015', '1/04 2015'],
  ])('writes %j as %s', (given, text, html) => {
    expect(textOf(mendFrenchDate(given))).toBe(text);
    expect(htmlOf(mendFrenchDate(given))).toBe(html);
  });

  it('takes the comma from after a weekday, and no other', () => {
    const given: DatePart[] = [
      { type: 'weekday', value: 'mardi' },
      { type: 'literal', value: ', ' },
      ...parts('1', 'avril', ', '),
    ];
    expect(textOf(mendFrenchDate(given))).toBe('mardi 1er, avril 2015');
  });

  it('mends what is mended no further', () => {
    const once = mendFrenchDate(parts('1', 'avril'));
    expect(mendFrenchDate(once)).toEqual(once);
  });

  it('leaves what it is given as it was', () => {
    const given = Object.freeze(parts('1', 'avril').map((part) => Object.freeze(part)));
    expect(() => mendFrenchDate(given)).not.toThrow();
    expect(textOf(given)).toBe('1 avril 2015');
  });
});

describe('htmlOf', () => {
  it('escapes', () => {
    expect(htmlOf([{ type: 'literal', value: '<a & b>' }])).toBe('&#60;a &#38; b&#62;');
  });
});
