import { groupBy } from '../group-by.js';
import type { Diagnostic, ParsedDocument, Source } from '../types.js';
import { hashOf } from './cache/cache-key.js';
import {
  type CacheShard,
  type DocumentCache,
  type DocumentReading,
  type Keyed,
  shardOf,
} from './cache/document-cache.js';
import { decode } from './decode.js';
import type { ListedSource } from './list-sources.js';
import { mostBytes, readBytes, readText } from './read-text.js';

/** What reading a file comes to: a document, unless it is none or cannot be read, and what is wrong with the file. */
export type FileReading = Partial<DocumentReading> & Pick<DocumentReading, 'diagnostics'>;

/** Parses a text; undefined where it stands in no locale's folder. */
export type Parse = (source: Source) => ParsedDocument | undefined;

/** What files are read with. */
export interface FileReader {
  readonly parse: Parse;
  /** Is called after each file. */
  readonly onRead: () => void;
}

/** Reads files one after the other, so that no more than one text is held beside what is made of it. */
export async function readEach(
  root: string,
  sources: readonly ListedSource[],
  { parse, onRead }: FileReader,
): Promise<ThroughReading> {
  const readings = new Map<string, FileReading>();
  for (const listed of sources) {
    readings.set(listed.path, await readFile(root, listed, parse));
    onRead();
  }
  return { readings, diagnostics: [] };
}

async function readFile(root: string, listed: ListedSource, parse: Parse): Promise<FileReading> {
  const { source, diagnostics } = await readText(root, listed);
  const document = source && parse(source);
  return { diagnostics, ...(document && { document }) };
}

/** What was read by way of the cache, and what is wrong with the cache. */
export interface ThroughReading {
  readonly readings: ReadonlyMap<string, FileReading>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files by way of the cache, those first that stand in one file of it, so that one is held at a time. */
export async function readThrough(
  cache: DocumentCache,
  root: string,
  sources: readonly ListedSource[],
  { parse, onRead }: FileReader,
): Promise<ThroughReading> {
  const readings = new Map<string, FileReading>();
  const add = (path: string, reading: FileReading) => {
    readings.set(path, reading);
    onRead();
  };
  try {
    for (const [number, listed] of groupBy(sources, ({ path }) => shardOf(path))) {
      const shard = await cache.open(number);
      const unknown: UnknownText[] = [];
      for (const source of listed) {
        const looked = await lookUp(source, { root, cache, shard, parse });
        if ('bytes' in looked) unknown.push(looked);
        else add(source.path, looked);
      }
      const fetched = await shard.fetch(unknown);
      for (const text of unknown) add(text.path, fetched.get(text.key) ?? parseBytes(text, shard, parse));
      await shard.close();
    }
    const diagnostics = await cache.finish(new Set(sources.map(({ path }) => path)));
    return { readings, diagnostics };
  } finally {
    await cache.close();
  }
}

/** A text that was read, and that no build of this machine has parsed. */
interface UnknownText extends Keyed {
  readonly bytes: Uint8Array;
}

interface Looker {
  readonly root: string;
  readonly cache: DocumentCache;
  readonly shard: CacheShard;
  readonly parse: Parse;
}

/** Looks a file up in the cache, and reads it where it is not certain that it is what it was. */
async function lookUp(
  source: ListedSource,
  { root, cache, shard, parse }: Looker,
): Promise<FileReading | UnknownText> {
  const { path } = source;
  if (source.size > mostBytes) return readFile(root, source, parse);
  const certain = cache.stamps.hashOf(source);
  const kept = certain && shard.take({ key: cache.keyOf(path, certain), path });
  if (kept) return kept;
  const { bytes, diagnostics } = await readBytes(root, source);
  if (!bytes) return { diagnostics };
  const hash = hashOf(bytes);
  cache.stamps.note(source, hash);
  const text = { path, key: cache.keyOf(path, hash), bytes };
  return (hash === certain ? undefined : shard.take(text)) ?? text;
}

function parseBytes({ path, key, bytes }: UnknownText, shard: CacheShard, parse: Parse): FileReading {
  const { source, diagnostics } = decode(path, bytes);
  const document = parse(source);
  if (!document) return { diagnostics };
  const reading = { document, diagnostics };
  shard.keep(key, reading);
  return reading;
}
