import { describe, expect, it } from 'vitest';
import { activeName } from '../../src/graph/active-name.js';
import { type Declared, libraryOf, page, problemsOf } from '../library-of.js';

/** Lists the media that are copied. */
function publishedOf(declared: Declared): string[] {
  return Object.entries(libraryOf(declared).media).flatMap(([path, { output }]) =>
    output === undefined ? [] : [path],
  );
}

describe('a file that a browser or a server would run', () => {
  it.each([
    ['a.html', 'HTML'],
    ['A.XHTML', 'HTML'],
    ['a.html.fr', 'HTML'],
    ['a.html.gz', 'HTML'],
    ['a.js', 'a script'],
    ['a.min.mjs', 'a script'],
    ['a.xml', 'XML'],
    ['a.svgz', 'XML'],
    ['a.php', 'a program of a server'],
    ['a.php7', 'a program of a server'],
    ['a.php.jpg', 'a program of a server'],
    ['a.shtml', 'a program of a server'],
    ['a.aspx', 'a program of a server'],
    ['a.jsp', 'a program of a server'],
  ])('is known by its name: %s', (name, what) => {
    expect(activeName(`media/${name}`)).toBe(what);
    expect(libraryOf({ files: {}, media: { [`media/${name}`]: {} } }).diagnostics).toMatchObject([
      { rule: 'media-active', file: `media/${name}`, found: what },
    ]);
  });

  it.each([
    'a.png',
    'a.svg',
    'html',
    'php',
    'a.html.txt',
    'a.js.zip',
    'a.jsonld',
    'a.phpx',
    'x.php/a.png',
    'a.json',
  ])('is not %s', (name) => {
    expect(activeName(`media/${name}`)).toBeUndefined();
  });

  it('is known by what was found in it, whatever its name', () => {
    const library = libraryOf({ files: {}, media: { 'media/a.png': { active: 'HTML' }, 'media/b.png': {} } });
    expect(problemsOf(library)).toEqual(['media-active media/a.png:1:1']);
    expect(library.media['media/a.png']?.output).toBeUndefined();
    expect(library.media['media/b.png']?.output).toBe('media/b.png');
  });

  it('is published where the settings name it or its folder', () => {
    const media = {
      'media/form.html': {},
      'media/demo/a.js': {},
      'media/demo2/a.js': {},
      'content/404.html': {},
    };
    const allowed = { allow: ['media/form.html', 'media/demo/', 'content/404.html'] };
    expect(publishedOf({ files: {}, media, allowed })).toEqual([
      'media/form.html',
      'media/demo/a.js',
      'content/404.html',
    ]);
    expect(problemsOf(libraryOf({ files: {}, media, allowed }))).toEqual([
      'media-active media/demo2/a.js:1:1',
    ]);
  });

  it('is not asked about where it stays private, and is told with the document that links to it', () => {
    const media = { 'content/fr/build.js': {}, 'content/fr/run.mjs': {} };
    const files = { 'fr/a.md': page('title: A', '[a](run.mjs)') };
    expect(libraryOf({ files, media }).diagnostics).toMatchObject([
      {
        rule: 'media-active',
        file: 'content/fr/run.mjs',
        related: [{ file: 'content/fr/a.md', line: 5, column: 1 }],
      },
    ]);
  });

  it('stays private where the settings make no error of it', () => {
    const checks = { 'media-active': 'off' as const, 'output-reserved': 'off' as const };
    expect(publishedOf({ files: {}, media: { 'media/a.php': {}, 'content/_headers': {} }, checks })).toEqual(
      [],
    );
  });
});

describe('what belongs to a document that is not shown', () => {
  const draft = (text: string) => page('title: B\ndraft: true', text);
  const media = {
    'content/fr/a.png': {},
    'content/fr/b/plan.png': {},
    'content/fr/b/images/x.png': {},
    'media/m.png': {},
    'media/n.png': {},
  };

  it('is not copied, be it beside it or named by it alone', () => {
    const files = {
      'fr/a.md': page('title: A', '![x](/media/n.png)'),
      'fr/b/index.md': draft('![x](/media/m.png) ![x](/media/n.png) ![x](../a.png)'),
    };
    expect(publishedOf({ files, media })).toEqual(['media/n.png']);
    expect(publishedOf({ files, media, drafts: true })).toEqual(Object.keys(media));
  });

  it.each([
    ['of tomorrow', 'title: B\ndate: 2016-01-02'],
    ['that has expired', 'title: B\nexpires: 2015-12-31'],
  ])('is not copied beside a document %s', (_, fields) => {
    const files = { 'fr/a.md': page('title: A'), 'fr/b/index.md': page(fields) };
    expect(publishedOf({ files, media })).toEqual(['content/fr/a.png', 'media/m.png', 'media/n.png']);
  });

  it('is copied where a document that is shown lies beside it, or names it', () => {
    const files = {
      'fr/b/index.md': draft(''),
      'fr/b/c.md': page('title: C'),
      'fr/d/index.md': draft('![x](d.png)'),
      'en/d/index.md': page('title: D', '![x](/content/fr/d/d.png)'),
    };
    expect(publishedOf({ files, media: { ...media, 'content/fr/d/d.png': {} } })).toEqual([
      ...Object.keys(media),
      'content/fr/d/d.png',
    ]);
  });

  it('is copied where the settings name it', () => {
    const files = { 'fr/b.md': draft('![x](/media/m.png) ![x](/media/n.png)') };
    const organization = { name: 'A', logo: '/media/m.png' };
    const menus = { primary: [{ label: 'N', url: '/media/n.png' }] };
    expect(publishedOf({ files, media, organization, menus })).toContain('media/m.png');
    expect(publishedOf({ files, media, organization, menus })).toContain('media/n.png');
  });
});

describe('what a text only looks like naming', () => {
  it.each([
    '`href="secret.key"`',
    '&lt;a href="secret.key"&gt;',
    '<!-- [a](secret.key) -->',
    '```html\n<a href="secret.key">\n```',
  ])('stays private: %s', (text) => {
    const files = { 'fr/a.md': page('title: A', text) };
    expect(publishedOf({ files, media: { 'content/fr/secret.key': {} } })).toEqual([]);
  });
});
