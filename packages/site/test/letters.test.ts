import { describe, expect, it } from 'vitest';
import { lettered } from '../src/letters.js';

const named = (names: readonly string[], language: string) =>
  names.toSorted(new Intl.Collator(language).compare).map((name) => ({ name }));
const many = Array.from({ length: 14 }, (_, index) => index);

describe('terms below letters', () => {
  it('stand together where they are few', () => {
    const terms = named(['Écrans', 'Eau'], 'fr');
    expect(lettered(terms, 'fr')).toEqual([{ terms }]);
    expect(lettered([], 'fr')).toEqual([{ terms: [] }]);
  });

  it.each([
    [
      'fr',
      (index: number) => [`éa${index}`, `Eb${index}`, `zinc${index}`, `${index} jours`],
      ['#', 'E', 'Z'],
    ],
    ['sv', (index: number) => [`ö${index}`, `Ost${index}`, `a${index}`], ['A', 'O', 'Ö']],
    ['ar', (index: number) => [`تماسك${index}`, `ثقة${index}`, `عمل${index}`], ['ت', 'ث', 'ع']],
  ])('are those that %s counts as one letter', (language, namesOf, letters) => {
    const terms = named(many.flatMap(namesOf), language);
    const groups = lettered(terms, language);
    expect(groups.map(({ letter }) => letter)).toEqual(letters);
    expect(groups.flatMap((group) => group.terms)).toEqual(terms);
  });

  it('stand together where nearly each has a letter of its own', () => {
    const terms = named(
      Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7)),
      'zh',
    );
    expect(lettered(terms, 'zh')).toEqual([{ terms }]);
  });
});
