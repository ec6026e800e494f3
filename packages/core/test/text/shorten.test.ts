import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlug } from '../../src/slug/index.js';
import { fitText, shorten } from '../../src/text/shorten.js';
import { libraryOf, page } from '../library-of.js';

const graphemesOf = (text: string): string[] =>
  [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment);

describe('shorten', () => {
  it.each([
    ['Le port de Marseille', 20, 'Le port de Marseille'],
    ['Le port de Marseille', 19, 'Le port de…'],
    ['Le port de Marseille', 11, 'Le port de…'],
    ['Le port de Marseille', 10, 'Le port…'],
    ['Le port, la nuit', 14, 'Le port, la…'],
    ['Le port, la nuit', 10, 'Le port…'],
    ['Un trèèèèèèèès long mot', 12, 'Un trèèèèèè…'],
    ['Fini ? Non.', 7, 'Fini…'],
    ['🇫🇷🇨🇦🇨🇭', 11, '🇫🇷🇨🇦…'],
    ['🇫🇷🇨🇦🇨🇭', 8, '🇫🇷…'],
    ['', 5, ''],
  ])('%j at %i is %j', (text, longest, expected) => {
    expect(shorten(text, longest)).toBe(expected);
  });

  it.each(['👩‍👩‍👧‍👦', '🇫🇷', '👍🏽', 'กี่', 'กำ', 'בְּ', 'e\u0301', '각', '😀'])('keeps %j whole', (grapheme) => {
    for (let longest = 30; longest < 60; longest++) {
      const kept = graphemesOf(shorten(`a${grapheme.repeat(200)}`, longest).slice(0, -1));
      expect(new Set(kept.slice(1)), String(longest)).toEqual(new Set([grapheme]));
    }
  });

  it('never is longer than asked, and begins as the text does', () => {
    const written = fc.string({
      unit: fc.constantFrom('a', ' ', ',', 'é', '\u0301', '\u200d', '🇫', '👩', '👧'),
    });
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 40 }), (text, longest) => {
        const short = shorten(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        if (short === text) return;
        const start = short.slice(0, -1);
        expect(graphemesOf(text).slice(0, graphemesOf(start).length).join('')).toBe(start);
      }),
    );
  });

  it('looks at the start of a text only', () => {
    expect(shorten('\u0301'.repeat(1_000_000), 300)).toBe('…');
    expect(shorten(`Bonjour ${'mot '.repeat(1_000_000)}`, 16)).toBe('Bonjour mot mot…');
  });
});

describe('fitText', () => {
  it.each([
    ['un-deux-trois', 7, 'un-deux'],
    ['un-deux-trois', 12, 'un-deux'],
    ['un-deux-trois', 13, 'un-deux-trois'],
    ['un-deuxtrois', 9, 'un-deuxtr'],
  ])('fits %j in %i as %j', (text, longest, expected) => {
    expect(fitText(text, { longest, gap: '-' })).toBe(expected);
  });
});

describe('what is shortened', () => {
  it.each([
    ['fr', '👨‍👩‍👧'],
    ['th', 'ที่'],
    ['hi', 'कि'],
    ['ar', 'بَّ'],
  ])('in %s an excerpt ends with a whole %j', (locale, unit) => {
    const files = { [`${locale}/p.md`]: page('', `b${unit.repeat(150)}`) };
    const { excerpt } = libraryOf({ files, locales: [locale] }).locale(locale).pages[0] ?? { excerpt: '' };
    expect(graphemesOf(excerpt).slice(-2)).toEqual([unit, '…']);
    expect(excerpt.length).toBeLessThanOrEqual(300);
  });

  it.each([
    ['th', 'ที่'],
    ['hi', 'कि'],
    ['ja', '\u304B\u3099\u3099'],
  ])('in %s a slug ends with a whole %j', (locale, unit) => {
    const slug = createSlug(unit.repeat(200), { locale });
    expect(unit.normalize('NFC').repeat(200)).toContain(slug);
    expect(new Set(graphemesOf(slug))).toEqual(new Set([unit.normalize('NFC')]));
    expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(200);
  });
});
