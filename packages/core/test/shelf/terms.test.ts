import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

const dated = (day: number, tags: readonly string[], more: object = {}) =>
  page({ title: `A${day}`, date: `2015-04-0${day}`, tags, ...more });

describe('terms', () => {
  it('have their articles, newest first, and their count', () => {
    const files = { 'fr/a.md': dated(1, ['équipe']), 'fr/b.md': dated(2, ['équipe', 'écran']) };
    expect(libraryOf({ files }).locale('fr').terms('tags')).toMatchObject([
      { name: 'écran', slug: 'ecran', count: 1, permalink: '/fr/mots-cles/ecran/', articles: [{ key: 'b' }] },
      { name: 'équipe', count: 2, articles: [{ key: 'b' }, { key: 'a' }] },
    ]);
  });

  it('that differ in case or accents are one, under the most frequent spelling', () => {
    const files = {
      'fr/a.md': dated(1, ['es6', 'Equipe']),
      'fr/b.md': dated(2, ['ES6', 'Équipe']),
      'fr/c.md': dated(3, ['ES6', 'Équipe', 'equipe']),
    };
    const view = libraryOf({ files }).locale('fr');
    expect(view.terms('tags').map(({ name, count }) => [name, count])).toEqual([
      ['Équipe', 3],
      ['ES6', 3],
    ]);
    expect(itemOf(view, 'a').tags.map(({ name }) => name)).toEqual(['ES6', 'Équipe']);
    expect(itemOf(view, 'c').tags).toHaveLength(2);
  });

  it('are spelled as this language spells them, whatever its neighbours write', () => {
    const files = {
      'fr/a.md': dated(1, ['Organisation', 'À deux']),
      'fr/b.md': dated(2, ['Organisation']),
      'en/a.md': dated(1, ['organisation']),
    };
    const terms = libraryOf({ files }).locale('en').terms('tags');
    expect(terms.map(({ name, count, language }) => [name, count, language])).toEqual([
      ['organisation', 2, undefined],
    ]);
  });

  it('that only another language has say in which language they are', () => {
    const files = { 'fr/a.md': dated(1, ['Cohésion']), 'en/b.md': dated(2, ['teams']) };
    const terms = libraryOf({ files }).locale('en').terms('tags');
    expect(terms.map(({ name, language }) => [name, language])).toEqual([
      ['Cohésion', 'fr'],
      ['teams', undefined],
    ]);
    expect(libraryOf({ files, missing: 'hide' }).locale('en').terms('tags')).toHaveLength(1);
  });

  it('have addresses of their own, even where their slugs would be one or none', () => {
    const files = { 'fr/a.md': dated(1, ['C', 'C++', 'C#', '★', '?!']) };
    const slugs = libraryOf({ files })
      .locale('fr')
      .terms('tags')
      .map(({ slug }) => slug);
    expect(slugs).toContain('c');
    expect(new Set(slugs).size).toBe(5);
    expect(slugs.every((slug) => /^[\p{L}\p{N}-]+$/u.test(slug))).toBe(true);
    expect(problemsOf(libraryOf({ files }))).toEqual([]);
  });

  it('hold pages and sections too, so that no term on a page leads nowhere', () => {
    const files = {
      'fr/p.md': page({ title: 'P', tags: ['écran'], categories: ['outils'], authors: ['Ana'] }),
      'fr/s/index.md': page({ title: 'S', tags: ['écran'] }),
      'fr/a.md': dated(1, ['écran']),
    };
    const view = libraryOf({ files }).locale('fr');
    const [term] = view.terms('tags');
    expect(term).toMatchObject({ count: 3, articles: [{ key: 'a' }], pages: [{ key: 'p' }, { key: 's' }] });
    const terms = permalinksOf(view, 'term');
    for (const { tags, categories, authors } of [...view.pages, ...view.articles, ...view.sections])
      for (const { permalink } of [...tags, ...categories, ...authors]) expect(terms).toContain(permalink);
  });

  it('are authors, with the address that they gave', () => {
    const files = {
      'fr/a.md': dated(1, [], { authors: [{ name: 'Ana Sol', url: 'https://ana.example/' }, 'Léo'] }),
      'fr/b.md': dated(2, [], { authors: ['Ana Sol'] }),
    };
    const view = libraryOf({ files }).locale('fr');
    expect(view.terms('authors')).toMatchObject([
      { name: 'Ana Sol', url: 'https://ana.example/', count: 2, permalink: '/fr/auteurs/ana-sol/' },
      { name: 'Léo', count: 1 },
    ]);
    expect(itemOf(view, 'b').authors[0]?.url).toBe('https://ana.example/');
    expect(itemOf(view, 'a').authors[1]?.url).toBeUndefined();
  });

  it('stand in the order of the language', () => {
    const files = { 'fr/a.md': dated(1, ['zèbre', 'Étude', 'eau', 'tome 10', 'tome 9']) };
    expect(
      libraryOf({ files })
        .locale('fr')
        .terms('tags')
        .map(({ name }) => name),
    ).toEqual(['eau', 'Étude', 'tome 9', 'tome 10', 'zèbre']);
  });

  it('are known by three names', () => {
    const view = libraryOf({ files: {} }).locale('fr');
    expect(view.terms('tags')).toEqual([]);
    expect(() => view.terms('nope' as 'tags')).toThrow(
      new TypeError('Expected tags, categories or authors, not `nope`'),
    );
  });

  it('never share an address, and count each document once', () => {
    const name = fc.stringMatching(/^[a-zA-Zé+#ç -]{1,4}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.array(name, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), (lists) => {
        const files = Object.fromEntries(lists.map((tags, index) => [`fr/a${index}.md`, dated(1, tags)]));
        const view = libraryOf({ files }).locale('fr');
        const terms = view.terms('tags');
        expect(new Set(terms.map(({ permalink }) => permalink)).size).toBe(terms.length);
        for (const { count, articles } of terms) {
          expect(articles).toHaveLength(count);
          expect(new Set(articles).size).toBe(count);
        }
        const uses = view.articles.flatMap(({ tags }) => tags).length;
        expect(terms.reduce((sum, { count }) => sum + count, 0)).toBe(uses);
      }),
      { numRuns: 30 },
    );
  });
});
