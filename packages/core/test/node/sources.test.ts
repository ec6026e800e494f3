import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { warmFolder } from '../../src/cli/warm.js';
import { formatDiagnostics } from '../../src/index.js';
import { listSources, loadLibrary, parseDocuments, type SourceFunction } from '../../src/node/index.js';

const roots: string[] = [];

async function folderOf(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'almanach-sources-'));
  roots.push(root);
  const all = { 'site.yaml': 'url: https://a.example\nlocales: [fr, en]\ntitle: A\n', ...files };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

async function load(sources: unknown, files: Readonly<Record<string, string>> = {}) {
  const root = await folderOf({ 'content/fr/blog/index.md': '---\ntitle: Blog\n---\n', ...files });
  return loadLibrary({ root, now: '2016-01-01', cache: false, sources: sources as SourceFunction });
}

const release = {
  path: 'fr/blog/version-2.md',
  fields: { title: 'Version 2', date: '2015-04-07', tags: ['outils'], order: undefined },
  body: 'Elle est là : [le blog](index.md).',
};

describe('a function that yields documents', () => {
  it.each<[string, SourceFunction]>([
    ['at once', () => [release]],
    ['later', async () => [release]],
    [
      'one after the other',
      function* () {
        yield release;
      },
    ],
    [
      'one after the other, later',
      async function* () {
        yield release;
      },
    ],
    ['as a set', () => new Set([release])],
  ])('%s makes an article like any other', async (_, source) => {
    const library = await load(source);
    expect(library.diagnostics).toEqual([]);
    const [article] = library.locale('fr').articles;
    expect(article).toMatchObject({
      key: 'blog/version-2',
      permalink: '/fr/blog/version-2/',
      title: 'Version 2',
      date: '2015-04-07',
      html: '<p>Elle est là\u00A0: <a href="/fr/blog/">le blog</a>.</p>',
    });
    expect(article?.section?.key).toBe('blog');
    expect(article?.tags.map(({ name }) => name)).toEqual(['outils']);
  });

  it('may write the whole text, and its translation', async () => {
    const library = await load(() => [
      { path: 'fr/blog/a.md', text: '---\ntitle: Un\ndate: 2015-04-01\n---\n\nUn.\n' },
      { path: 'en/blog/a.md', text: '---\ntitle: One\n---\n\nOne.\n' },
    ]);
    expect(library.locale('en').find('blog/a')).toMatchObject({ title: 'One', date: '2015-04-01' });
  });

  it('may be one of several, and is asked with the folder and the settings', async () => {
    const asked: unknown[] = [];
    const library = await load([
      ({ root, site }: Parameters<SourceFunction>[0]) => {
        asked.push(root, site.title.fr);
        return [];
      },
      () => [{ path: 'fr/a.md', fields: { title: 'A' } }],
    ]);
    expect(asked).toEqual([roots[0], 'A']);
    expect(library.locale('fr').find('a')?.title).toBe('A');
  });

  it('takes dates, lists, groups and quotation marks as plain data', async () => {
    const fields = {
      title: 'Dire « "oui": non »\u2028# tout de suite',
      date: new Date('2015-04-07T09:00:00Z'),
      cover: { src: '/media/a.png', alt: '' },
      data: { n: 1.5, list: [null, true, { deep: '---' }] },
    };
    const library = await load(() => [{ path: 'fr/a.md', fields }]);
    const item = library.locale('fr').find('a');
    expect(item).toMatchObject({ date: '2015-04-07', data: fields.data });
    expect(item?.title).toContain('# tout de suite');
  });
});

describe('what is reported', () => {
  const lines = (text: string) => text.trim().split('\n');

  it('names the source beside the place', async () => {
    async function releases() {
      return [{ path: 'fr/a.md', fields: { title: 'A', titel: 'B' }, body: '[x](nulle-part.md)' }];
    }
    const library = await load(releases);
    expect(library.diagnostics.map(({ rule, line, from }) => [rule, line, from])).toEqual([
      ['field-unknown', 3, 'releases'],
      ['dead-link', 6, 'releases'],
    ]);
    expect(lines(formatDiagnostics(library.diagnostics))).toContain('  from: releases');
  });

  it.each([
    '../a.md',
    'fr/../../a.md',
    '/fr/a.md',
    'fr//a.md',
    'fr/./a.md',
    'fr\\a.md',
    'fr/a\u0000.md',
    'fr/a.txt',
    'fr/a',
    '',
  ])('is a path that is none of a text below the content folder: %j', async (path) => {
    const library = await load(() => [{ path, fields: { title: 'A' } }, release]);
    expect(library.diagnostics.map(({ rule }) => rule)).toEqual(['source-path']);
    expect(library.locale('fr').articles).toHaveLength(1);
  });

  it('is a path that a file has, or another document', async () => {
    function releases() {
      return [release, { path: 'fr/blog/a.md', fields: { title: 'De données' } }];
    }
    function cms() {
      return [{ ...release, fields: {} }];
    }
    const library = await load([releases, cms], { 'content/fr/blog/a.md': '---\ntitle: Du fichier\n---\n' });
    expect(library.locale('fr').find('blog/a')?.title).toBe('Du fichier');
    expect(
      library.diagnostics.map(({ rule, file, from, message }) => [
        rule,
        file,
        from,
        message.replace(/^.*?: /, ''),
      ]),
    ).toEqual([
      [
        'source-duplicate',
        'content/fr/blog/a.md',
        'releases',
        'a file, and what the source `releases` yields, which is left out',
      ],
      [
        'source-duplicate',
        'content/fr/blog/version-2.md',
        'cms',
        'what the source `releases` yields, and what the source `cms` yields, which is left out',
      ],
    ]);
  });

  it('is a source that fails; what it yielded before stays', async () => {
    async function* cms() {
      yield release;
      throw new TypeError('fetch failed');
    }
    const library = await load(cms);
    expect(library.diagnostics).toMatchObject([
      { rule: 'source-failed', file: 'almanach.config.js', message: 'The source `cms` fails: fetch failed' },
    ]);
    expect(library.failed).toBe(true);
    expect(library.locale('fr').articles).toHaveLength(1);
  });
});

describe('a program that errs is told by a TypeError', () => {
  it.each<[string, unknown, RegExp]>([
    ['no function', 5, /`sources` to be a function/],
    ['no function in a list', [() => [], 'a'], /`sources\.1` to be a function/],
    ['no list', () => 5, /a list of documents from the source sources\.0, not `5`/],
    ['a text for a list', () => 'abc', /a list of documents/],
    ['no document', () => [5], /a document from the source sources\.0.*, not `5`/],
    ['no path', () => [{ text: '' }], /a document from the source/],
    ['neither text nor fields', () => [{ path: 'fr/a.md' }], /not `fr\/a\.md`/],
    ['both text and fields', () => [{ path: 'fr/a.md', text: '', fields: {} }], /not `fr\/a\.md`/],
    ['a body that is no text', () => [{ path: 'fr/a.md', fields: {}, body: 5 }], /not `fr\/a\.md`/],
    [
      'a function as a field',
      () => [{ path: 'fr/a.md', fields: { title: () => 1 } }],
      /the field fr\/a\.md: title/,
    ],
    [
      'a large integer as a field',
      () => [{ path: 'fr/a.md', fields: { order: 1n } }],
      /the field fr\/a\.md: order/,
    ],
  ])('%s', async (_, sources, message) => {
    const given = typeof sources === 'function' ? [sources] : sources;
    await expect(load(given)).rejects.toThrow(message);
    await expect(load(given)).rejects.toThrow(TypeError);
  });
});

describe('almanach.config.js', () => {
  const config = (title: string) => `
export default {
  sources: [async function* releases({ site }) {
    for (const { code } of site.locales)
      for (const name of ['a', 'b'])
        yield { path: code + '/' + name + '.md', fields: { title: name + '${title}' } };
  }],
};
`;

  it('has sources, whose documents are parsed again only where they differ', async () => {
    const root = await folderOf({
      'almanach.config.js': config('1'),
      'content/fr/c.md': '---\ntitle: C\n---\n',
    });
    const options = { cache: 'kept' };
    const parse = async () => parseDocuments(await listSources(root), options);
    expect(await parse()).toMatchObject({ parsed: 5, given: true });
    expect(await parse()).toMatchObject({ parsed: 0 });
    await writeFile(join(root, 'almanach.config.js'), config("' + (name === 'a' ? 2 : 1) + '"));
    const third = await parse();
    expect(third.parsed).toBe(2);
    expect(third.documents.map(({ file, fields, from }) => [file, fields.title, from]).sort()).toEqual([
      ['content/en/a.md', 'a2', 'releases'],
      ['content/en/b.md', 'b1', 'releases'],
      ['content/fr/a.md', 'a2', 'releases'],
      ['content/fr/b.md', 'b1', 'releases'],
      ['content/fr/c.md', 'C', undefined],
    ]);
  });

  it('lends them to what parses shares of a site', async () => {
    const root = await folderOf({ 'almanach.config.js': config('1'), 'package.json': '{}' });
    const countOf = async (number: number) => {
      const { text } = await warmFolder(root, { number, count: 2 });
      return Number(/of (\d+) texts/.exec(text)?.[1]);
    };
    // One after another: a project's configuration is read in its folder.
    const first = await countOf(1);
    expect(first + (await countOf(2))).toBe(4);
  });

  it('is told where they are no functions', async () => {
    const root = await folderOf({ 'almanach.config.js': 'export default { sources: [{}] };' });
    expect((await loadLibrary({ root })).diagnostics).toMatchObject([
      { rule: 'config-invalid', found: '{}', expected: 'a function that yields documents' },
    ]);
  });
});
