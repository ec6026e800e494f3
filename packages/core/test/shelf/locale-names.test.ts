import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

const dated = (day: number, fields: object = {}) =>
  page({ title: `A${day}`, date: `2015-04-0${day}`, ...fields });

const files = {
  'fr/a.md': dated(1, { tags: ['Confiance'], categories: ['Idées'], authors: ['Ana'] }),
  'fr/b.md': dated(2, { tags: ['Bureau', 'web'] }),
  'en/b.md': dated(2, { tags: ['Office', 'web'] }),
};

describe('a term of another language', () => {
  it('leads to the page that it has there, where this locale only links to its documents', () => {
    const english = libraryOf({ files }).locale('en');
    const { tags, categories, authors } = english.articles[1] ?? itemOf(english, 'a');
    expect(tags).toMatchObject([
      { name: 'Confiance', language: 'fr', permalink: '/fr/mots-cles/confiance/' },
    ]);
    expect(categories[0]?.permalink).toBe('/fr/categories/idees/');
    expect(authors[0]?.permalink).toBe('/fr/auteurs/ana/');
    expect(english.terms('tags').map(({ name, count, permalink }) => [name, count, permalink])).toEqual([
      ['Confiance', 1, '/fr/mots-cles/confiance/'],
      ['Office', 1, '/en/tags/office/'],
      ['web', 1, '/en/tags/web/'],
    ]);
    expect(permalinksOf(english, 'term')).toEqual(['/en/tags/office/', '/en/tags/web/']);
  });

  it('has a page here where its documents have one', () => {
    const english = libraryOf({ files, missing: 'fallback' }).locale('en');
    expect(itemOf(english, 'a').tags).toMatchObject([{ language: 'fr', permalink: '/en/tags/confiance/' }]);
    expect(permalinksOf(english, 'term')).toContain('/en/tags/confiance/');
  });

  it('is listed with this locale’s own where the two are one name', () => {
    const more = { ...files, 'fr/c.md': dated(3, { tags: ['Web'] }) };
    const web = libraryOf({ files: more }).locale('en').terms('tags').at(-1);
    expect(web).toMatchObject({ name: 'web', permalink: '/en/tags/web/', count: 2 });
  });

  it('is none where documents that are not translated are left out', () => {
    const english = libraryOf({ files, missing: 'hide' }).locale('en');
    expect(english.terms('categories')).toEqual([]);
    expect(problemsOf(libraryOf({ files, missing: 'hide' }), 'term-pair')).toEqual([]);
  });

  it('leads to a page that exists, and each page of a term is that of a document here', () => {
    const document = fc.record({
      key: fc.nat(3),
      locale: fc.constantFrom('fr', 'en', 'de'),
      tags: fc.subarray(['a', 'b', 'c']),
    });
    const policy = fc.constantFrom('hide' as const, 'link' as const, 'fallback' as const);
    fc.assert(
      fc.property(fc.array(document, { maxLength: 8 }), policy, (documents, missing) => {
        const library = libraryOf({
          locales: ['fr', 'en', 'de'],
          files: Object.fromEntries(
            documents.map(({ key, locale, tags }) => [`${locale}/a${key}.md`, dated(key + 1, { tags })]),
          ),
          missing,
        });
        for (const { code } of library.locales) {
          const view = library.locale(code);
          const shown = view.articles.filter((article) => article.missing !== 'link');
          const tags = new Set(shown.flatMap((article) => article.tags.map(({ permalink }) => permalink)));
          expect(new Set(permalinksOf(view, 'term'))).toEqual(tags);
          for (const { permalink } of view.terms('tags')) expect(library.route(permalink)?.kind).toBe('term');
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the terms of texts in another language', () => {
  const paired = {
    ...files,
    'en/a.md': dated(1, { tags: ['Trust'] }),
    'fr/c.md': dated(3, { tags: ['Confiance', 'Inédit'] }),
  };

  it.each(['link', 'fallback'] as const)('are their pairs where the locale has them: %s', (missing) => {
    const view = libraryOf({ files: paired, missing }).locale('en');
    const [trust, alone] = view.articles[0]?.tags ?? [];
    expect(trust).toEqual({ name: 'Trust', slug: 'trust', permalink: '/en/tags/trust/' });
    expect(alone).toMatchObject({ name: 'Inédit', language: 'fr' });
    expect(view.terms('tags').find(({ name }) => name === 'Trust')?.count).toBe(2);
    expect(view.terms('tags').map(({ name }) => name)).not.toContain('Confiance');
  });

  it('keep their own name, and lead to their own page, where nothing has the pair here', () => {
    const terms = { tags: [{ fr: 'Inédit', en: 'Unseen' }] };
    const view = libraryOf({ files: paired, terms }).locale('en');
    expect(view.articles[0]?.tags[1]).toMatchObject({
      name: 'Inédit',
      language: 'fr',
      permalink: '/fr/mots-cles/inedit/',
    });
    expect(permalinksOf(view, 'term')).not.toContain('/en/tags/inedit/');
  });

  it('have no page that no page leads to', () => {
    for (const missing of ['link', 'fallback', 'hide'] as const) {
      const library = libraryOf({ files: paired, missing });
      for (const { code } of library.locales) {
        const view = library.locale(code);
        const shown = view.articles.filter((item) => item.missing !== 'link').flatMap(({ tags }) => tags);
        const led = new Set(shown.map(({ permalink }) => permalink));
        for (const { permalink, taxonomy } of view.terms('tags'))
          if (library.route(permalink, { locale: code }))
            expect([taxonomy, led.has(permalink)]).toEqual(['tags', true]);
      }
    }
  });
});
