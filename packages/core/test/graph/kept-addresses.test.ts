import { describe, expect, it } from 'vitest';
import { type Declared, itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

/** Lists where the documents of a library stand, in all of its languages. */
function addressesOf(files: Declared['files'], config: Partial<Declared> = {}) {
  const library = libraryOf({ files, ...config });
  return library.locales.flatMap(({ code }) =>
    permalinksOf(library.locale(code), 'section', 'article', 'page'),
  );
}

const keep = { permalinks: { keep: true } };

describe('names that are kept', () => {
  it.each([
    ['capitals, `_` and dots', 'fr/Ma_Page.v2.md', '/fr/Ma_Page.v2/'],
    ['letters that a slug spells otherwise', 'fr/Œuvre.md', '/fr/Œuvre/'],
    ['a space, which addresses encode', 'fr/Ma page.md', '/fr/Ma page/'],
    ['no date, which patterns can put there', 'fr/2015-04-07-Cohésion.md', '/fr/Cohésion/'],
    ['a name in composed Unicode', 'fr/Cohe\u0301sion.md', '/fr/Cohésion/'],
  ])('keep %s', (_, path, permalink) => {
    expect(addressesOf({ [path]: page('title: A') }, keep)).toEqual([permalink]);
    expect(problemsOf(libraryOf({ files: { [path]: page('title: A') }, ...keep }))).toEqual([]);
  });

  it('stand in the addresses of what a folder holds, with a page of its own or without', () => {
    const files = {
      'fr/Soft_Skills/index.md': page('title: A'),
      'fr/Soft_Skills/V1.0/Un.md': page('title: A'),
      'fr/Campus/Deux.md': page('title: A'),
    };
    expect(addressesOf(files, { ...keep, locales: ['fr'] }).sort()).toEqual([
      '/Campus/',
      '/Campus/Deux/',
      '/Soft_Skills/',
      '/Soft_Skills/V1.0/',
      '/Soft_Skills/V1.0/Un/',
    ]);
  });

  it.each([
    ['fr/C#.md', '/fr/C-/'],
    ['fr/100%.md', '/fr/100-/'],
    ['fr/Quoi ?.md', '/fr/Quoi -/'],
    ['fr/a\u200Bb.md', '/fr/a-b/'],
    ['fr/fin. .md', '/fr/fin/'],
  ])('become what an address can hold, and that is told: %s', (path, permalink) => {
    const library = libraryOf({ files: { [path]: page('title: A') }, ...keep });
    expect(permalinksOf(library.locale('fr'), 'page')).toEqual([permalink]);
    expect(library.diagnostics.map(({ rule }) => rule)).toEqual(['slug-changed']);
  });

  it('that hold nothing are no address', () => {
    expect(problemsOf(libraryOf({ files: { 'fr/#.md': page('title: A') }, ...keep }))).toEqual([
      'slug-empty content/fr/#.md:1:1',
    ]);
  });

  it('that a disk takes for one are told at one of the two', () => {
    const files = { 'fr/Page.md': page('title: A'), 'fr/page.md': page('title: B') };
    expect(problemsOf(libraryOf({ files, ...keep }))).toEqual([
      expect.stringMatching(/^permalink-conflict content\/fr\/page\.md/),
    ]);
  });

  it('leave `slug`, terms and links as they are', () => {
    const files = {
      'fr/Un_Texte.md': page('title: A\ndate: 2015-04-07\nslug: Autre_Nom\ntags: [Soft Skills]'),
      'fr/deux.md': page('title: B', '[un](Un_Texte.md) [le même](/fr/Autre_Nom/)'),
    };
    const library = libraryOf({ files, ...keep });
    const view = library.locale('fr');
    expect(itemOf(view, 'deux').html).toBe(
      '<p><a href="/fr/Autre_Nom/">un</a> <a href="/fr/Autre_Nom/">le même</a></p>',
    );
    expect(permalinksOf(view, 'term')).toEqual(['/fr/mots-cles/soft-skills/']);
    expect(problemsOf(library)).toEqual([]);
  });

  it('are encoded where a link leads to them', () => {
    const files = { 'fr/Ma page.md': page('title: A'), 'fr/b.md': page('title: B', '[a](<Ma page.md>)') };
    expect(itemOf(libraryOf({ files, ...keep }).locale('fr'), 'b').html).toBe(
      '<p><a href="/fr/Ma%20page/">a</a></p>',
    );
  });
});

describe('`permalink`', () => {
  it.each([
    ['/a-propos/', '/a-propos/', 'a-propos/index.html'],
    ['/old/page.html', '/old/page.html', 'old/page.html'],
    ['old/page.html', '/old/page.html', 'old/page.html'],
    ['/old/index.html', '/old/', 'old/index.html'],
    ['/Vieux_Nom', '/Vieux_Nom/', 'Vieux_Nom/index.html'],
    ['/v1.2', '/v1.2/', 'v1.2/index.html'],
    ['/caf%C3%A9/', '/café/', 'café/index.html'],
  ])('%s is the address %s', (permalink, address, output) => {
    const library = libraryOf({ files: { 'fr/blog/a.md': page({ title: 'A', permalink }) } });
    const route = library.locale('fr').routes.find(({ kind }) => kind === 'page');
    expect([route?.permalink, route?.output]).toEqual([address, output]);
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
  });

  it('stands below the path of the site, named or not', () => {
    const files = { 'fr/a.md': page('permalink: /x/'), 'fr/b.md': page('permalink: /site/y/') };
    expect(addressesOf(files, { url: 'https://a.example/site' })).toEqual(['/site/x/', '/site/y/']);
  });

  it('wins over patterns, dated ones too, and is asked for no date', () => {
    const files = { 'fr/a.md': page('title: A\npermalink: /x/') };
    const permalinks = { page: '/:locale/:year/:slug/' };
    expect(addressesOf(files, { permalinks })).toEqual(['/x/']);
    expect(problemsOf(libraryOf({ files, permalinks }))).toEqual([]);
  });

  it('is of one language alone: translations and what stands in their place have their own', () => {
    const files = {
      'fr/a.md': page('title: A\npermalink: /x/'),
      'en/a.md': page('title: A'),
      'fr/b.md': page('title: B\npermalink: /y/\nmissing: fallback'),
    };
    expect(addressesOf(files)).toEqual(['/x/', '/y/', '/en/a/', '/en/b/']);
  });

  it('that two versions share is of the first language, and of the other below its prefix', () => {
    const files = {
      'fr/a.md': page('title: A\npermalink: /a-propos/'),
      'en/a.md': page('title: A\npermalink: /a-propos/'),
    };
    expect(addressesOf(files)).toEqual(['/a-propos/', '/en/a-propos/']);
    expect(problemsOf(libraryOf({ files }))).toEqual([]);
  });

  it('that two texts share, in one case or another, is told where it stands', () => {
    const files = {
      'fr/a.md': page('title: A\npermalink: /x/'),
      'fr/b.md': page('title: B\npermalink: /X/'),
    };
    const [conflict] = libraryOf({ files }).diagnostics;
    expect(conflict).toMatchObject({ rule: 'permalink-conflict', file: 'content/fr/b.md', line: 3 });
  });

  it('moves a section alone, not what it holds', () => {
    const files = {
      'fr/blog/index.md': page('title: B\npermalink: /journal.html'),
      'fr/blog/a.md': page('title: A'),
    };
    expect(addressesOf(files, { locales: ['fr'] })).toEqual(['/journal.html', '/blog/a/']);
  });

  it('leads links there, from files and from addresses', () => {
    const files = {
      'fr/a.md': page('title: A\npermalink: /old/page.html'),
      'fr/b.md': page('title: B', '[a](a.md#x) [b](/old/page.html)'),
    };
    const library = libraryOf({ files });
    expect(itemOf(library.locale('fr'), 'b').html).toContain('href="/old/page.html#x"');
    expect(problemsOf(library, 'dead-anchor')).toEqual([]);
  });

  it.each([
    ['/', []],
    ['/fr/', []],
    ['/index.html', []],
    ['/accueil/', ['permalink-unread content/fr/index.md:3:1']],
  ])('of a home page, %s, changes nothing', (permalink, problems) => {
    const library = libraryOf({ files: { 'fr/index.md': page({ title: 'A', permalink }) } });
    expect(library.locale('fr').permalink).toBe('/fr/');
    expect(problemsOf(library)).toEqual(problems);
  });
});

describe('folders that are only dates', () => {
  const files = {
    'fr/blog/index.md': page('title: B', '[a](2015/04/07/a.md) [b](/blog/2016/b/)'),
    'en/blog/index.md': page('title: B'),
    'fr/blog/2015/04/07/a.md': page('title: A\ndate: 2015-04-07', '[b](../../../2016/b.md)'),
    'en/blog/2015/04/07/a.md': page('title: A', '[b](../../../2016/b.md)'),
    'fr/blog/2016/b.md': page('title: B\ndate: 2016-01-01'),
    'fr/2014/c.md': page('title: C\ndate: 2014-01-01'),
  };
  const library = libraryOf({ files, now: '2017-01-01' });
  const view = library.locale('fr');

  it('are no sections: what they hold stands in the nearest one', () => {
    expect(permalinksOf(view, 'section')).toEqual(['/fr/blog/']);
    expect(itemOf(view, 'blog/2015/04/07/a').section?.key).toBe('blog');
    expect(itemOf(view, '2014/c').section).toBeUndefined();
  });

  it('stay in keys, addresses, links and pairs', () => {
    expect(itemOf(view, 'blog/2015/04/07/a').permalink).toBe('/fr/blog/2015/04/07/a/');
    expect(itemOf(library.locale('en'), 'blog/2015/04/07/a').date).toBe('2015-04-07');
    expect(problemsOf(library)).toEqual([]);
  });
});
