import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { diagnose, placeIn } from '../../diagnostic.js';
import type { Diagnostic, ParsedDocument } from '../../types.js';
import { hashOf, keyOf } from './cache-key.js';
import { type FileStamps, openStamps } from './file-stamps.js';
import { openRemote, type RemoteCache, type RemoteOptions } from './remote-store.js';
import {
  createEntry,
  emptySize,
  isSound,
  readShard,
  type ShardEntry,
  sizeOfEntry,
  writeShard,
} from './shard-file.js';
import { removeUnfinished } from './write-whole.js';

/** A document, and what was found while its file was read. */
export interface DocumentReading {
  readonly document: ParsedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Documents that an earlier build has parsed, in a few files of which one is open at a time. */
export interface DocumentCache {
  readonly stamps: FileStamps;
  /** Returns the key of the document that a file of these bytes is. */
  keyOf(path: string, contentHash: string): string;
  open(shard: number): Promise<CacheShard>;
  /** Keeps what is known of these files, and the size of the folder within its bounds. Reports a store that was given up. */
  finish(paths: ReadonlySet<string>): Promise<readonly Diagnostic[]>;
  close(): Promise<void>;
}

/** A document by its key. */
export interface Keyed {
  readonly key: string;
  readonly path: string;
}

/** The part of the documents that one file holds. */
export interface CacheShard {
  /** Returns a document; undefined where it was not parsed, or is damaged. */
  take(document: Keyed): DocumentReading | undefined;
  /** Fetches the documents that other machines have parsed. */
  fetch(documents: readonly Keyed[]): Promise<ReadonlyMap<string, DocumentReading>>;
  /** @param payload What the reading is written down as; by default, it is written down here. */
  keep(key: string, reading: DocumentReading, payload?: Uint8Array): void;
  close(): Promise<void>;
}

/** Where and how documents are kept. */
export interface CachePlace extends RemoteOptions {
  readonly folder: string;
  /** The root of the site, absolute. */
  readonly root: string;
  /** What the keys of its documents have in common. */
  readonly base: string;
  /** The most bytes that the folder holds. */
  readonly limit: number;
  /** Whether nothing that was kept is read. */
  readonly fresh: boolean;
  /** Whether every file is read, whatever the system says of it. */
  readonly strict: boolean;
}

/** How many files there are: a build of one edit writes one of them. */
export const shardCount = 64;
const dayLength = 24 * 60 * 60 * 1000;
/** An entry that was of no use for so many days goes. */
const longestUnused = 30;
/** The day of its last use is written so many days late, so that most builds write nothing. */
const unwritten = 7;
/** The part of its limit that a folder is trimmed to, so that the next build need not trim it again. */
const trimmedTo = 0.9;

/** Returns the number of the file that holds a document: by its path, so that an edit leaves the other files alone. */
export function shardOf(path: string): number {
  return Number.parseInt(hashOf(path).slice(0, 8), 16) % shardCount;
}

/**
 * Opens the cache in a folder. Never rejects: where nothing can be read nothing is found, and where nothing can be written
 * nothing is kept.
 */
export async function openDocumentCache(place: CachePlace): Promise<DocumentCache> {
  const { folder, root, base, limit, fresh, strict } = place;
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const stamps = await openStamps(folder, root, { check: fresh || strict });
  const remote = openRemote(place);
  const today = Math.floor(Date.now() / dayLength);
  let written = false;
  const onWrite = () => {
    written = true;
  };
  return {
    stamps,
    keyOf: (path, contentHash) => keyOf(base, path, contentHash),
    open: (number) => openShard({ path: shardPath(folder, number), fresh, today, remote, onWrite }),
    async finish(paths) {
      await stamps.save(paths);
      if (written) {
        await removeUnfinished(folder, Date.now());
        await trim(folder, limit);
      }
      const found = remote?.failure();
      return found === undefined ? [] : [diagnose('cache-remote', placeIn('almanach.config.js'), { found })];
    },
    close: async () => remote?.close(),
  };
}

interface ShardPlace {
  readonly path: string;
  readonly fresh: boolean;
  /** Counted from 1970. */
  readonly today: number;
  readonly remote: RemoteCache | undefined;
  readonly onWrite: () => void;
}

async function openShard({ path, fresh, today, remote, onWrite }: ShardPlace): Promise<CacheShard> {
  const entries = await readShard(path);
  const used = new Map<string, ShardEntry>();
  const parsed = new Map<string, Uint8Array>();
  let changed = false;
  const add = (key: string, payload: Uint8Array) => {
    used.set(key, createEntry(key, payload, today));
    changed = true;
  };
  return {
    take({ key, path: file }) {
      const entry = fresh ? undefined : entries.get(key);
      if (!entry) return undefined;
      const reading = isSound(key, entry) ? readPayload(entry.payload, file) : undefined;
      if (reading) used.set(key, entry);
      changed ||= today - entry.used > unwritten || !reading;
      return reading;
    },
    async fetch(documents) {
      const readings = new Map<string, DocumentReading>();
      if (fresh || !remote) return readings;
      const payloads = await remote.read(documents.map(({ key }) => key));
      for (const { key, path: file } of documents) {
        const payload = payloads.get(key);
        const reading = payload && readPayload(payload, file);
        if (!payload || !reading) continue;
        add(key, payload);
        readings.set(key, reading);
      }
      return readings;
    },
    keep(key, reading, payload = serialize(reading)) {
      add(key, payload);
      parsed.set(key, payload);
    },
    async close() {
      if (!changed) return;
      onWrite();
      await writeShard(path, joinEntries(entries, used, today));
      await remote?.write(parsed);
    },
  };
}

function shardPath(folder: string, number: number): string {
  return join(folder, `documents-${String(number).padStart(2, '0')}`);
}

/** Reads what was written down of a document; undefined of what is none of this path. */
export function readPayload(payload: Uint8Array, path: string): DocumentReading | undefined {
  try {
    const reading: DocumentReading = deserialize(payload);
    return reading.document.file === path ? reading : undefined;
  } catch {
    return undefined;
  }
}

/** Joins what this build used with what others may use again, the former as of today. */
function joinEntries(
  entries: ReadonlyMap<string, ShardEntry>,
  used: ReadonlyMap<string, ShardEntry>,
  today: number,
): Map<string, ShardEntry> {
  const joined = new Map<string, ShardEntry>();
  for (const [key, entry] of used) joined.set(key, { ...entry, used: today });
  for (const [key, entry] of entries) {
    if (!joined.has(key) && today - entry.used <= longestUnused && isSound(key, entry))
      joined.set(key, entry);
  }
  return joined;
}

/** Drops the entries that were not used for the longest time, so that the files of a folder take no more than a limit. */
async function trim(folder: string, limit: number): Promise<void> {
  const paths = Array.from({ length: shardCount }, (_, number) => shardPath(folder, number));
  const sizes = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= limit) return;
  for (const [number, path] of paths.entries()) {
    let left = ((sizes[number] ?? 0) * limit * trimmedTo) / total - emptySize;
    const newestFirst = [...(await readShard(path))].sort(([, a], [, b]) => b.used - a.used);
    const kept = newestFirst.filter(([, entry]) => {
      left -= sizeOfEntry(entry);
      return left >= 0;
    });
    await writeShard(path, new Map(kept));
  }
}
