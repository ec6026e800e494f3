import fc from 'fast-check';
import type { DateStyle } from '../../src/date/index.js';

export const dateStyles: readonly DateStyle[] = [
  'long',
  'full',
  'medium',
  'short',
  'year-month',
  'month-day',
  'month',
  'year',
];

/** One of each way to write a date: words, cases, digits, directions, orders. */
export const locales: readonly string[] = [
  ...['fr', 'fr-CA', 'fr-CH', 'fr-BE', 'en', 'en-US', 'en-GB', 'en-CA', 'es', 'es-MX', 'de', 'de-AT', 'it'],
  ...[
    'pt',
    'pt-PT',
    'nl',
    'ru',
    'uk',
    'pl',
    'cs',
    'hr',
    'sl',
    'bg',
    'sv',
    'da',
    'nb',
    'fi',
    'et',
    'lv',
    'lt',
  ],
  ...[
    'tr',
    'el',
    'ro',
    'hu',
    'ca',
    'eu',
    'br',
    'ga',
    'cy',
    'ar',
    'ar-EG',
    'fa',
    'he',
    'hi',
    'bn',
    'mr',
    'ta',
  ],
  ...['th', 'vi', 'id', 'my', 'km', 'ja', 'zh', 'ko'],
];

/** A plain date between the years 1000 and 9999. */
export const anyDate = fc
  .integer({ min: -354_285, max: 2_932_896 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
