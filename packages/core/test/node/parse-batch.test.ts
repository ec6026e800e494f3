import { serialize } from 'node:v8';
import { expect, it, vi } from 'vitest';
import { readDocument, readSite, type Source } from '../../src/index.js';
import type { DocumentCache } from '../../src/node/cache/document-cache.js';
import { OpenedShard } from '../../src/node/opened-shard.js';
import { parseBatch, type UnknownText } from '../../src/node/parse-batch.js';
import type { Deal } from '../../src/node/threads/parse-threads.js';

const { site } = readSite({ path: 'site.yaml', text: 'url: https://a.example\nlocales: [fr]\ntitle: A\n' });
if (!site) throw new Error('The settings are wrong');

const parseHere = (source: Source) => readDocument(source, { site });
const paths = ['content/fr/a.md', 'content/fr/b.md', 'content/fr/c.md'];
const textOf = (path: string): string => `# ${path}\n`;
const readingOf = (path: string) => ({ document: parseHere({ path, text: textOf(path) }), diagnostics: [] });

/** Parses a batch of which threads have taken so many texts, and returned these. */
async function parse(taken: number, replies: readonly (readonly [number, Uint8Array])[]) {
  const kept = vi.fn();
  const close = vi.fn();
  const cache = {
    open: async () => ({ take: () => undefined, fetch: async () => new Map(), keep: kept, close }),
  } as Partial<DocumentCache> as DocumentCache;
  const shard = new OpenedShard(cache, 0, { last: new Map(), held: undefined });
  const texts: UnknownText[] = paths.map((path) => ({
    path,
    key: `key of ${path}`,
    bytes: new TextEncoder().encode(textOf(path)),
    shard,
  }));
  const deal: Deal = {
    dealt: { number: 0, texts: [], next: Int32Array.from([taken]) },
    replies: Promise.resolve(new Map(replies)),
  };
  const dealt = { ...deal, dealt: { ...deal.dealt, texts } };
  const parsed: string[] = [];
  const readings = new Map<string, unknown>();
  await parseBatch(
    { texts, shards: [shard], deal: dealt },
    {
      parse(source) {
        parsed.push(source.path);
        return parseHere(source);
      },
      add: (path, reading) => readings.set(path, reading),
    },
  );
  expect(readings).toEqual(new Map(paths.map((path) => [path, readingOf(path)])));
  expect(kept.mock.calls.map(([key]) => key).sort()).toEqual(paths.map((path) => `key of ${path}`));
  expect(close).toHaveBeenCalledOnce();
  return parsed;
}

it('takes over what threads have parsed, and parses the rest', async () => {
  const [a = '', b = '', c = ''] = paths;
  expect(await parse(0, [])).toEqual([a, b, c]);
  expect(
    await parse(2, [
      [0, serialize(readingOf(a))],
      [1, serialize(readingOf(b))],
    ]),
  ).toEqual([c]);
});

it('parses what a thread took and did not return, or returned as what it is not', async () => {
  const [a = '', b = '', c = ''] = paths;
  expect(await parse(3, [[1, serialize(readingOf(b))]])).toEqual([a, c]);
  expect(
    await parse(3, [
      [0, serialize(readingOf(b))],
      [1, new Uint8Array(3)],
      [2, serialize(readingOf(c))],
    ]),
  ).toEqual([a, b]);
});
