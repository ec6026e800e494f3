import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClaims } from '../../src/route/claims.js';
import { nameProblem } from '../../src/route/output-name.js';
import { reservedFor } from '../../src/route/reserved.js';
import type { Output } from '../../src/types.js';
import { type Declared, libraryOf, page } from '../library-of.js';

const output = (path: string): Output => ({
  output: path,
  kind: 'page',
  place: { file: `${path}.md`, line: 1, column: 1 },
});

/** What is said of outputs: the rule, the file, and the other file of a conflict. */
function saidOf(declared: Declared): (string | undefined)[][] {
  return libraryOf(declared).diagnostics.map(({ rule, file, related }) => [rule, file, related?.[0]?.file]);
}

describe('two claims of one output', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['a.txt', 'A.TXT'],
    ['été.txt', 'e\u0301te\u0301.txt'],
    ['É.txt', 'e\u0301.txt'],
    ['ſ.txt', 's.txt'],
    ['a', 'a/b.txt'],
    ['a/b.txt', 'a'],
    ['a/b.txt', 'A'],
    ['a/b/c/d', 'a/B'],
  ])('meet: %s and %s', (one, other) => {
    const claims = createClaims();
    expect(claims.claim(output(one))).toBeUndefined();
    expect(claims.claim(output(other))).toEqual(output(one));
    expect(claims.outputs).toEqual([output(one)]);
  });

  it.each([
    ['a', 'ab/c'],
    ['a/b', 'a/c'],
    ['e.txt', 'é.txt'],
    ['a.txt', 'a'],
  ])('do not meet: %s and %s', (one, other) => {
    const claims = createClaims();
    claims.claim(output(one));
    expect(claims.claim(output(other))).toBeUndefined();
  });

  it('never leave a file that is also a folder, or twice the same file', () => {
    const segment = fc.constantFrom('a', 'A', 'b', 'é', 'e\u0301');
    const paths = fc.array(fc.array(segment, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
    fc.assert(
      fc.property(paths, (segments) => {
        const claims = createClaims();
        for (const each of segments) claims.claim(output(each.join('/')));
        const files = claims.outputs.map((each) => each.output.normalize('NFC').toLowerCase());
        for (const one of files)
          expect(files.filter((each) => `${each}/`.startsWith(`${one}/`))).toEqual([one]);
      }),
    );
  });
});

describe('the name of an output', () => {
  it.each([
    'con',
    'fr/CON/index.html',
    'aux.txt',
    'fr/Nul.tar.gz',
    'com1',
    'lpt\u00B9.txt',
    'a./index.html',
    'a /index.html',
    'a:b.txt',
    'a*b',
    'a|b',
    'a"b',
    'a<b',
    'a>b',
    'a?b',
    'a\\b',
    'a\u0007b',
    'a\u0085b',
    'a\uD800',
    'a//b',
    'x'.repeat(256),
    'é'.repeat(128),
    `${'abcdefg/'.repeat(128)}a`,
  ])('is told where not every disk takes it: %j', (path) => {
    expect(nameProblem(path)).toBeTypeOf('string');
  });

  it.each(
    [
      'contact/index.html',
      'auxiliaire.txt',
      'com10.txt',
      'a.con.txt',
      '.well-known/security.txt',
      'a b/index.html',
      'été,+;=@&[].txt',
      'x'.repeat(255),
      'é'.repeat(127),
      'abcdefg/'.repeat(127),
    ].map((path) => path.replace(/\/$/, '/a')),
  )('is right: %j', (path) => {
    expect(nameProblem(path)).toBeUndefined();
  });
});

describe('what is kept for the site', () => {
  it.each([
    'theme/almanach.js',
    'THEME/a.css',
    'theme',
    'pagefind/fr/pagefind.js',
    'pictures/a.webp',
    '.almanach.json',
    '.almanach-preview/index.html',
    '_redirects',
    '_Headers',
    '.htaccess/index.html',
    'fr/.htaccess',
    'media/web.config',
    'CNAME',
    '404.html',
    '404.HTML/index.html',
  ])('is %s', (path) => {
    expect(reservedFor(path)).toBeTypeOf('string');
  });

  it.each([
    'themes/a.css',
    'fr/theme/index.html',
    'almanach.json',
    'fr/404.html',
    'fr/_redirects',
    'cname.txt',
  ])('is not %s', (path) => {
    expect(reservedFor(path)).toBeUndefined();
  });
});

describe('the outputs of a library', () => {
  const files = { 'fr/a.md': page('title: A') };

  it.each([
    ['/.almanach.json', 'output-reserved'],
    ['/.htaccess', 'output-reserved'],
    ['/theme/almanach.js/', 'output-reserved'],
    ['/pagefind/', 'output-reserved'],
    ['/404.html', 'output-reserved'],
    ['/_headers', 'output-reserved'],
    ['/con/', 'output-name'],
    [`/${'x'.repeat(300)}/`, 'output-name'],
  ])('have no alias %s', (alias, rule) => {
    const library = libraryOf({ files: { 'fr/a.md': page({ title: 'A', aliases: [alias] }) } });
    expect(library.diagnostics).toMatchObject([{ rule, file: 'content/fr/a.md', line: 3, column: 11 }]);
  });

  it('have no slug that is too long to be written, and name it in its document', () => {
    const library = libraryOf({ files: { 'fr/a.md': page({ title: 'A', slug: 'x'.repeat(300) }) } });
    expect(library.diagnostics).toMatchObject([{ rule: 'output-name', file: 'content/fr/a.md', line: 3 }]);
    expect(library.outputs.some((each) => each.output.length > 255)).toBe(false);
  });

  it('name a document whose term cannot be stored everywhere', () => {
    const tagged = page({ title: 'A', date: '2015-04-07', tags: ['Con'] });
    expect(saidOf({ files: { 'fr/a.md': tagged } })).toContainEqual([
      'output-name',
      'content/fr/a.md',
      undefined,
    ]);
  });

  it('are one file for each medium', () => {
    const media = { 'content/media/a.txt': {}, 'media/a.txt': {}, 'media/b.png': {}, 'media/B.PNG': {} };
    expect(saidOf({ files, media })).toEqual([
      ['output-conflict', 'media/B.PNG', 'media/b.png'],
      ['output-conflict', 'media/a.txt', 'content/media/a.txt'],
    ]);
  });

  it('are no medium where the search index, a page or a folder stands', () => {
    const media = {
      'content/pagefind/fr/pagefind.png': {},
      'content/fr/a/index.html': {},
      'content/fr/a': {},
      'content/_redirects': {},
      'content/CNAME': {},
    };
    const linking = { 'fr/a.md': page('title: A', '[a](/pagefind/fr/pagefind.png)') };
    expect(saidOf({ files: linking, media }).map(([rule, file]) => [rule, file])).toEqual([
      ['output-reserved', 'content/CNAME'],
      ['output-reserved', 'content/_redirects'],
      ['output-reserved', 'content/pagefind/fr/pagefind.png'],
    ]);
  });

  it('say what the host writes, and name what else stands there', () => {
    const outputs = [
      { output: 'fr/a/index.html', by: 'static/a.html' },
      { output: 'robots.txt', by: 'static/robots.txt' },
      { output: 'x/a.txt', by: 'static/x/a.txt' },
      { output: 'X', by: 'static/x' },
    ];
    const library = libraryOf({ files, outputs });
    expect(library.diagnostics.map(({ rule, file, related }) => [rule, file, related?.[0]?.file])).toEqual([
      ['permalink-conflict', 'content/fr/a.md', 'static/a.html'],
      ['output-conflict', 'static/x', 'static/x/a.txt'],
    ]);
    expect(library.routes.some((route) => route.output === 'robots.txt')).toBe(false);
    expect(library.outputs).toContainEqual({
      output: 'robots.txt',
      kind: 'host',
      place: { file: 'static/robots.txt', line: 1, column: 1 },
    });
  });

  it('are all that is written', () => {
    const media = { 'media/plan.pdf': {}, 'content/fr/secret.key': {} };
    const aliased = { ...files, 'fr/b.md': page({ title: 'B', aliases: ['/old/'] }) };
    const library = libraryOf({ files: aliased, media });
    const routes = [...library.routes, ...library.locales.flatMap(({ code }) => library.locale(code).routes)];
    expect(library.outputs.map((each) => each.output).sort()).toEqual(
      [...routes.map((route) => route.output), 'media/plan.pdf'].sort(),
    );
    expect(library.outputs.find((each) => each.kind === 'alias')).toEqual({
      output: 'old/index.html',
      kind: 'alias',
      place: { file: 'content/fr/b.md', line: 3, column: 11 },
    });
  });
});
