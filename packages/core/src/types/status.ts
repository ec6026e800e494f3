/** What is left to translate of a project: what `almanach status --json` writes. */

import type { BlockState } from './block.js';
import type { LocaleCode } from './place.js';

/** What a translated page is; of several states the first that holds, in this order. */
export type PageState = 'missing' | 'surplus' | 'draft' | 'stale' | 'current';

/**
 * By what it is known which version of the original a translation was made from: hashes of its blocks, a revision that it
 * names, the history of both, where it is a guess, or nothing but what stands beside what.
 */
export type PageBasis = 'stamp' | 'revision' | 'git' | 'alignment';

/** A block that is not current. */
export interface StatusBlock {
  readonly state: Exclude<BlockState, 'current'>;
  /** Where it stands in the translation, from 1; absent where it has none. */
  readonly line?: number;
  /** Where it stands in the original; absent where it was removed. */
  readonly original?: { readonly line: number };
}

/** A page in one language. */
export interface PageStatus {
  /** The path of the translation; absent where it is missing. */
  readonly file?: string;
  /** The path of the original; absent where the translation has none. */
  readonly original?: string;
  readonly state: PageState;
  readonly basis: PageBasis;
  /** How many words are left to translate, or to review in a draft. */
  readonly words: number;
  /** The blocks that are not current, in the order of the original. Of a page that is missing or surplus, none. */
  readonly blocks: readonly StatusBlock[];
}

/** What is left to translate to one language. */
export interface LocaleStatus {
  readonly pages: readonly PageStatus[];
  /** How many pages are in this state. */
  readonly current: number;
  readonly stale: number;
  readonly missing: number;
  /** How many words are left in all of them. */
  readonly words: number;
}

/** What is left to translate of a project. */
export interface Status {
  /** How its languages are laid out: the name of a tool, or `'folders'`, `'suffixes'`. */
  readonly layout: string;
  /** The language that is translated from. */
  readonly original: LocaleCode;
  readonly locales: Readonly<Record<LocaleCode, LocaleStatus>>;
}
