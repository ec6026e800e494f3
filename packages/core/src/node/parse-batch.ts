import { type DocumentReading, type Keyed, readPayload } from './cache/document-cache.js';
import { decode } from './decode.js';
import type { FileReading, Parse } from './file-reading.js';
import type { OpenedShard } from './opened-shard.js';
import type { Deal } from './threads/parse-threads.js';
import { takeNext } from './threads/thread-setting.js';

/** A text that was read, and that no build of this machine has parsed. */
export interface UnknownText extends Keyed {
  readonly bytes: Uint8Array;
  /** The file of the cache that will hold its document. */
  readonly shard: OpenedShard;
}

/** Texts that are parsed together, with the files of the cache that hold what they become. */
export interface Batch {
  readonly texts: UnknownText[];
  readonly shards: OpenedShard[];
}

/** A batch of which threads take their share, where there are any. */
export interface DealtBatch extends Batch {
  readonly deal: Deal | undefined;
}

/** What the texts of a batch are read with. */
export interface BatchReader {
  readonly parse: Parse;
  readonly add: (path: string, reading: FileReading, isParsed: boolean) => void;
}

/** Parses the texts of a batch that no thread takes, adds what threads have parsed, and keeps all of it in the cache. */
export async function parseBatch({ texts, shards, deal }: DealtBatch, reader: BatchReader): Promise<void> {
  const left = new Map(texts.entries());
  for (const [index, text] of untaken(texts, deal)) {
    await parseText(text, reader);
    left.delete(index);
  }
  const replies = await deal?.replies;
  for (const [index, text] of left) {
    const payload = replies?.get(index);
    const reading = payload && readPayload(payload, text.path);
    // What a thread could not parse, or failed to, is parsed here, which says why.
    if (!reading) await parseText(text, reader);
    else await addParsed(text, reading, reader, payload);
  }
  for (const shard of shards) await shard.close();
}

/** Lists the texts that no thread has taken when their turn comes. */
function* untaken(texts: readonly UnknownText[], deal: Deal | undefined): Iterable<[number, UnknownText]> {
  if (!deal) yield* texts.entries();
  else
    for (let index = takeNext(deal.dealt); index !== undefined; index = takeNext(deal.dealt)) {
      const text = texts[index];
      if (text) yield [index, text];
    }
}

async function parseText(text: UnknownText, reader: BatchReader): Promise<void> {
  const { source, diagnostics } = decode(text.path, text.bytes);
  const document = reader.parse(source);
  if (document) await addParsed(text, { document, diagnostics }, reader);
  else reader.add(text.path, { diagnostics }, false);
}

async function addParsed(
  { path, key, shard }: UnknownText,
  reading: DocumentReading,
  { add }: BatchReader,
  payload?: Uint8Array,
): Promise<void> {
  await shard.keep(key, reading, payload);
  add(path, reading, true);
}
