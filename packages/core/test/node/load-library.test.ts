import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { loadLibrary } from '../../src/node/index.js';
import { listFiles } from '../../src/node/list-files.js';
import { listSources } from '../../src/node/list-sources.js';
import { readMedia } from '../../src/node/read-media.js';
import { readSettings } from '../../src/node/read-settings.js';
import { readText } from '../../src/node/read-text.js';
import type { Diagnostic, Source } from '../../src/types.js';

const made: string[] = [];

async function workspace(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'almanach-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** Lists and reads everything below a root, parsed by nobody; that there is no `site.yaml` is no matter here. */
async function readSources(root: string) {
  const list = await listSources(root);
  const settings = (await readSettings(root)).diagnostics.filter(({ rule }) => rule !== 'site-missing');
  const diagnostics: Diagnostic[] = [...list.diagnostics, ...settings];
  const documents: Source[] = [];
  for (const listed of list.sources) {
    if (listed.kind === 'settings' || listed.kind === 'medium') continue;
    const text = await readText(root, listed);
    diagnostics.push(...text.diagnostics);
    if (text.source && listed.kind === 'document') documents.push(text.source);
  }
  const { media, diagnostics: ofMedia } = await readMedia(list);
  return { documents, media, diagnostics: [...diagnostics, ...ofMedia] };
}

afterEach(async () => {
  for (const root of made.splice(0)) await rm(root, { recursive: true });
});

test('the demo loads without an error', async () => {
  const root = fileURLToPath(new URL('../../../../fixtures/acretion', import.meta.url));
  const library = await loadLibrary({ root, now: '2016-01-01' });
  expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(library.locale('fr').find('blog/cohesion')).toMatchObject({ date: '2015-04-07' });
});

test('files come in the order of their paths, media with their sizes', async () => {
  const root = await workspace({
    'content/fr/b.md': 'B',
    'content/fr/a.md': 'A',
    'content/fr/a.svg': '<svg width="3" height="4"></svg>',
    'content/fr/.hidden.md': 'H',
    'content/fr/notes.txt': 'T',
  });
  const sources = await readSources(root);
  expect(sources.documents.map(({ path }) => path)).toEqual(['content/fr/a.md', 'content/fr/b.md']);
  expect(sources.media).toEqual({ 'content/fr/a.svg': { width: 3, height: 4 }, 'content/fr/notes.txt': {} });
});

test('a picture is known by its composed name and found under the one on disk', async () => {
  const root = await workspace({ 'media/e\u0301te\u0301.svg': '<svg width="3" height="4"></svg>' });
  expect((await readSources(root)).media).toEqual({
    'media/\u00e9t\u00e9.svg': { source: 'media/e\u0301te\u0301.svg', width: 3, height: 4 },
  });
});

test('a link that leads out of the root is not followed; one within is', async () => {
  const root = await workspace({ 'content/fr/a.md': 'A' });
  const other = await workspace({ 'secret.md': 'secret' });
  await symlink(join(other, 'secret.md'), join(root, 'content/fr/out.md'));
  await symlink(other, join(root, 'content/fr/folder'));
  await symlink('a.md', join(root, 'content/fr/in.md'));
  const { documents, diagnostics } = await readSources(root);
  expect(documents.map(({ path, text }) => [path, text])).toEqual([
    ['content/fr/a.md', 'A'],
    ['content/fr/in.md', 'A'],
  ]);
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
    ['file-outside', 'content/fr/folder'],
    ['file-outside', 'content/fr/out.md'],
  ]);
});

test.each([
  ['a\nb \u00e9t\u00e9', 'latin1', 2, 3, 'a\nb été'],
  ['été', 'latin1', 1, 1, 'été'],
] as const)('bytes of another encoding have their place: %j', async (text, encoding, line, column, read) => {
  const root = await workspace({ 'content/fr/a.md': Buffer.from(text, encoding) });
  const { documents, diagnostics } = await readSources(root);
  expect(documents[0]?.text).toBe(read);
  expect(diagnostics).toMatchObject([{ rule: 'file-encoding', line, column, found: '0xE9' }]);
});

test('a place counts whole characters before the wrong byte', async () => {
  const bytes = Buffer.concat([Buffer.from('été '), Buffer.from([0xe9])]);
  const { diagnostics } = await readSources(await workspace({ 'content/fr/a.md': bytes }));
  expect(diagnostics).toMatchObject([{ line: 1, column: 5, found: '0xE9' }]);
});

test('an empty folder gives a library and says that site.yaml is missing', async () => {
  const library = await loadLibrary({ root: await workspace({}), now: '2016-01-01' });
  expect(library.failed).toBe(true);
  expect(library.diagnostics.map(({ rule }) => rule)).toContain('site-missing');
});

test.skipIf(process.platform === 'win32')('what is no file is told and not waited for', async () => {
  const root = await workspace({ 'content/fr/a.md': 'A', 'comments/fr/a.yaml': '', 'locales/fr.json': '{}' });
  for (const path of [
    'site.yaml',
    'content/fr/b.md',
    'content/fr/c.png',
    'comments/fr/b.yaml',
    'locales/en.json',
  ])
    execFileSync('mkfifo', [join(root, path)]);
  await symlink('b.md', join(root, 'content/fr/d.md'));
  const { diagnostics, documents } = await readSources(root);
  expect(documents.map(({ path }) => path)).toEqual(['content/fr/a.md']);
  expect(diagnostics.map(({ file, found }) => `${file}: ${found}`).toSorted()).toEqual([
    'comments/fr/b.yaml: it is no file',
    'content/fr/b.md: it is no file',
    'content/fr/c.png: it is no file',
    'content/fr/d.md: it is no file',
    'locales/en.json: it is no file',
    'site.yaml: it is no file',
  ]);
});

test('settings that cannot be read are not missing too', async () => {
  const root = await workspace({ 'site.yaml/a': '' });
  const { diagnostics } = await loadLibrary({ root, now: '2016-01-01' });
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([['file-unreadable', 'site.yaml']]);
});

test('a folder that cannot be listed is told', async () => {
  const { diagnostics } = await readSources(await workspace({ content: 'a file' }));
  expect(diagnostics).toMatchObject([{ rule: 'file-unreadable', file: 'content', found: 'ENOTDIR' }]);
});

test('links that lead round end, where folders lead to one another', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `d${index}`);
  const root = await workspace(Object.fromEntries(names.map((name) => [`content/fr/${name}/a.md`, 'A'])));
  for (const from of names)
    for (const to of names) await symlink(`../${to}`, join(root, `content/fr/${from}/to-${to}`));
  const { paths, diagnostics } = await listFiles(root, ['content']);
  expect(paths).toEqual(expect.arrayContaining(names.map((name) => `content/fr/${name}/a.md`)));
  expect(paths.length).toBeLessThanOrEqual(1212);
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['file-unreadable']));
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.length).toBeLessThanOrEqual(12);
});

test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is told', async () => {
  const root = await workspace({ 'content/fr/a.md': 'A' });
  await writeFile(Buffer.concat([Buffer.from(`${root}/content/fr/`), Buffer.from('\xe9.md', 'latin1')]), 'B');
  const { diagnostics } = await readSources(root);
  expect(diagnostics).toMatchObject([{ file: 'content/fr/\uFFFD.md', found: 'its name is not UTF-8' }]);
});

test('of two files whose names differ in how accents are written, the second is told', async () => {
  const root = await workspace({ 'content/fr/e\u0301.md': 'A', 'content/fr/\u00e9.md': 'B' });
  const { documents, diagnostics } = await readSources(root);
  expect(documents.map(({ path, text }) => [path, text])).toEqual([['content/fr/\u00e9.md', 'A']]);
  expect(diagnostics).toMatchObject([{ rule: 'file-unreadable', file: 'content/fr/\u00e9.md' }]);
});

test.each(['site.yaml', 'locales/fr.json', 'comments/fr/a.yaml'])(
  '%s of ten megabytes is told',
  async (path) => {
    const root = await workspace({ 'content/fr/a.md': 'A', [path]: 'a'.repeat(10 * 1024 * 1024) });
    const { diagnostics } = await readSources(root);
    expect(diagnostics).toMatchObject([{ rule: 'file-too-large', file: path, found: '10.0 MiB' }]);
  },
);

test.each([0, 1, 2, 4, 8, 16])(
  'files that vanish after %i turns of the loop are told or left out, never thrown',
  async (turns) => {
    const names = Array.from({ length: 60 }, (_, index) => `content/fr/b-${index}.md`);
    const root = await workspace({
      'content/fr/a.md': 'A',
      ...Object.fromEntries(names.map((name) => [name, 'B'])),
    });
    const reading = readSources(root);
    for (let turn = 0; turn < turns; turn++) await new Promise((done) => setImmediate(done));
    for (const name of names) rmSync(join(root, name));
    const { documents, diagnostics } = await reading;
    expect(documents.map(({ path }) => path)).toContain('content/fr/a.md');
    for (const { rule, found } of diagnostics) expect([rule, found]).toEqual(['file-unreadable', 'ENOENT']);
    expect(documents.length + diagnostics.length).toBeLessThanOrEqual(names.length + 1);
  },
);
