import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openStamps } from '../../../src/node/cache/file-stamps.js';
import { filesOf, folderWith, removeFolders } from './cached-site.js';

const old = {
  path: 'content/fr/a.md',
  kind: 'document' as const,
  size: 9,
  modified: 1000,
  changed: 1000,
  stamp: '9 1000',
};
const all = new Set([old.path]);

afterEach(removeFolders);

async function note(folder: string, source: object, root = '/a'): Promise<void> {
  const stamps = await openStamps(folder, root, { check: false });
  stamps.note({ ...old, ...source }, 'h');
  await stamps.save(all);
}

async function hashIn(
  folder: string,
  source: object = {},
  root = '/a',
  check = false,
): Promise<string | undefined> {
  return (await openStamps(folder, root, { check })).hashOf({ ...old, ...source });
}

it('is certain of a file whose stamp is the same, of this root alone', async () => {
  const folder = await folderWith({});
  await note(folder, {});
  expect(await hashIn(folder)).toBe('h');
  expect(await hashIn(folder, { stamp: '8 1000' })).toBeUndefined();
  expect(await hashIn(folder, { stamp: undefined })).toBeUndefined();
  expect(await hashIn(folder, {}, '/b')).toBeUndefined();
  expect(await hashIn(folder, {}, '/a', true)).toBeUndefined();
});

it.each([
  ['was written a moment ago', { modified: Date.now() }],
  ['was renamed a moment ago', { changed: Date.now() }],
  ['is of tomorrow', { modified: Date.now() + 86_400_000 }],
  ['has no stamp', { stamp: undefined }],
])('is not certain of a file that %s', async (_, source) => {
  const folder = await folderWith({});
  await note(folder, {});
  await note(folder, source);
  expect(await hashIn(folder, source)).toBeUndefined();
});

it('forgets files that are no longer listed', async () => {
  const folder = await folderWith({});
  await note(folder, {});
  await (await openStamps(folder, '/a', { check: false })).save(new Set());
  expect(await hashIn(folder)).toBeUndefined();
});

it('is certain of nothing where what it kept is damaged', async () => {
  const folder = await folderWith({});
  await note(folder, {});
  const [name = ''] = [...(await filesOf(folder)).keys()];
  const whole = await readFile(join(folder, name));
  for (let byte = 0; byte < whole.length; byte++) {
    const damaged = Buffer.from(whole);
    damaged[byte] = (damaged[byte] ?? 0) ^ 2;
    await writeFile(join(folder, name), damaged);
    expect(await hashIn(folder)).toBeUndefined();
  }
  await writeFile(join(folder, name), '');
  expect(await hashIn(folder)).toBeUndefined();
});
