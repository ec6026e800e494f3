import { expect, test } from 'vitest';
import { createLocale } from '../src/locale.js';

test.each([
  ['fr', 'fr', 'ltr', 'français'],
  ['pt-br', 'pt-BR', 'ltr', 'português (Brasil)'],
  ['zh-cn', 'zh-CN', 'ltr', '中文（中国）'],
  ['ar', 'ar', 'rtl', 'العربية'],
  ['he', 'he', 'rtl', 'עברית'],
  ['fa', 'fa', 'rtl', 'فارسی'],
])('%s is %s, %s, %s', (code, language, direction, name) => {
  expect(createLocale({ code })).toEqual({ code, language, prefix: code, direction, name });
});

test.each([
  ['ur', 'rtl'],
  ['ps', 'rtl'],
  ['sd', 'rtl'],
  ['ug', 'rtl'],
  ['yi', 'rtl'],
  ['dv', 'rtl'],
  ['ckb', 'rtl'],
  ['ku', 'ltr'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
])('%s runs %s', (code, direction) => {
  expect(createLocale({ code }).direction).toBe(direction);
});

test('a language that is no tag is a misuse', () => {
  expect(() => createLocale({ code: 'x', language: 'fr--' })).toThrow(
    new TypeError('Expected a BCP 47 language tag, not `fr--`'),
  );
});
