import { expect, test } from 'vitest';
import { createLocale, localesToRead, lookupTags } from '../src/locale.js';

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

// Each is what RFC 4647 (3.4, Lookup) leaves of the tag; of Chinese and Serbian, texts in the reader's script come first.
test.each([
  ['fr-CA', ['fr-CA', 'fr-Latn-CA', 'fr-Latn', 'fr']],
  ['fr', ['fr', 'fr-Latn-FR', 'fr-Latn']],
  ['zh-TW', ['zh-TW', 'zh-Hant-TW', 'zh-Hant', 'zh']],
  ['zh-Hant-HK', ['zh-Hant-HK', 'zh-Hant', 'zh']],
  ['zh-CN', ['zh-CN', 'zh-Hans-CN', 'zh-Hans', 'zh']],
  ['sr-Latn', ['sr-Latn', 'sr-Latn-RS', 'sr']],
  ['de-u-co-phonebk', ['de-u-co-phonebk', 'de-Latn-DE', 'de-Latn', 'de', 'de-u-co']],
  ['en-x-pirate', ['en-x-pirate', 'en-Latn-US', 'en-Latn', 'en']],
])('readers of %s read %j', (tag, tags) => {
  expect(lookupTags(tag)).toEqual(tags);
});

test.each([
  ['fr-CA', ['en', 'fr', 'fr-CA'], ['fr-CA', 'fr']],
  ['fr', ['en', 'fr', 'fr-CA'], ['fr']],
  ['en-GB', ['fr', 'en-US', 'en-GB'], ['en-GB', 'en-US']],
  ['en-US', ['fr', 'en-US', 'en-GB'], ['en-US']],
  ['pt-PT', ['pt-BR', 'en', 'pt-PT'], ['pt-PT', 'pt-BR']],
  ['zh-HK', ['zh-Hans', 'zh-Hant', 'zh-HK', 'zh'], ['zh-HK', 'zh-Hant', 'zh', 'zh-Hans']],
  ['nb', ['no', 'da', 'nb'], ['nb']],
])('a reader of %s among %j is shown %j', (code, codes, shown) => {
  const locales = codes.map((each) => createLocale({ code: each }));
  const locale = createLocale({ code });
  expect(localesToRead(locale, locales).map((each) => each.code)).toEqual(shown);
});
