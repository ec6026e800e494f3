import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/index.js';
import { itemOf, libraryOf, page, problemsOf } from '../../library-of.js';

const dated = (day: number, fields: object = {}) =>
  page({ title: `A${day}`, date: `2015-04-0${day}`, ...fields });

/** What the language switch of a French page leads to in the other language. */
function switchAt(library: Library, permalink: string) {
  const french = library.locale('fr');
  const route = french.routes.find((each) => each.permalink === permalink);
  if (!route) throw new Error(`No route at ${permalink}`);
  return french.languages(route)[1];
}

const files = {
  'fr/a.md': dated(1, { tags: ['Confiance', 'Bureau'], categories: ['Idées'] }),
  'en/a.md': dated(1, { tags: ['Trust', 'Office'], categories: ['Ideas'] }),
  'fr/b.md': dated(2, { tags: ['Bureau', 'Confiance'] }),
  'en/b.md': dated(2, { tags: ['Trust', 'Office'] }),
  'fr/c.md': dated(3, { tags: ['Confiance', 'Bureau'] }),
  'en/c.md': dated(3, { tags: ['Trust', 'Office'] }),
};

describe('a term without a pair', () => {
  // What decides which of the others are pairs.
  const further = {
    'fr/d.md': dated(4, { tags: ['Confiance'] }),
    'en/d.md': dated(4, { tags: ['Trust'] }),
    'fr/e.md': dated(5, { tags: ['Bureau'] }),
    'en/e.md': dated(5, { tags: ['Office'] }),
  };
  const told = (more: Readonly<Record<string, string>>, settings: object = {}) =>
    libraryOf({ files: { ...files, ...further, ...more }, ...settings })
      .diagnostics.filter(({ rule }) => rule === 'term-unpaired')
      .map(({ file, line, column, found, expected, name, advice }) => ({
        place: `${file}:${line}:${column}`,
        found,
        expected,
        name,
        advice,
      }));
  const withPort = (days: readonly number[]) =>
    Object.fromEntries(
      ['a', 'b', 'c'].map((name, index) => [
        `fr/${name}.md`,
        dated(index + 1, { tags: ['Confiance', 'Bureau', ...(days.includes(index) ? ['Port'] : [])] }),
      ]),
    );

  it('is told once for the terms of two languages that are a pair', () => {
    const inSpanish = Object.fromEntries(
      ['a', 'b', 'c'].map((name, index) => [
        `es/${name}.md`,
        dated(index + 1, { tags: ['Confianza', 'Oficina', 'Puerto'] }),
      ]),
    );
    const hints = told({ ...withPort([0, 1, 2]), ...inSpanish }, { locales: ['fr', 'en', 'es'] });
    expect(hints.map(({ found, expected }) => [found, expected])).toEqual([['Puerto', 'en']]);
  });

  it('is told, once, where several of its texts are translated', () => {
    expect(told(withPort([0, 1, 2]))).toEqual([
      {
        place: 'content/fr/a.md:4:29',
        found: 'Port',
        expected: 'en',
        name: '3',
        advice:
          'Give the translations the term, or name it: `terms: { tags: [{ fr: Port, en: … }] }` in site.yaml.',
      },
    ]);
  });

  it('is not told where fewer are, or where the translations have no terms of their own', () => {
    expect(told(withPort([0, 1]))).toEqual([]);
    const bare = { 'en/a.md': dated(1), 'en/b.md': dated(2), 'en/c.md': dated(3) };
    expect(told({ ...withPort([0, 1, 2]), ...bare })).toEqual([]);
  });

  it('is not told where the settings name its pair', () => {
    const terms = { tags: [{ fr: 'Port', en: 'Harbour' }] };
    expect(told(withPort([0, 1, 2]), { terms })).toEqual([]);
  });
});

describe('terms of two languages that stand on the same documents', () => {
  const library = libraryOf({ files });

  it('are alternates of each other, in both directions', () => {
    const alternates = [
      'fr /fr/mots-cles/confiance/',
      'en /en/tags/trust/',
      'x-default /fr/mots-cles/confiance/',
    ];
    for (const permalink of ['/fr/mots-cles/confiance/', '/en/tags/trust/']) {
      const route = library.route(permalink);
      expect(
        route &&
          'alternates' in route &&
          route.alternates.map((each) => `${each.hreflang} ${each.permalink}`),
      ).toEqual(alternates);
    }
    expect(problemsOf(library)).toEqual([]);
  });

  it('are what the language switch leads to, and categories are paired for themselves', () => {
    expect(switchAt(library, '/fr/mots-cles/bureau/')?.permalink).toBe('/en/tags/office/');
    expect(switchAt(library, '/fr/categories/idees/')?.permalink).toBe('/en/categories/ideas/');
  });
});

describe('a menu entry that leads to a term', () => {
  const menus = { primary: [{ url: '/fr/mots-cles/confiance/', label: { fr: 'Confiance', en: 'Trust' } }] };

  it('leads to its pair in each language, and is marked there', () => {
    const english = libraryOf({ files, menus }).locale('en');
    expect(english.navigation('primary', { permalink: '/en/tags/trust/' })).toMatchObject([
      { label: 'Trust', permalink: '/en/tags/trust/', current: true },
    ]);
  });

  it('stays where it leads in a language that has no pair', () => {
    const library = libraryOf({ files, menus, locales: ['fr', 'en', 'de'] });
    expect(library.locale('de').navigation('primary')[0]?.permalink).toBe('/fr/mots-cles/confiance/');
    expect(library.locale('fr').navigation('primary')[0]?.permalink).toBe('/fr/mots-cles/confiance/');
  });
});

describe('a doubt', () => {
  const open = {
    'fr/a.md': dated(1, { tags: ['Pain', 'Sel'] }),
    'en/a.md': dated(1, { tags: ['Bread', 'Salt', 'Food'] }),
  };

  it('is a hint where the term stands first, with the candidates and the setting', () => {
    const [hint] = libraryOf({ files: { ...open, 'en/a.md': dated(1, { tags: ['Bread'] }) } }).diagnostics;
    expect(hint).toMatchObject({
      rule: 'term-pair',
      severity: 'hint',
      file: 'content/en/a.md',
      line: 4,
      found: 'Bread',
      expected: 'Pain (fr), Sel (fr)',
      advice: 'Where they are one, write `terms: { tags: [{ en: Bread, fr: Pain }] }` in site.yaml.',
    });
  });

  it('is settled by the settings, which win over the documents', () => {
    const terms = {
      tags: [
        { fr: 'pain', en: 'Bread' },
        { fr: 'Sel', en: 'salt' },
      ],
    };
    const library = libraryOf({ files: open, terms });
    expect(problemsOf(library)).toEqual([]);
    expect(switchAt(library, '/fr/mots-cles/sel/')?.permalink).toBe('/en/tags/salt/');
  });
});

describe('pairs in the settings', () => {
  it('name terms that exist: others are told, with the nearest', () => {
    const library = libraryOf({
      files,
      terms: {
        tags: [
          { fr: 'Confiance', en: 'Trust' },
          { fr: 'Burau', en: 'Office' },
        ],
        series: [{ fr: 'Rien' }],
      },
    });
    expect(library.diagnostics.filter(({ rule }) => rule === 'term-unknown')).toMatchObject([
      { rule: 'term-unknown', severity: 'warn', file: 'site.yaml', found: 'Burau', expected: 'Bureau' },
      { rule: 'term-unknown', found: 'Rien' },
    ]);
  });

  it('name locales of the site, and each term once', () => {
    expect(() => libraryOf({ files, terms: { tags: [{ fr: 'A', de: 'B' }] } })).toThrow(
      'Expected `terms.tags.0.de` to be fr, en, not `B`',
    );
    expect(() =>
      libraryOf({
        files,
        terms: {
          tags: [
            { fr: 'A', en: 'B' },
            { fr: 'A', en: 'C' },
          ],
        },
      }),
    ).toThrow('Expected `terms.tags.1.fr` to be a name that stands in one pair, not `A`');
  });

  it('hold for authors of another script, and for series that share no part', () => {
    const library = libraryOf({
      locales: ['fr', 'ar'],
      files: {
        'fr/a.md': dated(1, { authors: ['Claire Vidal'], series: 'Le village' }),
        'ar/b.md': dated(2, { authors: ['كلير فيدال'], series: 'القرية' }),
      },
      terms: {
        authors: [{ fr: 'Claire Vidal', ar: 'كلير فيدال' }],
        series: [{ fr: 'Le village', ar: 'القرية' }],
      },
    });
    expect(switchAt(library, '/fr/auteurs/claire-vidal/')).toMatchObject({ missing: false });
    expect(switchAt(library, '/fr/series/le-village/')).toMatchObject({ missing: false });
  });
});

describe('a translation without terms', () => {
  const more = {
    ...files,
    'fr/d.md': dated(4, { tags: ['Bureau', 'Confiance', 'Inédit'], categories: ['Idées'] }),
  };

  it('has the pairs of its original’s, in their order, and nothing where there is none', () => {
    const library = libraryOf({ files: { ...more, 'en/d.md': page('title: D') } });
    const { tags, categories } = itemOf(library.locale('en'), 'd');
    expect(tags.map(({ name }) => name)).toEqual(['Office', 'Trust']);
    expect(categories.map(({ name }) => name)).toEqual(['Ideas']);
    expect(
      library
        .locale('en')
        .terms('tags')
        .map(({ name, count }) => [name, count]),
    ).toContainEqual(['Office', 4]);
  });

  it('has those that the settings pair, even where no document has written them', () => {
    const terms = { tags: [{ fr: 'Inédit', en: 'Unseen' }] };
    const library = libraryOf({ files: { ...more, 'en/d.md': page('title: D') }, terms });
    expect(problemsOf(library)).toEqual([]);
    expect(itemOf(library.locale('en'), 'd').tags.map(({ name }) => name)).toEqual([
      'Office',
      'Trust',
      'Unseen',
    ]);
  });

  it('has none where it writes an empty list, and its own where it writes some', () => {
    const library = libraryOf({
      files: { ...more, 'en/d.md': page('title: D\ntags: []\ncategories: Notes') },
    });
    expect(itemOf(library.locale('en'), 'd')).toMatchObject({ tags: [], categories: [{ name: 'Notes' }] });
  });
});
