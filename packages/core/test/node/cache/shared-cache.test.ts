import { afterEach, describe, expect, it } from 'vitest';
import { readEntry, writeEntry } from '../../../src/node/cache/remote-entry.js';
import type { CacheOptions, SharedStore } from '../../../src/node/index.js';
import { folderWith, load, removeFolders, site, writeFiles } from './cached-site.js';

/** A store as a driver of unstorage is one, with what it holds and what it was asked. */
interface Memory extends SharedStore {
  readonly held: Map<string, string>;
  readonly asked: string[];
}

function memory(given: Partial<SharedStore> = {}): Memory {
  const held = new Map<string, string>();
  const asked: string[] = [];
  return {
    held,
    asked,
    getItem(key) {
      asked.push(`get ${key}`);
      return held.get(key) ?? null;
    },
    setItem(key, value) {
      asked.push(`set ${key}`);
      held.set(key, value);
    },
    ...given,
  };
}

/** Loads the same site as a machine that has parsed nothing yet. */
async function loadAnew(cache: CacheOptions, files = {}) {
  return load(await folderWith({ ...site, ...files }), { cache });
}

afterEach(removeFolders);

describe('a cache that machines share', () => {
  it('hands what one machine has parsed to the next, which is told the same', async () => {
    const remote = memory();
    const first = await loadAnew({ remote });
    expect([first.parsed, remote.held.size]).toEqual([3, 3]);
    expect(await loadAnew({ remote })).toEqual({ answers: first.answers, parsed: 0 });
    expect((await loadAnew({ remote }, { 'content/fr/index.md': '---\ntitle: B\n---\n' })).parsed).toBe(1);
  });

  it('is asked for what this machine has not, and for nothing else', async () => {
    const remote = memory();
    const root = await folderWith();
    await load(root, { cache: { remote } });
    remote.asked.length = 0;
    expect((await load(root, { cache: { remote } })).parsed).toBe(0);
    expect(remote.asked).toEqual([]);
  });

  it('names entries by hashes, in which no path can be read', async () => {
    const remote = memory();
    await loadAnew({ remote });
    for (const key of remote.held.keys()) expect(key).toMatch(/^almanach:[0-9a-f]{64}$/);
  });

  it('is asked for many documents at once, where the store can', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, number) => [
        `content/fr/${number}.md`,
        `---\ntitle: A${number}\n---\n`,
      ]),
    );
    const batches: number[] = [];
    const remote = memory({
      getItems(items) {
        batches.push(items.length);
        return items.map(({ key }) => ({ key, value: remote.held.get(key) ?? null })).reverse();
      },
    });
    await loadAnew({ remote }, files);
    batches.length = 0;
    expect((await loadAnew({ remote }, files)).parsed).toBe(0);
    expect(batches.reduce((sum, size) => sum + size, 0)).toBe(203);
    expect(batches.length).toBeLessThanOrEqual(64);
    expect(remote.asked.filter((question) => question.startsWith('get'))).toEqual([]);
  });

  it('is read and not written, where it is `readOnly` or the store takes nothing', async () => {
    const remote = memory();
    expect((await loadAnew({ remote, readOnly: true })).parsed).toBe(3);
    expect(remote.held.size).toBe(0);
    const { setItem, ...reader } = memory();
    expect(setItem).toBeDefined();
    expect((await loadAnew({ remote: reader })).answers).not.toContain('cache-remote');
    await loadAnew({ remote });
    expect((await loadAnew({ remote, readOnly: true })).parsed).toBe(0);
  });

  it('is opened by a function, and closed when the documents are read', async () => {
    const events: string[] = [];
    const remote = async () => {
      events.push('opened');
      return memory({ dispose: () => events.push('closed') });
    };
    const root = await folderWith();
    await load(root, { cache: { remote } });
    expect(events).toEqual(['opened', 'closed']);
    await load(root, { cache: { remote } });
    expect(events).toEqual(['opened', 'closed']);
    const mine = memory({ dispose: () => events.push('never') });
    await loadAnew({ remote: mine });
    expect(events).not.toContain('never');
  });

  it('is closed and asked no more, where almanach.config.js holds the store', async () => {
    const config = `import { dispose, getItem } from './store.js';
export default { markdown: { remark: ['./count.js'] }, cache: { remote: { getItem, dispose } } };`;
    const store = `const asked = (globalThis.askedStore = []);
export const getItem = () => { asked.push('get'); return null; };
export const dispose = () => { asked.push('dispose'); };`;
    const root = await folderWith({ ...site, 'almanach.config.js': config, 'store.js': store });
    await load(root);
    expect(Reflect.get(globalThis, 'askedStore')).toEqual(['get', 'get', 'get', 'dispose']);
    await writeFiles(root, { 'content/fr/index.md': '---\ntitle: B\n---\n' });
    expect((await load(root)).answers).not.toContain('cache-remote');
    expect(Reflect.get(globalThis, 'askedStore')).toEqual(['get', 'get', 'get', 'dispose']);
  });
});

describe('a store that fails', () => {
  const never = () => new Promise<never>(() => undefined);
  const refused = () =>
    Promise.reject(Object.assign(new Error('redis://me:secret@a'), { code: 'ECONNREFUSED' }));
  const failing: readonly [string, CacheOptions['remote'], string][] = [
    ['does not answer', memory({ getItem: never }), 'ETIMEDOUT'],
    ['does not take what it is given', memory({ setItem: never }), 'ETIMEDOUT'],
    ['refuses', memory({ getItem: refused }), 'ECONNREFUSED'],
    ['refuses what it is given', memory({ setItem: refused }), 'ECONNREFUSED'],
    ['refuses many at once', memory({ getItems: refused }), 'ECONNREFUSED'],
    [
      'throws',
      memory({
        getItem() {
          throw new TypeError('bad');
        },
      }),
      'TypeError',
    ],
    ['cannot be opened', refused, 'ECONNREFUSED'],
    ['is never opened', never, 'ETIMEDOUT'],
    [
      'fails for a reason of its own',
      memory({
        getItem: () =>
          Promise.reject(new Error('fetch', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })),
      }),
      'ENOTFOUND',
    ],
  ];
  it.each(failing)('is given up where it %s, which is told once', async (_, remote, code) => {
    const { answers } = await loadAnew({});
    const { answers: told, parsed } = await loadAnew({ remote, deadline: 50 });
    expect(parsed).toBe(3);
    const hints = [...told.matchAll(/\{"rule":"cache-remote"[^}]*\}/g)].map(([hint]) => JSON.parse(hint));
    expect(hints).toMatchObject([{ severity: 'hint', file: 'almanach.config.js', found: code }]);
    expect(told.replace(/\{"rule":"cache-remote"[^}]*\},?/, '')).toBe(answers);
  });

  it('is waited for no longer than the deadline, whatever the number of documents', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, number) => [
        `content/fr/${number}.md`,
        `---\ntitle: A${number}\n---\n`,
      ]),
    );
    let asked = 0;
    const remote = memory({
      getItem() {
        asked++;
        return never();
      },
    });
    await loadAnew({ remote, deadline: 20 }, files);
    expect(asked).toBeLessThan(10);
  });

  it.each([
    ['nothing of its own', 'plain text'],
    ['a number', 7],
    ['an object', { a: 1 }],
    ['bytes', Buffer.from('almanach1.a.b')],
    ['half an entry', 'almanach1.AAAA'],
    ['an entry that unpacks to nothing', `almanach1.${'A'.repeat(43)}=.AAAA`],
  ])('is no worse than an empty one where it holds %s', async (_, value) => {
    const { answers } = await loadAnew({});
    for (const more of [{}, { getItems: () => value }, { getItems: () => [value] }])
      expect(await loadAnew({ remote: memory({ getItem: () => value, ...more }) })).toEqual({
        answers,
        parsed: 3,
      });
  });
});

describe('an entry', () => {
  const key = 'a'.repeat(64);
  const payload = Buffer.from('« page »');

  it('is read with the secret that it was written with, under its own key', () => {
    for (const secret of [undefined, 'secret']) {
      const entry = writeEntry(key, payload, secret);
      expect(readEntry(key, entry, secret)).toEqual(payload);
      for (const other of [undefined, 'secret', 'Secret', '']) {
        if (other !== secret) expect(readEntry(key, entry, other)).toBeUndefined();
      }
      expect(readEntry('b'.repeat(64), entry, secret)).toBeUndefined();
    }
  });

  it('is nothing where any letter of it is another', () => {
    const entry = writeEntry(key, payload, 'secret');
    for (let at = 0; at < entry.length; at++) {
      const other = `${entry.slice(0, at)}${entry[at] === 'x' ? 'y' : 'x'}${entry.slice(at + 1)}`;
      expect(readEntry(key, other, 'secret') ?? payload).toEqual(payload);
      if (at > 60) expect(readEntry(key, other, 'secret')).toBeUndefined();
    }
  });

  it('of a stranger brings nothing into a page', async () => {
    const remote = memory();
    await loadAnew({ remote, key: 'ours' });
    const poisoned = memory();
    await loadAnew({ remote: poisoned, key: 'theirs' });
    const plain = memory();
    await loadAnew({ remote: plain });
    for (const store of [poisoned, plain])
      expect((await loadAnew({ remote: store, key: 'ours' })).parsed).toBe(3);
    const [first = '', second = ''] = [...remote.held.keys()];
    const swapped = remote.held.get(second) ?? '';
    remote.held.set(first, swapped);
    expect((await loadAnew({ remote, key: 'ours' })).parsed).toBe(1);
  });
});
