import { cpSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type HeldDocuments, listSources, parseDocuments } from '../../../src/node/index.js';
import { filesOf, folderWith, load, removeFolders, site, writeFiles } from './cached-site.js';

const demo = fileURLToPath(new URL('../../../../../fixtures/acretion', import.meta.url));
const place = 'node_modules/.cache/almanach';

afterEach(async () => {
  vi.unstubAllEnvs();
  await removeFolders();
});

describe('a library from the cache', () => {
  it('is the library that is parsed, in the first build and in the next', async () => {
    const root = await folderWith({});
    cpSync(demo, root, { recursive: true });
    const { answers } = await load(root, { cache: false });
    for (const _ of ['cold', 'warm', 'warm again']) expect((await load(root)).answers).toBe(answers);
    expect((await load(root, { strict: true })).answers).toBe(answers);
    expect((await filesOf(join(root, place))).size).toBeGreaterThan(10);
  });

  it('is the library that is parsed, with threads and without, many texts and few', async () => {
    const texts = Array.from({ length: 150 }, (_, index) => [
      `content/${index % 2 ? 'fr' : 'en'}/blog/${index}.md`,
      `---\ntitle: ${index}\ndate: 2015-07-01\nlieu: ${index}\n---\n\n[a](${index + 1}.md) « b » ![](${index}.png)\n`,
    ]);
    const root = await folderWith({ ...site, ...Object.fromEntries(texts), 'content/de/a.md': 'A' });
    const read = async (threads: number, cache: string) => {
      const { parsed, ...content } = await parseDocuments(await listSources(root), { threads, cache });
      return { parsed, text: JSON.stringify({ ...content, cacheFolder: undefined }) };
    };
    const alone = await read(0, 'alone');
    expect(await read(2, 'shared')).toEqual(alone);
    expect(alone.parsed).toBe(153);
    for (const cache of ['alone', 'shared']) expect(await read(1, cache)).toEqual({ ...alone, parsed: 0 });
  });

  it('parses each text once', async () => {
    const root = await folderWith();
    expect((await load(root)).parsed).toBe(3);
    expect((await load(root)).parsed).toBe(0);
    await writeFiles(root, { 'content/fr/index.md': '---\ntitle: Accueil\n---\n\nSalut !\n' });
    expect((await load(root)).parsed).toBe(1);
    await writeFiles(root, { 'content/fr/index.md': site['content/fr/index.md'] ?? '' });
    expect((await load(root)).parsed).toBe(0);
  });

  it('is the library that is parsed, whatever is edited, moved and deleted', async () => {
    const root = await folderWith();
    const places = ['fr/index', 'fr/blog/ete', 'fr/blog/mer', 'en/blog/ete', 'en/index', 'de/a'];
    const text = fc.constantFrom(
      '---\ntitle: A\n---\nMot.',
      '---\ntitle: B\n---\nMot.',
      '---\ntitle: A\ndate: 2015-01-0\n---\n[a](b.md)',
      'Sans titre \u0007',
      '',
    );
    const edit = fc.record({
      to: fc.constantFrom(...places),
      text: fc.option(text),
      from: fc.constantFrom(...places),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        for (const { to, text: written, from } of edits) {
          const path = join(root, 'content', `${to}.md`);
          await mkdir(join(path, '..'), { recursive: true });
          if (written === null)
            await rename(join(root, 'content', `${from}.md`), path).catch(() => rm(path, { force: true }));
          else await writeFile(path, written);
        }
        const { answers } = await load(root);
        expect(answers).toBe((await load(root, { cache: false })).answers);
      }),
      { numRuns: 60 },
    );
  });

  it('sees an edit that leaves size and time of a file as they were', async () => {
    const root = await folderWith();
    const path = join(root, 'content/fr/index.md');
    for (const word of ['Bonjour', 'Bonsoir', 'Bonnuit']) {
      const { atime, mtime } = await stat(path);
      await writeFile(path, `---\ntitle: Accueil\n---\n\n${word} !\n`);
      await utimes(path, atime, mtime);
      expect((await load(root)).answers).toContain(word);
    }
  });

  it('is built without reading a text that has not changed, unless the site is strict', async () => {
    const root = await folderWith();
    // In the moment in which they were written, files may be written again unseen.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await load(root);
    const list = await listSources(root);
    await rename(join(root, 'content'), join(root, 'elsewhere'));
    const quick = await parseDocuments(list);
    expect(quick.documents.map(({ file }) => file)).toHaveLength(3);
    const strict = await parseDocuments(list, { strict: true });
    expect(strict.documents).toEqual([]);
    expect(strict.diagnostics.map(({ rule }) => rule)).toEqual(Array(3).fill('file-unreadable'));
  });

  it('is taken from what a program holds, without the cache, where the texts are as they were', async () => {
    const root = await folderWith();
    const held: HeldDocuments = new Map();
    const read = async (options = {}) => parseDocuments(await listSources(root), { held, ...options });
    const first = await read();
    expect([first.parsed, held.size]).toEqual([3, 3]);
    await rm(join(root, place), { recursive: true });
    const second = await read();
    expect(second.parsed).toBe(0);
    expect(second.documents).toEqual(first.documents);
    await writeFiles(root, { 'content/fr/index.md': '---\ntitle: Accueil\n---\n\nSalut !\n' });
    await rm(join(root, 'content/en/blog/ete.md'));
    const third = await read();
    expect([third.parsed, held.size]).toEqual([1, 2]);
    expect(third.documents).toEqual(
      (await parseDocuments(await listSources(root), { cache: false })).documents,
    );
    expect((await read({ fresh: true })).parsed).toBe(2);
  });

  it('holds what was found while a file was read, too', async () => {
    const root = await folderWith();
    await writeFile(join(root, 'content/fr/index.md'), Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'));
    const { answers } = await load(root);
    expect(answers).toContain('file-encoding');
    expect(await load(root)).toEqual({ answers, parsed: 0 });
  });
});

describe('a change of', () => {
  const changes: readonly [string, Readonly<Record<string, string>>, number][] = [
    ['a menu parses nothing', { 'site.yaml': `${site['site.yaml']}menus:\n  primary: [blog/ete]\n` }, 0],
    ['a message parses nothing', { 'locales/fr.json': '{ "home": "Maison" }' }, 0],
    ['the address parses all', { 'site.yaml': 'url: https://b.example\nlocales: [fr, en]\ntitle: A\n' }, 3],
    ['typography parses all', { 'site.yaml': `${site['site.yaml']}typography: { fr: false }\n` }, 3],
    ['a plugin parses all', { 'count.js': `${site['count.js']}// Changed\n` }, 3],
    [
      'a plugin’s options parses all',
      { 'almanach.config.js': "export default { markdown: { remark: [['./count.js', { a: 1 }]] } };" },
      3,
    ],
    [
      'what is allowed parses all',
      {
        'almanach.config.js':
          "export default { markdown: { remark: ['./count.js'] }, allow: { elements: ['u'] } };",
      },
      3,
    ],
    [
      'the parser parses all',
      { 'almanach.config.js': "export default { markdown: { remark: ['./count.js'] }, parser: 'remark' };" },
      3,
    ],
  ];
  it.each(changes)('%s', async (_, files, count) => {
    const root = await folderWith();
    await load(root);
    await writeFiles(root, files);
    const { answers, parsed } = await load(root);
    expect(parsed).toBe(count);
    expect(answers).toBe((await load(root, { cache: false })).answers);
  });

  it('a package that a plugin imports parses all', async () => {
    const root = await folderWith({
      ...site,
      'count.js': `import 'inner';\n${site['count.js']}`,
      'node_modules/inner/package.json': '{ "name": "inner", "version": "1.0.0", "exports": "./index.js" }',
      'node_modules/inner/index.js': '',
    });
    await load(root);
    expect((await load(root)).parsed).toBe(0);
    await writeFiles(root, {
      'node_modules/inner/package.json': '{ "name": "inner", "version": "1.0.1", "exports": "./index.js" }',
    });
    expect((await load(root)).parsed).toBe(3);
  });
});

describe('the setting `cache`', () => {
  it('turns it off', async () => {
    const root = await folderWith();
    await load(root, { cache: false });
    await expect(stat(join(root, 'node_modules'))).rejects.toThrow('ENOENT');
    expect((await load(root, { cache: false })).parsed).toBe(3);
  });

  it('moves it, for two sites that know nothing of each other too', async () => {
    const [root, other] = [await folderWith(), await folderWith()];
    const cache = await folderWith({});
    await writeFiles(other, { 'content/fr/index.md': '---\ntitle: Autre\n---\n' });
    const answers = [await load(root, { cache }), await load(other, { cache: { folder: cache } })];
    expect(answers.map(({ parsed }) => parsed)).toEqual([3, 1]);
    const again = [await load(root, { cache }), await load(other, { cache })];
    expect(again).toEqual(answers.map((each) => ({ ...each, parsed: 0 })));
    await expect(stat(join(root, 'node_modules'))).rejects.toThrow('ENOENT');
  });

  it('stands in almanach.config.js, from the root', async () => {
    const root = await folderWith({
      ...site,
      'almanach.config.js': "export default { markdown: { remark: ['./count.js'] }, cache: 'kept' };",
    });
    await load(root);
    expect((await filesOf(join(root, 'kept'))).size).toBeGreaterThan(1);
    expect((await load(root)).parsed).toBe(0);
  });

  it('is the project’s folder, where the site is a part of one', async () => {
    const project = await folderWith({ 'package.json': '{}' });
    await writeFiles(join(project, 'site'), site);
    await load(join(project, 'site'));
    expect((await filesOf(join(project, place))).size).toBeGreaterThan(1);
  });

  it('bounds it', async () => {
    const root = await folderWith();
    const limit = 0.004;
    for (const word of ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']) {
      await writeFiles(root, {
        'content/fr/index.md': `---\ntitle: ${word}\n---\n\n${`${word}. `.repeat(40)}\n`,
      });
      const { answers } = await load(root, { cache: { limit } });
      expect(answers).toContain(word);
      const files = [...(await filesOf(join(root, place)))].filter(([name]) => name.startsWith('documents'));
      const size = files.reduce((sum, [, bytes]) => sum + bytes.length, 0);
      expect(size).toBeLessThanOrEqual(limit * 1024 * 1024);
    }
  });
});

describe('nothing is taken from the cache', () => {
  it('where the build is fresh, which the next one profits from', async () => {
    const root = await folderWith();
    await load(root);
    expect((await load(root, { fresh: true })).parsed).toBe(3);
    vi.stubEnv('ALMANACH_FRESH', '1');
    expect((await load(root)).parsed).toBe(3);
    expect((await load(root, { fresh: false })).parsed).toBe(0);
  });

  it('where a plugin is a function, of which nobody can tell whether it has changed', async () => {
    const root = await folderWith();
    const loud = (mark: string) => () => (tree: { children: object[] }) => {
      tree.children = [{ type: 'paragraph', children: [{ type: 'text', value: mark }] }];
    };
    expect((await load(root, { markdown: { remark: [loud('un')] } })).answers).toContain('<p>un</p>');
    expect((await load(root, { markdown: { remark: [loud('deux')] } })).answers).toContain('<p>deux</p>');
  });
});

describe('a cache that is in the way', () => {
  it('is no error where it cannot be written', async () => {
    const root = await folderWith({ ...site, kept: 'a file' });
    const { answers } = await load(root, { cache: false });
    expect(await load(root, { cache: 'kept' })).toEqual({ answers, parsed: 3 });
    expect(await readFile(join(root, 'kept'), 'utf8')).toBe('a file');
  });

  it('is written by two builds at once', async () => {
    const root = await folderWith();
    const { answers } = await load(root, { cache: false });
    for (let round = 0; round < 5; round++) {
      await rm(join(root, place), { recursive: true, force: true });
      const loads = await Promise.all([load(root), load(root), load(root, { fresh: true })]);
      expect(loads.map((each) => each.answers)).toEqual([answers, answers, answers]);
      expect(await load(root)).toEqual({ answers, parsed: 0 });
    }
    const names = [...(await filesOf(join(root, place))).keys()];
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
