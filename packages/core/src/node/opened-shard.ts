import { once } from '../once.js';
import type { CacheShard, DocumentCache, DocumentReading, Keyed } from './cache/document-cache.js';

/** What a program holds of documents besides the cache. */
interface HeldReadings {
  readonly last: ReadonlyMap<string, DocumentReading>;
  readonly held: Map<string, DocumentReading> | undefined;
}

/** A file of the cache, which is opened where the program does not hold what is asked for. */
export class OpenedShard {
  readonly #open: () => Promise<CacheShard>;
  readonly #last: ReadonlyMap<string, DocumentReading>;
  readonly #held: Map<string, DocumentReading> | undefined;
  #opened = false;

  constructor(cache: DocumentCache, number: number, { last, held }: HeldReadings) {
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
    if (documents.length === 0) return new Map();
    const fetched = await (await this.#open()).fetch(documents);
    for (const [key, reading] of fetched) this.#held?.set(key, reading);
    return fetched;
  }

  /** @param payload The document as it is kept, where a thread has written it down already. */
  async keep(key: string, reading: DocumentReading, payload?: Uint8Array): Promise<void> {
    this.#held?.set(key, reading);
    (await this.#open()).keep(key, reading, payload);
  }

  async close(): Promise<void> {
    if (this.#opened) await (await this.#open()).close();
  }
}
