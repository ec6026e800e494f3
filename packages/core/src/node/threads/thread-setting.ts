import type { ParseOptions } from '../../types.js';
import type { MarkdownSettings } from '../import-plugins.js';

/** What a thread parses documents with: plain data, as it is sent there. */
export interface ThreadSetting {
  /** The version of the processor that the thread must be of. */
  readonly version: string;
  /** The root of the site, from which plugins are named. */
  readonly root: string;
  readonly markdown: MarkdownSettings | undefined;
  readonly options: ParseOptions;
}

/** A text that a thread can take. */
export interface DealtText {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Texts for whoever is free: every thread is sent all of them, and takes one after the other. */
export interface DealtTexts {
  readonly number: number;
  readonly texts: readonly DealtText[];
  /** The index of the next text that nobody has taken: shared memory, in which threads count on. */
  readonly next: Int32Array;
}

/** What a thread made of the texts that it took. */
export interface ThreadReply {
  readonly number: number;
  /** Documents with their diagnostics, serialized, by the index of their text; what fails is left to the main thread. */
  readonly readings: readonly (readonly [index: number, payload: Uint8Array])[];
}

/** What a thread sends first, once it can parse. */
export const ready = 'ready';

/** Takes the next text; undefined where all are taken. */
export function takeNext({ texts, next }: DealtTexts): number | undefined {
  const index = Atomics.add(next, 0, 1);
  return index < texts.length ? index : undefined;
}
