import { groupBy } from '../group-by.js';
import type { ParsedDocument, Source } from '../types.js';
import { hashOf } from './cache/cache-key.js';
import {
  type CacheShard,
  type DocumentCache,
  type DocumentReading,
  shardOf,
} from './cache/document-cache.js';
import { decode } from './decode.js';
import type { ListedSource } from './list-sources.js';
import { mostBytes, readBytes, readText } from './read-text.js';

/** What reading a file comes to: a document, unless it is none or cannot be read, and what is wrong with the file. */
export type FileReading = Partial<DocumentReading> & Pick<DocumentReading, 'diagnostics'>;

/** Parses a text; undefined where it stands in no locale's folder. */
export type Parse = (source: Source) => ParsedDocument | undefined;

/** Reads files one after the other, so that no more than one text is held beside what is made of it. */
export async function readEach(
  root: string,
  sources: readonly ListedSource[],
  parse: Parse,
): Promise<Map<string, FileReading>> {
  const readings = new Map<string, FileReading>();
  for (const listed of sources) readings.set(listed.path, await readFile(root, listed, parse));
  return readings;
}

async function readFile(root: string, listed: ListedSource, parse: Parse): Promise<FileReading> {
  const { source, diagnostics } = await readText(root, listed);
  const document = source && parse(source);
  return { diagnostics, ...(document && { document }) };
}

/** Reads files by way of the cache, those first that stand in one file of it, so that one is held at a time. */
export async function readThrough(
  cache: DocumentCache,
  root: string,
  sources: readonly ListedSource[],
  parse: Parse,
): Promise<Map<string, FileReading>> {
  const readings = new Map<string, FileReading>();
  for (const [number, listed] of groupBy(sources, ({ path }) => shardOf(path))) {
    const shard = await cache.open(number);
    for (const source of listed)
      readings.set(source.path, await readCached(source, { root, parse, shard, stamps: cache.stamps }));
    await shard.close();
  }
  await cache.finish(new Set(sources.map(({ path }) => path)));
  return readings;
}

interface CachedReader extends Pick<DocumentCache, 'stamps'> {
  readonly root: string;
  readonly parse: Parse;
  readonly shard: CacheShard;
}

/** Reads a file where it is not certain that it is what it was, and parses it where no build has parsed these bytes. */
async function readCached(source: ListedSource, reader: CachedReader): Promise<FileReading> {
  const { root, parse, shard, stamps } = reader;
  if (source.size > mostBytes) return readFile(root, source, parse);
  const certain = stamps.hashOf(source);
  const kept = certain === undefined ? undefined : shard.take(source, certain);
  if (kept) return kept;
  const { bytes, diagnostics } = await readBytes(root, source);
  if (!bytes) return { diagnostics };
  const hash = hashOf(bytes);
  stamps.note(source, hash);
  const again = hash === certain ? undefined : shard.take(source, hash);
  if (again) return again;
  const decoded = decode(source.path, bytes);
  const document = parse(decoded.source);
  if (!document) return { diagnostics: decoded.diagnostics };
  const reading = { document, diagnostics: decoded.diagnostics };
  shard.keep(source, hash, reading);
  return reading;
}
