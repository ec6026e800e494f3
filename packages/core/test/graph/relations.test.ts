import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Library } from '../../src/index.js';
import { itemOf, libraryOf, page } from '../library-of.js';

const dated = (day: number, fields: object, body = '') =>
  page({ title: `A${day}`, date: `2015-04-${String(day).padStart(2, '0')}`, ...fields }, body);

function keysOf(library: Library, locale: string, key: string) {
  const { mentions, mentionedBy, citedBy, related, translations } = library.relations(
    itemOf(library.locale(locale), key),
  );
  const keys = (items: readonly { key: string }[]) => items.map((item) => item.key);
  return {
    mentions: keys(mentions),
    mentionedBy: keys(mentionedBy),
    citedBy: keys(citedBy),
    related: related.map(({ item }) => item.key),
    translations: translations.map(({ locale }) => locale),
  };
}

describe('mentions', () => {
  it('come from links, and are seen from both sides, in each language by its own texts', () => {
    const library = libraryOf({
      files: {
        'fr/a.md': page(
          'title: A',
          '[b](b.md) [b encore](b.md) [moi](a.md) [c](key:c) [hors](https://a.example)',
        ),
        'fr/b.md': page('title: B'),
        'fr/c.md': page('title: C', '[a](a.md)'),
        'en/a.md': page('title: A', '[c](c.md)'),
        'en/b.md': page('title: B', '[a](a.md)'),
      },
    });
    expect(keysOf(library, 'fr', 'a')).toMatchObject({ mentions: ['b', 'c'], mentionedBy: ['c'] });
    expect(keysOf(library, 'fr', 'b')).toMatchObject({ mentions: [], mentionedBy: ['a'] });
    // The French text on `c` stands in the English lists too.
    expect(keysOf(library, 'en', 'a')).toMatchObject({ mentions: ['c'], mentionedBy: ['b', 'c'] });
    const [c] = library.relations(itemOf(library.locale('en'), 'a')).mentions;
    expect(c).toMatchObject({ missing: 'link', locale: 'fr' });
  });

  it('of what a locale hides name what the link leads to, and are seen from there', () => {
    const files = {
      'fr/a.md': page('title: A', '[c](c.md)'),
      'fr/c.md': page('title: C'),
      'en/b.md': page('title: B', '[a](key:a)'),
    };
    const library = libraryOf({ files, missing: 'hide' });
    const [english, french] = [itemOf(library.locale('en'), 'b'), itemOf(library.locale('fr'), 'a')];
    expect(english.html).toContain(`href="${french.permalink}"`);
    expect(library.relations(english).mentions).toEqual([french]);
    expect(library.relations(french).mentionedBy).toEqual([english]);
    expect(keysOf(library, 'fr', 'c')).toMatchObject({ mentionedBy: ['a'], mentions: [] });
  });

  it('of a version that a link names lead to that version where the locale hides the text', () => {
    const files = {
      'fr/a.md': page('title: A'),
      'en/a.md': page('title: A'),
      'de/b.md': page('title: B', '[a](../en/a.md) [a](../fr/a.md)'),
    };
    const library = libraryOf({ files, locales: ['fr', 'en', 'de'], missing: 'hide' });
    const [german, english] = [itemOf(library.locale('de'), 'b'), itemOf(library.locale('en'), 'a')];
    expect(library.relations(german).mentions).toEqual([english]);
    expect(library.relations(english).mentionedBy).toEqual([german]);
    expect(keysOf(library, 'fr', 'a').mentionedBy).toEqual([]);
  });

  it('have an inverse in every view', () => {
    const links = fc.array(
      fc.record({ from: fc.nat(5), to: fc.nat(5), locale: fc.constantFrom('fr', 'en') }),
    );
    fc.assert(
      fc.property(
        links,
        fc.constantFrom('hide' as const, 'link' as const, 'fallback' as const),
        (made, missing) => {
          const files: Record<string, string> = {};
          for (const { from, locale } of made)
            files[`${locale}/a${from}.md`] = page(
              'title: A',
              made
                .filter((link) => link.from === from && link.locale === locale)
                .map(({ to }) => `[x](key:a${to})`)
                .join(' '),
            );
          const library = libraryOf({ files, missing });
          for (const { code } of library.locales) {
            const view = library.locale(code);
            for (const item of view.pages) {
              for (const other of library.relations(item).mentions)
                expect(library.relations(other).mentionedBy).toContain(item);
              for (const other of library.relations(item).mentionedBy)
                expect(library.relations(other).mentions).toContain(item);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('every relation has its inverse', () => {
  const locales = ['fr', 'en', 'de'] as const;
  const documents = fc.uniqueArray(
    fc.record({
      key: fc.nat(5),
      locale: fc.constantFrom(...locales),
      links: fc.array(fc.record({ to: fc.nat(5), by: fc.constantFrom('key', ...locales) }), { maxLength: 3 }),
      sources: fc.array(fc.nat(5), { maxLength: 2 }),
      tags: fc.array(fc.constantFrom('t', 'u', 'v'), { maxLength: 2 }),
      series: fc.option(fc.constantFrom('s', 'r')),
      missing: fc.option(fc.constantFrom('hide', 'link', 'fallback')),
    }),
    { selector: ({ key, locale }) => `${locale}/${key}`, maxLength: 10 },
  );
  const policies = fc.constantFrom('hide' as const, 'link' as const, 'fallback' as const);
  type Documents = typeof documents extends fc.Arbitrary<infer Value> ? Value : never;

  const filesOf = (written: Documents) =>
    Object.fromEntries(
      written.map(({ key, locale, links, sources, tags, series, missing }) => [
        `${locale}/a${key}.md`,
        page(
          {
            title: `A${key}`,
            date: `2015-04-0${key + 1}`,
            tags,
            sources: sources.map((to) => ({ key: `a${to}`, title: 'S' })),
            ...(series && { series: { name: series, part: key + 1 } }),
            ...(missing && { missing }),
          },
          links.map(({ to, by }) => `[x](${by === 'key' ? `key:a${to}` : `../${by}/a${to}.md`})`).join(' '),
        ),
      ]),
    );
  /** A text, whatever the view that lists it. */
  const textOf = ({ key, locale }: { key: string; locale: string }) => `${locale}:${key}`;

  it('whatever the texts, their versions and what a locale hides', () => {
    fc.assert(
      fc.property(documents, policies, (written, missing) => {
        const library = libraryOf({ files: filesOf(written), locales: [...locales], missing });
        for (const { code } of library.locales) {
          for (const item of library.locale(code).articles) checkInverses(library, item);
        }
      }),
      { numRuns: 40 },
    );
  });

  function checkInverses(library: Library, item: Item): void {
    const { mentions, mentionedBy, cites, citedBy, series, translations, original, related } =
      library.relations(item);
    const textsOf = (items: readonly Item[]) => items.map(textOf);
    for (const other of mentions)
      expect(textsOf(library.relations(other).mentionedBy)).toContain(textOf(item));
    for (const other of mentionedBy)
      expect(textsOf(library.relations(other).mentions)).toContain(textOf(item));
    for (const other of citedBy)
      expect(library.relations(other).cites.map(({ key }) => key)).toContain(item.key);
    for (const { key } of cites) {
      if (key === undefined || key === item.key) continue;
      const cited = library.locales.flatMap(({ code }) =>
        library.locale(code).articles.filter((each) => each.key === key),
      );
      const citing = cited.flatMap((each) => textsOf(library.relations(each).citedBy));
      expect(cited.length === 0 || citing.includes(textOf(item))).toBe(true);
    }
    for (const other of [...translations, ...(original ? [original] : [])])
      expect(textsOf(library.relations(other).translations)).toContain(textOf(item));
    for (const part of series?.articles ?? []) expect(library.relations(part).series).toBe(series);
    if (series && !item.missing) expect(series.articles).toContain(item);
    for (const { item: other, score } of related) {
      const back = library.relations(other).related.find((each) => each.item === item);
      expect(back?.score).toBeCloseTo(score);
    }
  }
});

describe('citations', () => {
  it('of documents of the library are seen from both sides', () => {
    const sources = [
      { key: 'b', title: 'B' },
      { title: 'Un livre', author: 'Ana' },
    ];
    const library = libraryOf({
      files: { 'fr/a.md': page({ title: 'A', sources }), 'fr/b.md': page('title: B') },
    });
    expect(library.relations(itemOf(library.locale('fr'), 'a')).cites.map(({ title }) => title)).toEqual([
      'B',
      'Un livre',
    ]);
    expect(keysOf(library, 'fr', 'b').citedBy).toEqual(['a']);
  });
});

describe('translations', () => {
  const files = { 'fr/a.md': page('title: A'), 'en/a.md': page('title: A'), 'fr/b.md': page('title: B') };

  it('are the versions in other locales, in the order of the site; a copy is none', () => {
    const locales = ['fr', 'en', 'de'];
    const library = libraryOf({
      locales,
      files: { ...files, 'de/a.md': page('title: A') },
      missing: 'fallback',
    });
    expect(keysOf(library, 'en', 'a').translations).toEqual(['fr', 'de']);
    expect(keysOf(library, 'fr', 'b').translations).toEqual([]);
    expect(keysOf(library, 'en', 'b').translations).toEqual([]);
  });

  it('name the original that they translate', () => {
    const library = libraryOf({ files });
    const english = itemOf(library.locale('en'), 'a');
    expect(library.relations(english).original).toBe(itemOf(library.locale('fr'), 'a'));
    expect(library.relations(itemOf(library.locale('fr'), 'a')).original).toBeUndefined();
  });
});

describe('related documents', () => {
  it('share terms, and the rarer ones weigh more', () => {
    const library = libraryOf({
      files: {
        'fr/a.md': dated(1, { tags: ['rare', 'commun'] }),
        'fr/b.md': dated(2, { tags: ['commun'] }),
        'fr/c.md': dated(3, { tags: ['rare'] }),
        'fr/d.md': dated(4, { tags: ['commun'] }),
        'fr/e.md': dated(5, { tags: ['autre'] }),
        'en/a.md': dated(1, { tags: ['rare', 'commun'] }),
      },
    });
    const { related } = library.relations(itemOf(library.locale('fr'), 'a'));
    expect(
      related.map(({ item, score, because }) => [
        item.key,
        score.toFixed(2),
        because.map(({ name }) => name),
      ]),
    ).toEqual([
      ['c', (2 / Math.log2(3)).toFixed(2), ['rare']],
      ['d', '1.00', ['commun']],
      ['b', '1.00', ['commun']],
    ]);
    for (const { score, because } of related)
      expect(score).toBeCloseTo(because.reduce((sum, { weight }) => sum + weight, 0));
  });

  it('weigh a series above a tag, and a tag above a category', () => {
    const library = libraryOf({
      files: {
        'fr/a.md': dated(1, { tags: ['t'], categories: ['c'], series: { name: 'S', part: 1 } }),
        'fr/b.md': dated(2, { categories: ['c'] }),
        'fr/c.md': dated(3, { tags: ['T'] }),
        'fr/d.md': dated(4, { series: { name: 's', part: 2 } }),
      },
    });
    expect(keysOf(library, 'fr', 'a').related).toEqual(['d', 'c', 'b']);
  });

  it('are at most ten, the newest of equals first, and never the document itself', () => {
    const files = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`fr/a${index + 1}.md`, dated(index + 1, { tags: ['t'] })]),
    );
    expect(keysOf(libraryOf({ files }), 'fr', 'a14').related).toEqual(
      [13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((day) => `a${day}`),
    );
  });

  it('are the same whatever the order of files', () => {
    const entries = [1, 2, 3, 4, 5].map((day): [string, string] => [
      `fr/a${day}.md`,
      dated(day, { tags: [`t${day % 2}`, `u${day % 3}`] }),
    ]);
    const one = libraryOf({ files: Object.fromEntries(entries) });
    const two = libraryOf({ files: Object.fromEntries(entries.toReversed()) });
    for (const [path] of entries) {
      const key = path.slice(3, -3);
      expect(keysOf(two, 'fr', key)).toEqual(keysOf(one, 'fr', key));
    }
  });
});

describe('misuse', () => {
  it.each([undefined, 'blog/a', {}])('refuses the relations of %s', (value) => {
    expect(() => libraryOf({ files: {} }).relations(value as never)).toThrow(TypeError);
  });

  it('answers for an item of another library by its key', () => {
    const files = { 'fr/a.md': page('title: A', '[b](b.md)'), 'fr/b.md': page('title: B') };
    const item = itemOf(libraryOf({ files }).locale('fr'), 'a');
    expect(
      libraryOf({ files })
        .relations(item)
        .mentions.map(({ key }) => key),
    ).toEqual(['b']);
  });
});
