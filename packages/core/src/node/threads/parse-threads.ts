import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageFolder } from '../cache/installed-versions.js';
import {
  type DealtText,
  type DealtTexts,
  ready,
  type ThreadReply,
  type ThreadSetting,
} from './thread-setting.js';

/** Texts that were dealt, with what threads made of them. */
export interface Deal {
  readonly dealt: DealtTexts;
  /** Resolves once no thread works on them: what threads parsed, by the index of the text. */
  readonly replies: Promise<ReadonlyMap<number, Uint8Array>>;
}

/**
 * So many texts at least for each thread: at 1,000 on two processors it gains 2 % of the time of a cold build, for 13 %
 * more work; at 5,000 a fifth.
 */
const fewestTexts = 1500;
/** More threads than these read no faster, since one thread takes in what they parse. */
const mostThreads = 3;

/** Decides how many threads parse some texts beside the main one. */
export function countThreads(texts: number): number {
  return Math.min(availableParallelism() - 1, mostThreads, Math.floor(texts / fewestTexts));
}

/** Starts threads that parse beside the main one; undefined where there are to be none, or a program may start none. */
export function startThreads(setting: ThreadSetting, count: number): ParseThreads | undefined {
  if (count < 1) return undefined;
  try {
    return new ParseThreads(setting, count);
  } catch {
    return undefined;
  }
}

/** Threads that parse beside the main one. */
export class ParseThreads {
  readonly #threads: readonly Thread[];
  #number = 0;

  constructor(setting: ThreadSetting, count: number, module: URL = threadModule()) {
    this.#threads = Array.from({ length: count }, () => new Thread(setting, module));
  }

  /** Sends texts to the threads that are ready: each takes one after the other, as the main thread does meanwhile. */
  deal(texts: readonly DealtText[]): Deal {
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const dealt = { number: this.#number++, texts, next };
    const replies = this.#threads.map((thread) => thread.send(dealt));
    return { dealt, replies: Promise.all(replies).then((readings) => new Map(readings.flat())) };
  }

  /** Resolves once each thread is ready, or has ended. */
  async start(): Promise<void> {
    await Promise.all(this.#threads.map(({ started }) => started));
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

type Readings = ThreadReply['readings'];

/** A thread, from its start to its end. It answers whatever happens to it, with nothing if need be. */
class Thread {
  readonly started: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (readings: Readings) => void>();
  #isReady = false;

  constructor(setting: ThreadSetting, module: URL) {
    const worker = new Worker(module, { workerData: setting });
    this.#worker = worker;
    this.started = new Promise((resolve) => {
      const stop = () => {
        this.#isReady = false;
        for (const answer of this.#waiting.values()) answer([]);
        this.#waiting.clear();
        resolve();
      };
      worker.on('message', (message: typeof ready | ThreadReply) => {
        if (message === ready) {
          this.#isReady = true;
          resolve();
        } else this.#answer(message);
      });
      worker.on('messageerror', stop).on('error', stop).on('exit', stop);
    });
  }

  send(dealt: DealtTexts): Promise<Readings> {
    if (!this.#isReady) return Promise.resolve([]);
    return new Promise((resolve) => {
      this.#waiting.set(dealt.number, resolve);
      this.#worker.postMessage(dealt);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer({ number, readings }: ThreadReply): void {
    this.#waiting.get(number)?.(readings);
    this.#waiting.delete(number);
  }
}

/** Returns the module of a thread as Node runs it: in one folder with all that it imports. */
function threadModule(): URL {
  const folder = packageFolder(dirname(fileURLToPath(import.meta.url))) ?? '.';
  return pathToFileURL(join(folder, 'dist/whole/node/threads/parse-thread.js'));
}
