import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from '../../src/typography/index.js';
import { libraryOf, page } from '../library-of.js';

const locales = ['cs', 'de', 'de-CH', 'es', 'it', 'nl', 'pl', 'pt-BR', 'pt-PT', 'ru', 'sv'];
const marks = [
  '"',
  "'",
  ' ',
  '«',
  '»',
  '„',
  '“',
  '”',
  '‚',
  '‘',
  '’',
  '‹',
  '›',
  '!',
  '.',
  '-',
  '–',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
];
const words = ['a', 'z. B.', 'w', 'в', 's', 'x', '5', '10 000', '%', 'km', 'Dr.', '…', '\u00A0', '\u202F'];

describe.each(locales)('the typography of %s', (locale) => {
  const nasty = fc.string({ unit: fc.constantFrom(...marks, ...words), maxLength: 14 });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = typeset(text, { locale });
        expect(typeset(once, { locale })).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["')'x'", "'('x'", 's\n--', 'w\n---', 'k\n--\n'])(
    'changes nothing the second time of %j',
    (text) => {
      const once = typeset(text, { locale });
      expect(typeset(once, { locale })).toBe(once);
    },
  );

  it('changes quotes, dashes, dots and spaces alone', () => {
    const bare = (text: string) => text.replace(/["'’‘‚“”„«»‹›\s\u00A0\u202F–—-]|\.\.\.|…/g, '');
    fc.assert(
      fc.property(nasty, (text) => {
        expect(bare(typeset(text, { locale }))).toBe(bare(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the countries of a language', () => {
  it.each([
    ['de-AT', '„so“'],
    ['de-LI', '«so»'],
    ['es-MX', '«so»'],
    ['pt', '“so”'],
    ['pt-AO', '«so»'],
    ['nl-BE', '“so”'],
    ['fi', '"so"'],
  ])('%s sets %s', (locale, set) => {
    expect(typeset('"so"', { locale })).toBe(set);
  });
});

describe('ordinals', () => {
  it('are shortened in French, and stay where that is not wanted', () => {
    expect(typeset('La 1ère "fois" !', { locale: 'fr' })).toBe('La 1re «\u00A0fois\u00A0»\u202F!');
    expect(typeset('La 1ère "fois" !', { locale: 'fr', ordinals: false })).toBe(
      'La 1ère «\u00A0fois\u00A0»\u202F!',
    );
  });

  const files = {
    'fr/a.md': page('title: La 1ère !', 'La 2ème !'),
    'fr/b.md': page('title: La 1ère !\ntypography: true', 'La 2ème !'),
    'fr/c.md': page('title: La 1ère !\ntypography: false', 'La 2ème !'),
    'en/a.md': page('title: 1ère "so"'),
  };
  const shown = (settings: Record<string, boolean>) => {
    const library = libraryOf({ files, typography: settings });
    const of = (key: string) => {
      const { title, html } = library.locale('fr').find(key) as { title: string; html: string };
      return [title, html];
    };
    return [...['a', 'b', 'c'].flatMap(of), library.locale('en').find('a')?.title];
  };
  const plain = ['La 1ère !', '<p>La 2ème !</p>'];
  const kept = ['La 1ère\u202F!', '<p>La 2ème\u202F!</p>'];
  const mended = ['La 1re\u202F!', '<p>La 2e\u202F!</p>'];

  it.each([
    [{}, [...mended, ...mended, ...plain, '1ère “so”']],
    [{ ordinals: true }, [...mended, ...mended, ...plain, '1ère “so”']],
    [{ ordinals: false }, [...kept, ...kept, ...plain, '1ère “so”']],
    [{ fr: false, en: true, ordinals: false }, [...plain, ...mended, ...plain, '1ère “so”']],
    [{ fr: true, en: false, ordinals: false }, [...kept, ...kept, ...plain, '1ère "so"']],
  ])('are as the site says, %j', (settings, expected) => {
    expect(shown(settings)).toEqual(expected);
  });
});
