import { expect, it } from 'vitest';
import { openGraphLocale } from '../../src/index.js';

it.each([
  ['fr', 'fr_FR'],
  ['fr-CA', 'fr_CA'],
  ['en', 'en_US'],
  ['pt-BR', 'pt_BR'],
  ['ar', 'ar_EG'],
  ['zh-Hant', 'zh_TW'],
  ['zh', 'zh_CN'],
  ['sr-Latn', 'sr_RS'],
  ['es-419', 'es_419'],
])('writes %s as %s', (language, expected) => {
  expect(openGraphLocale(language)).toBe(expected);
});
