import { setImmediate as pause } from 'node:timers/promises';
import { groupBy } from '../group-by.js';
import type { Diagnostic, Site } from '../types.js';
import { hashOf } from './cache/cache-key.js';
import { type DocumentCache, type DocumentReading, shardOf } from './cache/document-cache.js';
import type { FileReading, Parse } from './file-reading.js';
import type { ListedSource } from './list-sources.js';
import { OpenedShard } from './opened-shard.js';
import {
  type Batch,
  type BatchReader,
  type DealtBatch,
  parseBatch,
  type UnknownText,
} from './parse-batch.js';
import { keepCompared, readCompared } from './read-compared.js';
import { mostBytes, readBytes, readText } from './read-text.js';
import type { ParseThreads } from './threads/parse-threads.js';

/** The documents that a program holds from one reading of a site to the next, by their keys: an empty map at first. */
export type HeldDocuments = Map<string, DocumentReading>;

/** What files are read with. */
export interface FileReader {
  readonly parse: Parse;
  /** Is called after each file. */
  readonly onRead: (isParsed: boolean) => void;
  readonly site: Site;
}

/** What files are read with by way of the cache. */
export interface CacheReader extends FileReader {
  /** Decides by its path whether a file is a document of some locale: no other is parsed. */
  readonly isDocument: (path: string) => boolean;
  /** Documents that need not be taken from the cache; afterwards, those that were read. */
  readonly held?: HeldDocuments | undefined;
  /** Starts what parses so many texts beside this thread; undefined where that is of no use. */
  readonly startThreads: (texts: number) => ParseThreads | undefined;
}

/** After so many files, what else a program does gets its turn. */
const mostAtOnce = 16;

/** Reads files one after the other, so that no more than one text is held beside what is made of it. */
export async function readEach(
  root: string,
  sources: readonly ListedSource[],
  { parse, onRead, site }: FileReader,
): Promise<ThroughReading> {
  const readings = new Map<string, FileReading>();
  for (const listed of sources) {
    const reading = readFile(root, listed, parse);
    readings.set(listed.path, reading);
    onRead(reading.document !== undefined);
    if (readings.size % mostAtOnce === 0) await pause();
  }
  readCompared({ root, site, sources, readings });
  return { readings, diagnostics: [] };
}

function readFile(root: string, listed: ListedSource, parse: Parse): FileReading {
  const { source, diagnostics } = readText(root, listed);
  const document = source && parse(source);
  return { diagnostics, ...(document && { document }) };
}

/** What was read by way of the cache, and what is wrong with the cache. */
export interface ThroughReading {
  readonly readings: ReadonlyMap<string, FileReading>;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many texts that no build has parsed are parsed at a time, or those of so many files of the cache. */
const mostTexts = 64;
const mostShards = 4;

/**
 * Reads files by way of the cache, those first that stand in one file of it, so that few of its files are held at a time.
 * Where many texts were never parsed, threads take their share of them.
 */
export async function readThrough(
  cache: DocumentCache,
  root: string,
  sources: readonly ListedSource[],
  { parse, isDocument, startThreads, onRead, held, site }: CacheReader,
): Promise<ThroughReading> {
  const readings = new Map<string, FileReading>();
  const last = new Map(held);
  held?.clear();
  const add = (path: string, reading: FileReading, isParsed: boolean) => {
    readings.set(path, reading);
    onRead(isParsed);
  };
  const reader: BatchReader = { parse, add };
  let [looked, unknown] = [0, 0];
  let threads: ParseThreads | undefined;
  let batch = emptyBatch();
  let dealt: DealtBatch | undefined;
  const deal = async () => {
    if (batch.texts.length > 0) threads ??= startThreads(((sources.length - looked) * unknown) / looked);
    const next = { ...batch, deal: threads?.deal(batch.texts) };
    batch = emptyBatch();
    // What threads do next is dealt before this one is done, so that none of them waits.
    if (dealt) await parseBatch(dealt, reader);
    dealt = next;
  };
  try {
    for (const [number, listed] of groupBy(sources, ({ path }) => shardOf(path))) {
      const shard = new OpenedShard(cache, number, { last, held });
      const texts = await lookUpAll(listed, { root, cache, shard, parse, isDocument, add });
      looked += listed.length;
      unknown += texts.length;
      if (texts.length === 0) await shard.close();
      else {
        batch.shards.push(shard);
        batch.texts.push(...texts);
      }
      if (batch.texts.length >= mostTexts || batch.shards.length >= mostShards) await deal();
    }
    await deal();
    if (dealt) await parseBatch(dealt, reader);
    await keepCompared(cache, readCompared({ root, site, sources, readings }), held);
    const diagnostics = await cache.finish(new Set(sources.map(({ path }) => path)));
    return { readings, diagnostics };
  } finally {
    await threads?.end();
    await cache.close();
  }
}

function emptyBatch(): Batch {
  return { texts: [], shards: [] };
}

interface Looker extends Pick<CacheReader, 'parse' | 'isDocument'>, Pick<BatchReader, 'add'> {
  readonly root: string;
  readonly cache: DocumentCache;
  readonly shard: OpenedShard;
}

/** Adds what the cache or another machine has of some files; returns the texts that nobody has parsed. */
async function lookUpAll(sources: readonly ListedSource[], looker: Looker): Promise<UnknownText[]> {
  const { shard, add } = looker;
  const unknown: UnknownText[] = [];
  for (const source of sources) {
    const looked = await lookUp(source, looker);
    if ('bytes' in looked) unknown.push(looked);
    else add(source.path, looked.reading, looked.isParsed);
  }
  const fetched = await shard.fetch(unknown);
  return unknown.filter(({ path, key }) => {
    const reading = fetched.get(key);
    if (reading) add(path, reading, false);
    return !reading;
  });
}

/** Looks a file up in the cache, and reads it where it is not certain that it is what it was. */
async function lookUp(
  source: ListedSource,
  { root, cache, shard, parse, isDocument }: Looker,
): Promise<{ readonly reading: FileReading; readonly isParsed: boolean } | UnknownText> {
  const { path } = source;
  if (source.size > mostBytes || !isDocument(path)) {
    const reading = readFile(root, source, parse);
    return { reading, isParsed: reading.document !== undefined };
  }
  const certain = cache.stamps.hashOf(source);
  const kept = certain && (await shard.take({ key: cache.keyOf(path, certain), path }));
  if (kept) return { reading: kept, isParsed: false };
  const { bytes, diagnostics } = readBytes(root, source);
  if (!bytes) return { reading: { diagnostics }, isParsed: false };
  const hash = hashOf(bytes);
  cache.stamps.note(source, hash);
  const text = { path, key: cache.keyOf(path, hash), bytes, shard };
  const taken = hash === certain ? undefined : await shard.take(text);
  return taken ? { reading: taken, isParsed: false } : text;
}
