import type { Edit } from '../text/edit.js';

/** Returns the edits that a text needs, in order and without overlap. */
export type Rule = (text: string) => Edit[];

/** The rules by which a language typesets its texts, in two steps. Rules of one step never change the same characters. */
export interface Convention {
  /** Rules for typewriter characters: quotes, apostrophes, dashes, dots. */
  readonly characters: readonly Rule[];
  /** Rules for the spaces around the characters that result. */
  readonly spaces: readonly Rule[];
}
