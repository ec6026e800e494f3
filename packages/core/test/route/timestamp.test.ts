import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimestamp } from '../../src/route/timestamp.js';

describe('a timestamp', () => {
  it.each([
    ['Europe/Paris', '2015-04-07', '2015-04-07T00:00:00+02:00'],
    ['Europe/Paris', '2015-11-24', '2015-11-24T00:00:00+01:00'],
    ['UTC', '2015-04-07', '2015-04-07T00:00:00+00:00'],
    ['Asia/Kolkata', '2015-04-07', '2015-04-07T00:00:00+05:30'],
    ['America/Montreal', '2015-04-07T09:59:00+02:00', '2015-04-07T03:59:00-04:00'],
    ['Europe/Paris', '2015-04-07T22:30:15Z', '2015-04-08T00:30:15+02:00'],
    // The day that clocks go forward starts before they do; the one that they go back, too.
    ['Europe/Paris', '2015-03-29', '2015-03-29T00:00:00+01:00'],
    ['Europe/Paris', '2015-10-25', '2015-10-25T00:00:00+02:00'],
    // In São Paulo that day had no midnight; in Havana it has two, and the first one counts.
    ['America/Sao_Paulo', '2015-10-18', '2015-10-18T01:00:00-02:00'],
    ['America/Havana', '2015-11-01', '2015-11-01T00:00:00-04:00'],
    // Paris kept its own time before 1911, nine minutes and twenty-one seconds ahead of Greenwich.
    ['Europe/Paris', '1900-01-01', '1900-01-01T00:00:00+00:09'],
  ])('in %s is for %s %s', (timeZone, date, expected) => {
    expect(createTimestamp(timeZone)(date)).toBe(expected);
  });

  it('is the instant that it was made of', () => {
    const zones = fc.constantFrom('Europe/Paris', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia', 'UTC');
    const instants = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, instants, (timeZone, instant) => {
        const moment = instant.toISOString().replace(/\.\d+/, '');
        expect(Date.parse(createTimestamp(timeZone)(moment))).toBe(Date.parse(moment));
      }),
    );
  });

  it('of a plain date shows that date', () => {
    const zones = fc.constantFrom(
      'Europe/Paris',
      'America/Sao_Paulo',
      'America/Havana',
      'Asia/Tehran',
      'Africa/Cairo',
    );
    const days = fc.date({ min: new Date('1920-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, (timeZone, day) => {
        const date = day.toISOString().slice(0, 10);
        expect(createTimestamp(timeZone)(date).slice(0, 10)).toBe(date);
      }),
    );
  });
});
