import { describe, expect, it } from 'vitest';
import { type Declared, itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

const article = page('title: A\ndate: 2015-04-07');

/** What is said of addresses: the file, what it found, and the other place. */
function conflictsOf(files: Declared['files'], config: Partial<Declared> = {}) {
  return libraryOf({ files, ...config })
    .diagnostics.filter(({ rule }) => rule === 'permalink-conflict')
    .map(({ file, found, related }) => [file, found, related?.[0]?.file]);
}

describe('one address in two languages', () => {
  /** What is advised where a text of one file name is there in two languages. */
  function adviceOf(pattern: string, french = 'title: A\ndate: 2015-04-07') {
    const files = { 'fr/a.md': page(french), 'en/a.md': article };
    const { diagnostics } = libraryOf({ files, locales: ['fr', 'en'], permalinks: { article: pattern } });
    return diagnostics.filter(({ rule }) => rule === 'permalink-conflict').map(({ advice }) => advice);
  }

  it('is mended by a pattern with the language', () => {
    expect(adviceOf('/:year/:slug/')).toEqual([
      'Write `:locale` into the pattern under `permalinks` in site.yaml, or change the `slug` of one.',
    ]);
    expect(adviceOf('/:locale/:year/:slug/')).toEqual([]);
  });

  it('is mended by another address where a text sets it', () => {
    const advice = adviceOf('/:year/:slug/', 'title: A\ndate: 2015-04-07\npermalink: /2015/a/');
    expect(advice).toHaveLength(1);
    expect(advice[0]).not.toContain(':locale');
  });
});

describe('one address for two pages', () => {
  it.each([
    [
      'the same slug',
      { 'fr/a.md': article, 'fr/b.md': page('slug: a') },
      'fr/b.md',
      '/fr/a/',
      'content/fr/a.md',
    ],
    [
      'slugs that differ in case',
      { 'fr/a.md': article, 'fr/b.md': page('slug: A') },
      'fr/b.md',
      '/fr/A/',
      'content/fr/a.md',
    ],
    [
      'file names that differ in case',
      { 'fr/A.md': article, 'fr/a.md': page() },
      'fr/a.md',
      '/fr/a/',
      'content/fr/A.md',
    ],
    [
      'slugs in two Unicode forms',
      { 'fr/a.md': page('slug: "日が"'), 'fr/b.md': page('slug: "日か\u3099"') },
      'fr/b.md',
      '/fr/日が/',
      'content/fr/a.md',
    ],
    [
      'a section and a page',
      { 'fr/a/index.md': page(), 'fr/b.md': page('slug: a') },
      'fr/b.md',
      '/fr/a/',
      'content/fr/a/index.md',
    ],
    [
      'a folder’s section and a page',
      { 'fr/a/b.md': page(), 'fr/c.md': page('slug: a') },
      'fr/a/b.md',
      '/fr/a/',
      'content/fr/c.md',
    ],
    [
      'a section and the archives',
      { 'fr/archives/index.md': page(), 'fr/a.md': article },
      'fr/archives/index.md',
      '/fr/archives/',
      'site.yaml',
    ],
    [
      'a page and a tag',
      { 'fr/mots-cles/t.md': page(), 'fr/a.md': page('date: 2015-04-07\ntags: t') },
      'fr/mots-cles/t.md',
      '/fr/mots-cles/t/',
      'site.yaml',
    ],
    [
      'a page and a further page of the list',
      { 'fr/page/2.md': page(), 'fr/a.md': article, 'fr/b.md': article },
      'fr/page/2.md',
      '/fr/page/2/',
      'site.yaml',
    ],
    [
      'a document and a fallback',
      { 'fr/a.md': page('missing: fallback'), 'en/b.md': page('slug: a') },
      'fr/a.md',
      '/en/a/',
      'content/en/b.md',
    ],
  ] as const)('is found: %s', (_, files, file, found, other) => {
    expect(conflictsOf(files, { pageSize: 1 })).toEqual([[`content/${file}`, found, other]]);
  });

  it('is found between the folder of a document and generated pages', () => {
    const files = { 'fr/archives/2015/a.md': article };
    // A folder that is but a date is no section: it has no page.
    expect(conflictsOf(files, { locales: ['fr'] })).toEqual([
      ['content/fr/archives/2015/a.md', '/archives/', 'site.yaml'],
    ]);
  });

  it('is none where two words only look alike', () => {
    expect(conflictsOf({ 'fr/a.md': page(), 'fr/b/a.md': page(), 'en/a.md': page() })).toEqual([]);
    expect(conflictsOf({ 'fr/cote.md': page(), 'fr/c.md': page('slug: côte') })).toEqual([]);
  });

  it('stays with the document, of which a generated page is the shadow', () => {
    const library = libraryOf({
      files: { 'fr/archives/index.md': page('title: Le passé'), 'fr/a.md': article },
    });
    const [route] = library.locale('fr').routes.filter(({ permalink }) => permalink === '/fr/archives/');
    expect(route).toMatchObject({ kind: 'section', title: 'Le passé' });
    expect(library.diagnostics.find(({ rule }) => rule === 'permalink-conflict')?.advice).toContain(
      '`paths`',
    );
  });

  it('stays with the home page, whose prefix a page of the root may look like', () => {
    const locales = [{ code: 'fr', prefix: false as const }, 'en'];
    const library = libraryOf({
      locales,
      files: { 'fr/en.md': page('title: L’anglais'), 'en/index.md': page('title: Home') },
    });
    expect(problemsOf(library)).toEqual(['permalink-conflict content/fr/en.md:1:1']);
    expect(permalinksOf(library.locale('en'), 'home')).toEqual(['/en/']);
    expect(permalinksOf(library.locale('fr'), 'page')).toEqual([]);
  });

  it('is found where a file would be a folder of another', () => {
    const files = {
      'fr/a.md': page('slug: a\ntitle: A'),
      'fr/b.md': page('aliases: /fr/a.html/old/\ntitle: B'),
    };
    const library = libraryOf({ files, permalinks: { page: '/:locale/:slug.html' } });
    expect(problemsOf(library)).toEqual(['alias-conflict content/fr/b.md:2:1']);
  });

  it('is found where a page would stand in the place of a file', () => {
    const library = libraryOf({ locales: ['fr'], files: { 'fr/a.md': page('slug: robots.txt\ntitle: A') } });
    expect(problemsOf(library)).toEqual(['permalink-conflict content/fr/a.md:2:1']);
  });

  it('leaves no address with two routes, and no route without its address', () => {
    const library = libraryOf({
      files: { 'fr/a.md': article, 'fr/b.md': page('slug: a'), 'fr/archives.md': page() },
    });
    const outputs = [
      ...library.routes,
      ...library.locales.flatMap(({ code }) => library.locale(code).routes),
    ].map(({ output }) => output.toLowerCase());
    expect(new Set(outputs).size).toBe(outputs.length);
    expect(itemOf(library.locale('fr'), 'a').permalink).toBe('/fr/a/');
  });
});
