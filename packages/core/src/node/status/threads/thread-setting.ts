import type { BlockReport, Diagnostic, LocaleCode, PageStatus } from '../../../types.js';
import type { KnownHistories } from '../known-histories.js';
import type { StatusOptions } from '../open-status.js';

/** What a thread compares pages with: plain data, as it is sent there. */
export interface StatusThreadSetting {
  /** The version of the processor that the thread must be of. */
  readonly version: string;
  readonly options: Omit<StatusOptions, 'takes'>;
  readonly histories: KnownHistories;
  /** How many pages the project has: where the thread finds others, it is another project by now. */
  readonly pageCount: number;
  /** The pages that are compared, by their indexes. */
  readonly indexes: readonly number[];
  /** The place in that list of the next one that nobody has taken: shared memory, in which all count on. */
  readonly next: Int32Array;
}

/** A page in one of its languages. */
export interface LocalePage {
  readonly locale: LocaleCode;
  readonly status: PageStatus;
}

/** What a thread made of the pages that it took. */
export interface StatusThreadReply {
  readonly pages: readonly (readonly [index: number, statuses: readonly LocalePage[]])[];
  /** The blocks of pages by the paths of the translations, if they were asked for. */
  readonly kept: ReadonlyMap<string, readonly BlockReport[]>;
  /** The texts that it could not read. */
  readonly unread: readonly Diagnostic[];
  /** What it found out, for the cache. */
  readonly results: ReadonlyMap<string, unknown>;
}

/** Takes the index of the next page; undefined where all are taken. */
export function takePage({
  indexes,
  next,
}: Pick<StatusThreadSetting, 'indexes' | 'next'>): number | undefined {
  return indexes[Atomics.add(next, 0, 1)];
}
