import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { loadLibrary } from '../../src/node/index.js';
import { readSources } from '../../src/node/read-sources.js';

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
