import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFold } from '../../src/text/name-fold.js';
import { itemOf, libraryOf, page } from '../library-of.js';

/** The groups that a language makes of names, each in the order in which it is given them. */
function groupsOf(language: string, names: readonly string[]): string[][] {
  const fold = createNameFold(language, names);
  return [...new Set(names.map(fold))].map((id) => names.filter((name) => fold(name) === id));
}

describe('a name', () => {
  it.each([
    ['fr', 'Réseau', 'RESEAU'],
    ['fr', 'Œuvre d’été', "oeuvre d'ete"],
    ['fr', 'travail  à distance', 'Travail à distance '],
    ['en', 'naïve', 'naive'],
    ['es', 'Educación', 'educacion'],
    ['de', 'Straße', 'STRASSE'],
    ['de', 'Bär', 'BÄR'],
    ['tr', 'İZMİR', 'izmir'],
    ['tr', 'SINIR', 'sınır'],
    ['ro', 'Iași', 'iaşi'],
    ['da', 'Århus', 'Aarhus'],
    ['ru', 'ёлка', 'Елка'],
    ['el', 'ΆΛΦΑ', 'αλφα'],
    ['ja', 'ｹﾞｰﾑ', 'ゲーム'],
    ['ar', 'الإسلام', 'الاسلام'],
    ['he', 'שָׁלוֹם', 'שלום'],
    ['fa', 'کتاب', 'كتاب'],
    ['fa', 'ایران', 'ايران'],
    ['ur', 'پاکستان', 'پاكستان'],
    ['ur', 'شاعری', 'شاعرى'],
    ['ckb', 'کوردی', 'كوردي'],
  ])('is one in %s, written %j and %j', (language, one, two) => {
    expect(groupsOf(language, [one, two])).toEqual([[one, two]]);
  });

  it.each([
    ['es', 'caña', 'cana'],
    ['tr', 'ılık', 'ilik'],
    ['tr', 'ön', 'on'],
    ['sv', 'hår', 'har'],
    ['da', 'bær', 'baer'],
    ['fi', 'sää', 'saa'],
    ['pl', 'łaska', 'laska'],
    ['cs', 'rád', 'řád'],
    ['hu', 'tőr', 'tor'],
    ['ro', 'fată', 'fata'],
    ['et', 'põõsas', 'poosas'],
    ['vi', 'bà', 'ba'],
    ['vi', 'đồng', 'dong'],
    ['fr', 'mûr', 'mur e'],
    ['fr', 'pécheur', 'pêcheur'],
    ['ru', 'мой', 'мои'],
    ['ja', 'かき', 'かぎ'],
    ['hi', 'टैकनोलजी', 'टेक्नोलॉजी'],
    ['ar', 'كتاب', 'کتاب'],
    ['en', 'C', 'C++'],
  ])('is two in %s where %j and %j are two words', (language, one, two) => {
    expect(groupsOf(language, [one, two])).toEqual([[one], [two]]);
  });

  it('without accents belongs to one of two that differ in theirs', () => {
    expect(groupsOf('fr', ['peche', 'pêche', 'péché', 'Péché'])).toEqual([
      ['peche', 'péché', 'Péché'],
      ['pêche'],
    ]);
  });

  it('is folded alike in whatever order names come, and is its own fold', () => {
    const name = fc.stringMatching(/^[aáàâAñnoõÕ]{1,3}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { maxLength: 12 }),
        fc.constantFrom('fr', 'es', 'et', 'vi'),
        (names, language) => {
          const fold = createNameFold(language, names);
          const reversed = createNameFold(language, names.toReversed());
          for (const each of names) {
            expect(reversed(each)).toBe(fold(each));
            expect(fold(fold(each))).toBe(fold(each));
          }
        },
      ),
    );
  });
});

describe('terms', () => {
  const dated = (day: number, fields: string) => page(`title: A${day}\ndate: 2015-01-0${day}\n${fields}`);

  it('that letters tell apart have an address each, and series as well', () => {
    const files = {
      'es/a.md': dated(1, 'tags: [año]\nseries: Caña'),
      'es/b.md': dated(2, 'tags: [ano, Año]\nseries: Cana'),
    };
    const view = libraryOf({ locales: ['es'], files }).locale('es');
    expect(view.terms('tags').map(({ name, slug, count }) => [name, slug, count])).toEqual([
      ['ano', 'ano', 1],
      ['Año', 'ano-2', 2],
    ]);
    expect(itemOf(view, 'a').series).toMatchObject({ name: 'Caña', total: 1 });
    expect(itemOf(view, 'b').series?.permalink).not.toBe(itemOf(view, 'a').series?.permalink);
  });

  it('that accents alone tell apart are hinted at, and those that letters tell apart are not', () => {
    const told = (language: string, one: string, two: string) =>
      libraryOf({
        locales: [language],
        files: {
          [`${language}/a.md`]: dated(1, `tags: [${one}, x]`),
          [`${language}/b.md`]: dated(2, `tags: ${two}`),
        },
      })
        .diagnostics.filter(({ rule }) => rule !== 'messages-absent')
        .map(({ rule, found, expected }) => [rule, found, expected]);
    expect(told('fr', 'pêche', 'péché')).toEqual([['term-accents', 'pêche', 'péché']]);
    expect(told('vi', 'má', 'ma')).toEqual([['term-accents', 'ma', 'má']]);
    expect(told('fr', 'réseau', 'reseau')).toEqual([['term-spelling', 'reseau', 'réseau']]);
    expect(told('es', 'año', 'ano')).toEqual([]);
    expect(told('ja', 'かき', 'かぎ')).toEqual([]);
  });
});
