import type { Edit } from './edit.js';

/** Gives the edits that a text asks for, in order, none over another. */
export type Rule = (text: string) => Edit[];

/** How a language sets its texts: its rules, in two steps. No rule of a step touches what another of that step may. */
export interface Convention {
  /** What becomes of typewriter characters: quotes, apostrophes, dashes, dots. */
  readonly characters: readonly Rule[];
  /** The spaces around what stands there then. */
  readonly spaces: readonly Rule[];
}
