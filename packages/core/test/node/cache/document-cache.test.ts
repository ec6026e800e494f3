import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDocument, readSite } from '../../../src/index.js';
import { type CachePlace, openDocumentCache, shardOf } from '../../../src/node/cache/document-cache.js';
import { filesOf, folderWith, removeFolders } from './cached-site.js';

const { site } = readSite({ path: 'site.yaml', text: 'url: https://a.example\nlocales: [fr]\ntitle: A\n' });
const document = (path: string) => {
  if (!site) throw new Error('The settings are wrong');
  return readDocument({ path, text: '---\ntitle: A\n---\n\n« Mot »\n' }, { site });
};
const day = 24 * 60 * 60 * 1000;
let place: CachePlace;

beforeEach(async () => {
  const folder = await folderWith({});
  place = { folder, root: '/a', base: 'b', limit: 1024 ** 3, fresh: false, strict: false };
});
afterEach(async () => {
  vi.useRealTimers();
  await removeFolders();
});

async function keep(path: string, hash = 'h'): Promise<void> {
  const cache = await openDocumentCache(place);
  const shard = await cache.open(shardOf(path));
  shard.keep(cache.keyOf(path, hash), { document: document(path), diagnostics: [] });
  await shard.close();
  await cache.finish(new Set());
}

async function take(path: string, hash = 'h', given: Partial<CachePlace> = {}): Promise<unknown> {
  const cache = await openDocumentCache({ ...place, ...given });
  const shard = await cache.open(shardOf(path));
  const reading = shard.take({ key: cache.keyOf(path, hash), path });
  await shard.close();
  await cache.finish(new Set());
  return reading?.document;
}

describe('a document that was kept', () => {
  it('is taken for the same path, bytes and settings alone', async () => {
    await keep('content/fr/a.md');
    expect(await take('content/fr/a.md')).toEqual(document('content/fr/a.md'));
    expect(await take('content/fr/b.md')).toBeUndefined();
    expect(await take('content/fr/a.md', 'i')).toBeUndefined();
    expect(await take('content/fr/a.md', 'h', { base: 'c' })).toBeUndefined();
    expect(await take('content/fr/a.md', 'h', { fresh: true })).toBeUndefined();
  });

  it('goes when nobody has used it for a month, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 20_000 * day });
    await keep('content/fr/a.md', 'old');
    await keep('content/fr/a.md', 'used');
    vi.setSystemTime(20_020 * day);
    expect(await take('content/fr/a.md', 'used')).toBeDefined();
    vi.setSystemTime(20_040 * day);
    await keep('content/fr/a.md', 'new');
    expect(await take('content/fr/a.md', 'used')).toBeDefined();
    expect(await take('content/fr/a.md', 'old')).toBeUndefined();
  });
});

describe('a damaged file', () => {
  const path = 'content/fr/a.md';
  const shard = () => join(place.folder, `documents-${String(shardOf(path)).padStart(2, '0')}`);

  it('is a miss or the same document, wherever a bit of it is another', async () => {
    await keep(path);
    const whole = await readFile(shard());
    const head = 72;
    const bytes = [...whole.keys()].filter((byte) => byte < head || byte % 7 === 0);
    let misses = 0;
    for (const byte of bytes) {
      const damaged = Buffer.from(whole);
      damaged[byte] = (damaged[byte] ?? 0) ^ (1 << (byte % 8));
      await writeFile(shard(), damaged);
      const taken = await take(path);
      if (taken === undefined) misses++;
      else expect(taken).toEqual(document(path));
    }
    // The day of its last use is all that may change unseen.
    expect(misses).toBeGreaterThanOrEqual(bytes.length - 4);
  });

  it('is a miss, wherever it ends', async () => {
    await keep(path);
    const whole = await readFile(shard());
    for (let length = 0; length < whole.length; length += 7) {
      await writeFile(shard(), whole.subarray(0, length));
      expect(await take(path)).toBeUndefined();
    }
  });

  it.each([
    ['text', Buffer.from('almanach cache 1, or so it says')],
    ['noise', Buffer.alloc(4096, 0xff)],
    ['a length of gigabytes', Buffer.concat([Buffer.from('almanach cache 1'), Buffer.alloc(56, 0xff)])],
  ])('is a miss where it is %s, and whole after the next build', async (_, bytes) => {
    await writeFile(shard(), bytes);
    expect(await take(path)).toBeUndefined();
    await keep(path);
    expect(await take(path)).toEqual(document(path));
  });

  it('is a miss where a folder stands in its place', async () => {
    await mkdir(shard());
    await keep(path);
    expect(await take(path)).toBeUndefined();
  });

  it('loses what is damaged, and keeps the rest', async () => {
    const [other = ''] = ['b', 'c', 'd', 'e'].map((name) => `content/fr/${name}.md`);
    await keep(path);
    await keep(path, 'second');
    const whole = await readFile(shard());
    whole[100] = (whole[100] ?? 0) ^ 1;
    await writeFile(shard(), whole);
    await keep(path, 'third');
    const taken = [await take(path), await take(path, 'second'), await take(path, 'third')];
    expect(taken.filter((each) => each !== undefined)).toHaveLength(2);
    expect(await take(other)).toBeUndefined();
  });
});

it('leaves nothing that a build has begun and not finished for long', async () => {
  const name = 'documents-00.1-ab.tmp';
  await writeFile(join(place.folder, name), 'half');
  await keep('content/fr/a.md');
  expect([...(await filesOf(place.folder)).keys()]).toContain(name);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + day });
  await keep('content/fr/b.md');
  expect([...(await filesOf(place.folder)).keys()]).not.toContain(name);
});

it('finds nothing where the folder has gone', async () => {
  await keep('content/fr/a.md');
  await rm(place.folder, { recursive: true });
  expect(await take('content/fr/a.md')).toBeUndefined();
});
