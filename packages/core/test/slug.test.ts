import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlug } from '../src/slug.js';

describe('createSlug', () => {
  it.each([
    ['L’œuvre d’été', 'fr', 'l-oeuvre-d-ete'],
    ["Aujourd'hui", 'fr', 'aujourd-hui'],
    ['Ça & là', 'fr', 'ca-la'],
    ['C’est « fini » ?', 'fr', 'c-est-fini'],
    ['Über Ärger', 'de', 'ueber-aerger'],
    ['Über', 'fr', 'uber'],
    ['ES6 — 100 %', 'fr', 'es6-100'],
    ['日本語', 'ja', '日本語'],
    ['Привет', 'ru', 'privet'],
    ['!!!', 'fr', ''],
    ['../../etc', 'fr', 'etc'],
    ['cafe\u0301', 'fr', 'cafe'],
    ['\u{1D165}Ḁ', 'fr', 'a'],
  ])('makes of %j in %s %j', (text, locale, slug) => {
    expect(createSlug(text, { locale })).toBe(slug);
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('fr', 'en', 'de', 'ar', 'tr'),
        (text, locale) => {
          const slug = createSlug(text, { locale });
          expect(createSlug(slug, { locale })).toBe(slug);
        },
      ),
    );
  });

  it('gives one segment of an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(createSlug(text, { locale: 'fr' })).toMatch(/^[^/?#%\s]*$/u);
      }),
    );
  });
});
