import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { buildLibrary, type Library } from '../../src/index.js';
import {
  createLibraryBuilder,
  type HeldDocuments,
  listSources,
  loadLibrary,
  parseDocuments,
} from '../../src/node/index.js';
import { readBlocks } from '../../src/source/read-blocks.js';
import { type Files, folderWith, removeFolders, site, writeFiles } from './cache/cached-site.js';

const made = '---\ntitle: Le pont\ndate: 2015-04-07\n---\n\nIl est vieux.\n\nIl est large.\n';
const now = made.replace('vieux', 'neuf');
const stamp = readBlocks(made, { path: 'content/fr/pont.md' })
  .map(({ hash }) => hash)
  .join(' ');
const files: Files = {
  ...site,
  'content/fr/pont.md': now,
  'content/en/pont.md': `---\ntitle: The bridge\nsourceBlocks: ${stamp}\n---\n\nIt is old.\n\nIt is wide.\n`,
};
const stale = [{ id: 'stale-1', state: 'changed' }];
const staleOf = (library: Library) => library.locale('en').find('pont')?.translation?.stale;
const parse = async (root: string, held?: HeldDocuments) => parseDocuments(await listSources(root), { held });
const read = async (root: string) =>
  (await parse(root)).documents.filter(({ prose }) => prose).map(({ file }) => file);

afterEach(removeFolders);

it('a site is told what of its translations is stale, with and without what was kept', async () => {
  const root = await folderWith(files);
  for (const cache of [false, undefined, undefined] as const)
    expect(staleOf(await loadLibrary({ root, now: '2016-01-01', cache }))).toEqual(stale);
});

it('the blocks of translations that say what they were made from are read, and those of their originals', async () => {
  expect(await read(await folderWith(files))).toEqual(['content/en/pont.md', 'content/fr/pont.md']);
  expect(await read(await folderWith(site))).toEqual([]);
});

it('what was read of them is kept for the next build, and read again where it was not', async () => {
  const root = await folderWith({ ...files, 'content/en/pont.md': files['content/en/pont.md'] ?? '' });
  const plain = (files['content/en/pont.md'] ?? '').replace(/sourceBlocks.*\n/, '');
  await writeFiles(root, { 'content/en/pont.md': plain });
  expect(await read(root)).toEqual([]);
  await writeFiles(root, { 'content/en/pont.md': files['content/en/pont.md'] ?? '' });
  const content = await parse(root);
  expect(content.parsed).toBe(1);
  expect(staleOf(buildLibrary({ ...content, now: '2016-01-01' }))).toEqual(stale);
  const again = await parse(root);
  expect(again.parsed).toBe(0);
  expect(staleOf(buildLibrary({ ...again, now: '2016-01-01' }))).toEqual(stale);
  await rm(join(root, 'content/en/pont.md'));
  expect(staleOf(buildLibrary({ ...(await parse(root)), now: '2016-01-01' }))).toBeUndefined();
});

it('a server tells it anew when the original is edited', async () => {
  const root = await folderWith(files);
  const held: HeldDocuments = new Map();
  const build = createLibraryBuilder();
  const load = async () => build({ ...(await parse(root, held)), now: '2016-01-01' }).library;
  expect(staleOf(await load())).toEqual(stale);
  await writeFiles(root, { 'content/fr/pont.md': made });
  expect(staleOf(await load())).toEqual([]);
  await writeFiles(root, { 'content/fr/pont.md': made.replace('large', 'étroit') });
  expect(staleOf(await load())).toEqual([{ id: 'stale-1', state: 'changed' }]);
  expect((await load()).locale('en').find('pont')?.html).toContain('data-note');
});

it('a text of data is compared as one of a file', async () => {
  const root = await folderWith({ 'site.yaml': site['site.yaml'] ?? '' });
  const sources = () => [
    { path: 'fr/pont.md', text: now },
    { path: 'en/pont.md', text: files['content/en/pont.md'] ?? '' },
  ];
  expect(staleOf(await loadLibrary({ root, now: '2016-01-01', sources }))).toEqual(stale);
});
