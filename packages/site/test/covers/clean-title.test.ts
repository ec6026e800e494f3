import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../src/covers/clean-title.js';
import { charactersOf } from './fonts.js';

describe('a title to draw', () => {
  it.each([
    ['Cohésion et e-management', 'Cohésion et e-management'],
    ['Vraiment\u202F?', 'Vraiment\u202F?'],
    ['Deux\nlignes\tet\u0000 plus', 'Deux lignes et plus'],
    ['Bonjour 👋🏽 !', 'Bonjour !'],
    ['Étape 1️⃣', 'Étape 1'],
    ['cohe\u0301sion', 'cohésion'],
    ['co\u00ADhé\u200Bsion', 'cohésion'],
    ['seul \uD800 reste', 'seul reste'],
    ['Ελληνικά, Русский, Tiếng Việt', 'Ελληνικά, Русский, Tiếng Việt'],
    ['ٹیم کی ہم آہنگی', 'ٹیم کی ہم آہنگی'],
    ['Vrai\u2011faux', 'Vrai\u2011faux'],
    ['<b>&"\'', '<b>&"\''],
    ['q\u0301\u0301\u0301\u0301\u0301\u0301', 'q\u0301\u0301\u0301\u0301'],
  ])('%j reads %j', (title, drawn) => {
    expect(cleanTitle(title)).toBe(drawn);
  });

  it.each(['', '   ', '\u0000', '👋🏽', '👩‍👩‍👧', '日本語', '中文 and more', 'हिन्दी', 'ภาษาไทย'])(
    '%j cannot be drawn',
    (title) => {
      expect(cleanTitle(title)).toBe('');
    },
  );

  it('of 10,000 letters is cut after a word, with an ellipsis', () => {
    const drawn = cleanTitle('mot '.repeat(2500));
    expect(drawn.length).toBeLessThan(112);
    expect(drawn.endsWith('mot…')).toBe(true);
    expect(cleanTitle('m'.repeat(10_000))).toBe(`${'m'.repeat(110)}…`);
  });

  it('of 110 letters is whole', () => {
    expect(cleanTitle('é'.repeat(110))).toBe('é'.repeat(110));
  });

  it('has no letter that the fonts lack', () => {
    const [latin, arabic] = [charactersOf('alegreya.ttf'), charactersOf('markazi-text.ttf')];
    const drawn = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => cleanTitle(letter) === letter,
    );
    // A hyphen that ends no line is drawn as one that may.
    const lacking = drawn.filter((letter) => !has(letter === '\u2011' ? '\u2010' : letter));
    expect(lacking).toEqual([]);
    expect(drawn.length).toBeGreaterThan(1000);

    function has(letter: string): boolean {
      return (/\p{scx=Arab}/u.test(letter) ? arabic : latin).has(letter);
    }
  });
});
