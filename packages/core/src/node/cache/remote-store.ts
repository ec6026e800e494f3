import { codeOf } from '../file-error.js';
import { readEntry, writeEntry } from './remote-entry.js';

/** A store that several machines share: any driver or storage of unstorage, or what has these functions of one. */
export interface SharedStore {
  getItem(key: string): unknown;
  /** Undefined where nothing may be written. */
  setItem?(key: string, value: string): unknown;
  /** Returns many values at once, in the order of their keys or with them. */
  getItems?(items: { readonly key: string }[]): unknown;
  dispose?(): unknown;
}

/** What is said of a store that machines share. */
export interface RemoteOptions {
  /** The store, or a function that opens one, which is closed when the documents are read. */
  readonly remote?: SharedStore | (() => SharedStore | Promise<SharedStore>) | undefined;
  /** A secret that entries are signed with: what was written without it is not read. */
  readonly key?: string | undefined;
  /** Whether nothing is written, as for the builds of strangers. */
  readonly readOnly?: boolean | undefined;
  /** How long a build waits for the store in all, in milliseconds, besides 5 for each document: 3000 by default. */
  readonly deadline?: number | undefined;
}

/** Documents that other machines have parsed. Nothing rejects. */
export interface RemoteCache {
  /** Returns the payloads that the store has under some keys. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  write(payloads: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Returns why the store was given up; undefined where it was not. */
  failure(): string | undefined;
  close(): Promise<void>;
}

/** What a document may cost, in milliseconds: parsing it takes about as long. */
const perDocument = 5;
/** How many requests are under way at a time, where a store takes but one key in each. */
const atOnce = 64;
const longestClose = 500;
/** Stores that were closed: most of them connect no more, so that while a server runs they are not asked again. */
const closed = new WeakSet<SharedStore>();

/** Opens a store. One that does not answer in time, or fails, is given up for this build. */
export function openRemote({
  remote,
  key,
  readOnly,
  deadline = 3000,
}: RemoteOptions): RemoteCache | undefined {
  if (remote === undefined) return undefined;
  let failed: string | undefined;
  let left = deadline;
  let store: Promise<SharedStore> | undefined;
  const opened = (): Promise<SharedStore> => {
    store ??= (async () => (typeof remote === 'function' ? remote() : remote))();
    return store;
  };
  /** Asks the store as long as there is time; undefined where there is no answer. */
  const ask = async <Answer>(count: number, question: (store: SharedStore) => Promise<Answer>) => {
    if (failed !== undefined) return undefined;
    left += count * perDocument;
    const begin = performance.now();
    try {
      return await withinTime(
        left,
        opened().then((asked) => (closed.has(asked) ? undefined : question(asked))),
      );
    } catch (error) {
      failed = reasonOf(error);
      return undefined;
    } finally {
      left -= performance.now() - begin;
    }
  };
  return {
    async read(keys) {
      const payloads = new Map<string, Uint8Array>();
      if (keys.length === 0) return payloads;
      const entries = await ask(keys.length, (asked) => readEntries(asked, keys));
      for (const [index, name] of keys.entries()) {
        const payload = readEntry(name, entries?.[index], key);
        if (payload) payloads.set(name, payload);
      }
      return payloads;
    },
    async write(payloads) {
      if (readOnly || payloads.size === 0 || failed !== undefined) return;
      await ask(payloads.size, (asked) =>
        inTurns([...payloads], async ([name, payload]) => {
          await asked.setItem?.(placeOf(name), writeEntry(name, payload, key));
        }),
      );
    },
    failure: () => failed,
    async close() {
      if (typeof remote !== 'function' || store === undefined) return;
      const closing = store.then((asked) => {
        if (!asked.dispose || closed.has(asked)) return undefined;
        closed.add(asked);
        return asked.dispose();
      });
      await withinTime(longestClose, closing).catch(() => undefined);
    },
  };
}

/** Returns the code of an error, or of what caused it: its sentence may hold addresses and names of accounts. */
function reasonOf(error: unknown): string {
  return codeOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
}

/** Returns where an entry lies: its hash tells nobody of a path or a text. */
function placeOf(key: string): string {
  return `almanach:${key}`;
}

/** Reads the entries of some keys, in their order. */
async function readEntries(store: SharedStore, keys: readonly string[]): Promise<unknown[]> {
  if (!store.getItems) return inTurns(keys, (key) => store.getItem(placeOf(key)));
  const items: unknown = await store.getItems(keys.map((key) => ({ key: placeOf(key) })));
  const byPlace = new Map(Array.isArray(items) ? items.map(({ key, value }) => [key, value]) : []);
  return keys.map((key) => byPlace.get(placeOf(key)));
}

/** Does the same to each item, to some of them at a time. */
async function inTurns<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(act))));
  return results;
}

/** Waits for a promise no longer than a time in milliseconds. */
async function withinTime<Value>(time: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })),
      Math.max(0, time),
    );
  });
  // What comes too late, or fails then, is nobody's.
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
