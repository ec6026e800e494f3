import { setImmediate as pause } from 'node:timers/promises';
import { groupBy } from '../group-by.js';
import { once } from '../once.js';
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

/** The documents that a program holds from one reading of a site to the next, by their keys: an empty map at first. */
export type HeldDocuments = Map<string, DocumentReading>;

/** What files are read with. */
export interface FileReader {
  readonly parse: Parse;
  /** Documents that need not be taken from the cache; afterwards, those that were read. */
  readonly held?: HeldDocuments | undefined;
  /** Is called after each file. */
  readonly onRead: () => void;
}

/** After so many files, what else a program does gets its turn. */
const mostAtOnce = 16;

/** Reads files one after the other, so that no more than one text is held beside what is made of it. */
export async function readEach(
  root: string,
  sources: readonly ListedSource[],
  { parse, onRead }: FileReader,
): Promise<ThroughReading> {
  const readings = new Map<string, FileReading>();
  for (const listed of sources) {
    readings.set(listed.path, readFile(root, listed, parse));
    onRead();
    if (readings.size % mostAtOnce === 0) await pause();
  }
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

/** Reads files by way of the cache, those first that stand in one file of it, so that one is held at a time. */
export async function readThrough(
  cache: DocumentCache,
  root: string,
  sources: readonly ListedSource[],
  { parse, onRead, held }: FileReader,
): Promise<ThroughReading> {
  const readings = new Map<string, FileReading>();
  const last = new Map(held);
  held?.clear();
  const add = (path: string, reading: FileReading) => {
    readings.set(path, reading);
    onRead();
  };
  try {
    for (const [number, listed] of groupBy(sources, ({ path }) => shardOf(path))) {
      const shard = new OpenedShard(cache, number, { last, held });
      const unknown: UnknownText[] = [];
      for (const source of listed) {
        const looked = await lookUp(source, { root, cache, shard, parse });
        if ('bytes' in looked) unknown.push(looked);
        else add(source.path, looked);
      }
      const fetched = await shard.fetch(unknown);
      for (const text of unknown) {
        const reading = fetched.get(text.key);
        if (reading) held?.set(text.key, reading);
        add(text.path, reading ?? (await parseBytes(text, shard, parse)));
      }
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
  readonly shard: OpenedShard;
  readonly parse: Parse;
}

/** A file of the cache, which is opened where the program does not hold what is asked for. */
class OpenedShard {
  readonly #open: () => Promise<CacheShard>;
  readonly #last: ReadonlyMap<string, DocumentReading>;
  readonly #held: HeldDocuments | undefined;
  #opened = false;

  constructor(
    cache: DocumentCache,
    number: number,
    {
      last,
      held,
    }: { readonly last: ReadonlyMap<string, DocumentReading>; readonly held: HeldDocuments | undefined },
  ) {
    this.#last = last;
    this.#held = held;
    this.#open = once(() => {
      this.#opened = true;
      return cache.open(number);
    });
  }

  async take(document: Keyed): Promise<DocumentReading | undefined> {
    const reading = this.#last.get(document.key) ?? (await this.#open()).take(document);
    if (reading) this.#held?.set(document.key, reading);
    return reading;
  }

  async fetch(documents: readonly Keyed[]): Promise<ReadonlyMap<string, DocumentReading>> {
    return documents.length === 0 ? new Map() : (await this.#open()).fetch(documents);
  }

  async keep(key: string, reading: DocumentReading): Promise<void> {
    this.#held?.set(key, reading);
    (await this.#open()).keep(key, reading);
  }

  async close(): Promise<void> {
    if (this.#opened) await (await this.#open()).close();
  }
}

/** Looks a file up in the cache, and reads it where it is not certain that it is what it was. */
async function lookUp(
  source: ListedSource,
  { root, cache, shard, parse }: Looker,
): Promise<FileReading | UnknownText> {
  const { path } = source;
  if (source.size > mostBytes) return readFile(root, source, parse);
  const certain = cache.stamps.hashOf(source);
  const kept = certain && (await shard.take({ key: cache.keyOf(path, certain), path }));
  if (kept) return kept;
  const { bytes, diagnostics } = readBytes(root, source);
  if (!bytes) return { diagnostics };
  const hash = hashOf(bytes);
  cache.stamps.note(source, hash);
  const text = { path, key: cache.keyOf(path, hash), bytes };
  return (hash === certain ? undefined : await shard.take(text)) ?? text;
}

async function parseBytes(
  { path, key, bytes }: UnknownText,
  shard: OpenedShard,
  parse: Parse,
): Promise<FileReading> {
  const { source, diagnostics } = decode(path, bytes);
  const document = parse(source);
  if (!document) return { diagnostics };
  const reading = { document, diagnostics };
  await shard.keep(key, reading);
  return reading;
}
