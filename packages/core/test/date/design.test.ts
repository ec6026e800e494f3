import { describe, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatMoment, parseDate } from '../../src/date/index.js';

describe('the examples of the public surface', () => {
  it.each([
    [formatDate('2015-04-01', { locale: 'fr' }), '1er avril 2015'],
    [formatDate('2015-04-07', { locale: 'fr' }), '7 avril 2015'],
    [formatDate('2015-04-07', { locale: 'fr', style: 'full' }), 'mardi 7 avril 2015'],
    [formatDateRange('2015-04-03', '2015-04-07', { locale: 'fr' }), 'du 3 au 7 avril 2015'],
    [
      formatMoment('2019-04-17T07:59:00Z', { locale: 'fr', timeZone: 'Europe/Paris' }),
      '17 avril 2019 à 9\u00A0h\u00A059',
    ],
    [parseDate('avril 7, 2015', { locale: 'fr' }), '2015-04-07'],
    [parseDate('avril 2015', { locale: 'fr' }), undefined],
  ])('gives %j', (found, expected) => {
    expect(found).toBe(expected);
  });
});
