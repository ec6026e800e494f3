import { describe, expect, it } from 'vitest';
import { cleanTitle } from '../../../src/covers/lettering/clean-title.js';
import { findFace } from '../faces.js';

const clean = (title: string) => cleanTitle(title, (cluster) => findFace(cluster) !== undefined);

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
  ])('%j reads %j', (title, drawn) => {
    expect(clean(title)).toBe(drawn);
  });

  it.each(['', '   ', '\u0000', '👋🏽', '日本語', '中文 and more', 'हिन्दी', `a${'\u0301'.repeat(50)}`])(
    '%j cannot be drawn',
    (title) => {
      expect(clean(title)).toBeUndefined();
    },
  );

  it('of 10,000 letters is cut, with an ellipsis', () => {
    const drawn = clean('mot '.repeat(2500)) ?? '';
    expect(drawn.length).toBeLessThan(250);
    expect(drawn.endsWith('mot…')).toBe(true);
  });
});
