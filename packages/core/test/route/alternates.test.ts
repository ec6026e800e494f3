import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/index.js';
import { libraryOf, page } from '../library-of.js';

const dated = (day: number, fields: object = {}) =>
  page({ title: `A${day}`, date: `2015-04-${String(day).padStart(2, '0')}`, ...fields });

/** The versions of an address: `'en /en/a/'`. */
function versionsOf(library: Library, permalink: string): string[] {
  const routes = library.locales.flatMap(({ code }) => library.locale(code).routes);
  const route = routes.find((each) => each.permalink === permalink);
  if (!route) throw new Error(`No route at ${permalink}`);
  return route.alternates.map((alternate) => `${alternate.hreflang} ${alternate.permalink}`);
}

describe('alternates', () => {
  it('are the versions of a document, itself included, and the default locale’s as `x-default`', () => {
    const library = libraryOf({
      locales: ['fr', { code: 'pt', language: 'pt-BR' }],
      files: { 'fr/a.md': dated(1), 'pt/b.md': dated(1, { translationKey: 'a' }) },
    });
    const expected = ['fr /fr/a/', 'pt-BR /pt/b/', 'x-default /fr/a/'];
    expect(versionsOf(library, '/fr/a/')).toEqual(expected);
    expect(versionsOf(library, '/pt/b/')).toEqual(expected);
  });

  it('have no `x-default` where the default locale has no version', () => {
    const library = libraryOf({
      locales: ['fr', 'en', 'de'],
      files: { 'en/a.md': dated(1), 'de/a.md': dated(1) },
    });
    expect(versionsOf(library, '/en/a/')).toEqual(['en /en/a/', 'de /de/a/']);
  });

  it('of home pages, sections, archives and periods are those of the same place', () => {
    const library = libraryOf({
      files: { 'fr/blog/a.md': dated(1), 'en/blog/a.md': dated(1), 'fr/blog/b.md': page('date: 2014-01-01') },
      missing: 'hide',
    });
    expect(versionsOf(library, '/fr/')).toEqual(['fr /fr/', 'en /en/', 'x-default /fr/']);
    expect(versionsOf(library, '/fr/blog/')).toContain('en /en/blog/');
    expect(versionsOf(library, '/fr/archives/')).toContain('en /en/archives/');
    expect(versionsOf(library, '/en/archives/2015/04/')).toContain('x-default /fr/archives/2015/04/');
    expect(versionsOf(library, '/fr/archives/2014/')).toEqual([
      'fr /fr/archives/2014/',
      'x-default /fr/archives/2014/',
    ]);
  });

  it('of the further pages of a list are those that list the same documents', () => {
    const files = {
      'fr/a.md': dated(1),
      'fr/b.md': dated(2),
      'fr/c.md': dated(3),
      'en/a.md': dated(1),
      'en/b.md': dated(2),
      'en/c.md': dated(3),
    };
    const same = libraryOf({ files, pageSize: 2 });
    expect(versionsOf(same, '/fr/page/2/')).toEqual([
      'fr /fr/page/2/',
      'en /en/page/2/',
      'x-default /fr/page/2/',
    ]);
    const { 'en/c.md': _, ...fewer } = { ...files, 'en/d.md': dated(4), 'en/e.md': dated(5) };
    const other = libraryOf({ files: fewer, pageSize: 2, missing: 'hide' });
    expect(versionsOf(other, '/fr/page/2/')).toEqual(['fr /fr/page/2/', 'x-default /fr/page/2/']);
  });

  it('of a tag are proved by a document and its translation', () => {
    const library = libraryOf({
      files: {
        'fr/a.md': dated(1, { tags: ['Cohésion', 'Équipes'] }),
        'en/a.md': dated(1, { tags: ['Cohesion', 'Teams'] }),
        'fr/b.md': dated(2, { tags: ['Pain'] }),
        'en/c.md': dated(3, { tags: ['Pain'] }),
      },
    });
    expect(versionsOf(library, '/fr/mots-cles/cohesion/')).toEqual([
      'fr /fr/mots-cles/cohesion/',
      'en /en/tags/cohesion/',
      'x-default /fr/mots-cles/cohesion/',
    ]);
    expect(versionsOf(library, '/en/tags/teams/')).toEqual(['en /en/tags/teams/']);
    // Bread is no ache, though both stand under one slug.
    expect(versionsOf(library, '/en/tags/pain/')).toEqual(['en /en/tags/pain/']);
  });

  it('of an author are those of the same name', () => {
    const library = libraryOf({
      files: { 'fr/a.md': dated(1, { authors: ['Ana'] }), 'en/b.md': dated(2, { authors: ['Ana'] }) },
    });
    expect(versionsOf(library, '/fr/auteurs/ana/')).toContain('en /en/authors/ana/');
  });

  it('of a series are those of its parts, under whatever name and from whatever part', () => {
    const part = (name: string, number: number) => dated(number, { series: { name, part: number } });
    const library = libraryOf({
      files: {
        'fr/a.md': part('Le cycle', 1),
        'fr/b.md': part('Le cycle', 2),
        'en/b.md': part('The cycle', 2),
        'en/c.md': dated(3, { series: { name: 'Le cycle', part: 1 } }),
      },
    });
    expect(versionsOf(library, '/fr/series/le-cycle/')).toContain('en /en/series/the-cycle/');
    expect(versionsOf(library, '/en/series/le-cycle/')).toEqual(['en /en/series/le-cycle/']);
  });

  it('of a series that is two in another language are none', () => {
    const part = (name: string, number: number) => dated(number, { series: { name, part: number } });
    const library = libraryOf({
      files: {
        'fr/a.md': part('S', 1),
        'fr/b.md': part('S', 2),
        'en/a.md': part('S', 1),
        'en/b.md': part('T', 1),
      },
    });
    expect(versionsOf(library, '/fr/series/s/')).toEqual([]);
  });

  it('answer to each other, and never lead to a copy or to what is not there', () => {
    const document = fc.record({
      key: fc.nat(4),
      locale: fc.constantFrom('fr', 'en', 'de'),
      tags: fc.subarray(['a', 'b', 'C', 'c']),
      part: fc.option(fc.integer({ min: 1, max: 3 })),
    });
    const policy = fc.constantFrom('hide' as const, 'link' as const, 'fallback' as const);
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 12 }),
        policy,
        fc.integer({ min: 1, max: 3 }),
        (documents, missing, pageSize) => {
          const files = Object.fromEntries(
            documents.map(({ key, locale, tags, part }) => [
              `${locale}/s/a${key}.md`,
              dated(key + 1, { tags, ...(part !== null && { series: { name: 'S', part } }) }),
            ]),
          );
          const library = libraryOf({ locales: ['fr', 'en', 'de'], files, missing, pageSize });
          const routes = library.locales.flatMap(({ code }) => library.locale(code).routes);
          const byPermalink = new Map(routes.map((route) => [route.permalink, route]));
          expect(byPermalink.size).toBe(routes.length);
          for (const route of routes) {
            if (route.alternates.length === 0) continue;
            expect(route.alternates.map(({ permalink }) => permalink)).toContain(route.permalink);
            expect(new Set(route.alternates.map(({ hreflang }) => hreflang)).size).toBe(
              route.alternates.length,
            );
            for (const { permalink } of route.alternates) {
              const other = byPermalink.get(permalink);
              expect(other?.alternates).toEqual(route.alternates);
              expect(other && 'item' in other ? other.item?.missing : undefined).toBeUndefined();
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
