import { describe, expect, it } from 'vitest';
import { writtenPath } from '../../src/permalink.js';
import { type Declared, libraryOf, page, problemsOf } from '../library-of.js';

const withAlias = (alias: string) => page({ title: 'A', aliases: [alias] });

function redirectsOf(files: Declared['files'], config: Partial<Declared> = {}) {
  return libraryOf({ files, ...config }).routes.flatMap((route) =>
    route.kind === 'redirect' ? [[route.permalink, route.to, route.output]] : [],
  );
}

describe('an old address', () => {
  it.each([
    ['/2015/04/a/', '/blog/', '/blog/2015/04/a/'],
    ['/blog/2015/04/a/', '/blog/', '/blog/2015/04/a/'],
    ['/blogue/a', '/blog/', '/blog/blogue/a/'],
    ['/blog', '/blog/', '/blog/'],
    ['2015/a', '/', '/2015/a/'],
    ['/old.html', '/', '/old.html'],
    ['/old.php', '/', '/old.php'],
    ['/old.html/', '/', '/old.html/'],
    ['/docs/v1.2', '/', '/docs/v1.2/'],
    ['/caf%C3%A9/', '/', '/café/'],
    ['/a/../b/', '/', undefined],
    ['https://elsewhere.example/a/', '/', undefined],
    ['//elsewhere.example/a/', '/', undefined],
    ['/a?b=c', '/', undefined],
    ['/a#b', '/', undefined],
    ['/a\\b', '/', undefined],
    [' ', '/', undefined],
  ])('written %s below %s is %s', (alias, basePath, path) => {
    expect(writtenPath(alias, basePath)).toBe(path);
  });

  it('leads to the address of today, in the locale of its document', () => {
    const files = { 'fr/a.md': withAlias('/2015/a'), 'en/a.md': withAlias('/2015/a-en.html') };
    expect(redirectsOf(files, { url: 'https://a.example/site' })).toEqual([
      ['/site/2015/a-en.html', '/site/en/a/', '2015/a-en.html'],
      ['/site/2015/a/', '/site/fr/a/', '2015/a/index.html'],
    ]);
  });

  it('never leads to another old address', () => {
    const files = { 'fr/a.md': withAlias('/b/'), 'fr/b.md': withAlias('/c/') };
    const targets = redirectsOf(files).map(([, to]) => to);
    expect(targets).toEqual(['/fr/a/', '/fr/b/']);
  });

  it('is nothing where it is the address of today, however it is written', () => {
    const files = { 'fr/a.md': page({ title: 'A', aliases: ['/fr/a', '/FR/A/', '/fr/a/index.html'] }) };
    expect([redirectsOf(files), problemsOf(libraryOf({ files }))]).toEqual([[], []]);
  });

  it('may be written twice in one document', () => {
    const files = { 'fr/a.md': page({ title: 'A', aliases: ['/b/', '/b'] }) };
    expect(redirectsOf(files)).toHaveLength(1);
    expect(problemsOf(libraryOf({ files }))).toEqual([]);
  });

  it('that two documents claim stays with the first, and both places are named', () => {
    const library = libraryOf({ files: { 'fr/a.md': withAlias('/old/'), 'fr/b.md': withAlias('/OLD') } });
    expect(library.diagnostics).toMatchObject([
      {
        rule: 'alias-conflict',
        file: 'content/fr/b.md',
        line: 3,
        related: [{ file: 'content/fr/a.md', line: 3, column: 11 }],
      },
    ]);
  });

  it('that versions of one document share leads to the one in the first language', () => {
    const files = { 'en/a.md': withAlias('/old/'), 'fr/a.md': withAlias('old') };
    expect(libraryOf({ files }).diagnostics).toEqual([]);
    expect(redirectsOf(files)).toEqual([['/old/', '/fr/a/', 'old/index.html']]);
  });

  it.each([
    ['a document', '/fr/b/', 'content/fr/b.md'],
    ['a home page', '/fr/', 'site.yaml'],
    ['the archives', '/fr/archives/', 'site.yaml'],
    ['the choice of languages', '/', 'site.yaml'],
    ['a feed', '/fr/feed.xml', 'site.yaml'],
    ['a medium', '/media/plan.txt', 'media/plan.txt'],
    ['a medium beside a document', '/fr/plan.txt', 'content/fr/plan.txt'],
  ])('that would hide %s is reported', (_, alias, other) => {
    const library = libraryOf({
      files: { 'fr/a.md': withAlias(alias), 'fr/b.md': page('title: B\ndate: 2015-04-07') },
      media: { 'media/plan.txt': {}, 'content/fr/plan.txt': {} },
    });
    expect(library.diagnostics).toMatchObject([
      { rule: 'alias-conflict', found: alias, related: [{ file: other }] },
    ]);
    expect(library.routes.some(({ kind }) => kind === 'redirect')).toBe(false);
  });
});
