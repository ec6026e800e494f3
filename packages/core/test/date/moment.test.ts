import { describe, expect, it } from 'vitest';
import { isMoment, plainDateOf, toInstant } from '../../src/date/index.js';

describe('toInstant', () => {
  it.each([
    ['2019-04-17T07:59:00Z', '2019-04-17T07:59:00.000Z'],
    ['2019-04-17T09:59:00+02:00', '2019-04-17T07:59:00.000Z'],
    ['2019-04-17T09:59+02:00', '2019-04-17T07:59:00.000Z'],
    ['2019-04-17T09:59:00+0200', '2019-04-17T07:59:00.000Z'],
    ['2019-04-17T09:59:00+02', '2019-04-17T07:59:00.000Z'],
    ['2019-04-16T20:29:00-11:30', '2019-04-17T07:59:00.000Z'],
    ['2019-04-17 07:59:00z', '2019-04-17T07:59:00.000Z'],
    ['2019-04-17T07:59:00.1239Z', '2019-04-17T07:59:00.123Z'],
    ['2019-04-17T07:59:00,5Z', '2019-04-17T07:59:00.500Z'],
    ['2019-04-17T24:00:00Z', '2019-04-18T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2019-04-17T09:59:00+02:00[Europe/Paris][u-ca=gregory]', '2019-04-17T07:59:00.000Z'],
    ['0050-04-17T07:59:00Z', '0050-04-17T07:59:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(new Date(toInstant(text)).toISOString()).toBe(expected);
  });

  it('takes a Date and what has epochMilliseconds', () => {
    expect(toInstant(new Date(1234))).toBe(1234);
    expect(toInstant({ epochMilliseconds: 1234 })).toBe(1234);
  });

  it.each([
    '2019-04-17',
    '2019-04-17T07:59:00',
    '2019-04-17T07:60:00Z',
    '2019-04-17T25:00:00Z',
    '2019-04-17T24:00:01Z',
    '2019-02-29T07:59:00Z',
    '2019-04-17T07:59:00+24:00',
    '2019-04-17T07:59:00+02:60',
    '2019-04-17T7:59:00Z',
    '0000-04-17T07:59:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T00:00:00Z',
    '+012019-04-17T07:59:00Z',
    '17 avril 2019',
    '',
    new Date(Number.NaN),
    { epochMilliseconds: Number.NaN },
    { epochMilliseconds: 9e15 },
    { epochMilliseconds: '1234' },
    1_555_487_940_000,
    null,
  ])('throws on %j', (value) => {
    expect(() => toInstant(value as string)).toThrow(/^Expected a moment, .+, not `/);
    expect(isMoment(value)).toBe(false);
  });
});

describe('plainDateOf', () => {
  it.each([
    ['2015-04-07T21:59:59Z', 'Europe/Paris', '2015-04-07'],
    ['2015-04-07T22:00:00Z', 'Europe/Paris', '2015-04-08'],
    ['2015-01-07T22:30:00Z', 'Europe/Paris', '2015-01-07'],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['0099-06-01T12:00:00Z', 'UTC', '0099-06-01'],
    ['0001-01-02T00:00:00Z', 'America/Los_Angeles', '0001-01-01'],
    ['9999-12-30T23:59:59Z', 'Pacific/Kiritimati', '9999-12-31'],
  ])('dates %s in %s', (moment, timeZone, expected) => {
    expect(plainDateOf(moment, { timeZone })).toBe(expected);
  });

  it.each(['Europe/Pari', '', undefined, null, 2])('throws on the time zone %j', (timeZone) => {
    const call = () => plainDateOf('2015-04-07T22:00:00Z', { timeZone: timeZone as string });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(`Expected an IANA time zone such as 'Europe/Paris', not \`${timeZone}\``);
  });
});
