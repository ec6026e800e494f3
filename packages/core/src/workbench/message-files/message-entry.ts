import type { Diagnostic, Position } from '../../types.js';

/** A text of a file of messages: the names that lead to it, and where it stands. */
export interface MessageEntry {
  readonly path: readonly string[];
  readonly text: string;
  /** Where its last name starts. */
  readonly at: Position;
  /** Returns the place of one of its units, or of its name where that cannot be told. */
  readonly locate: (index: number) => Position;
}

/** The texts of a file, in their order, and what is wrong with how they are written. */
export interface EntryReading {
  readonly entries: readonly MessageEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A message of a file, and where a unit of its text stands in the text of its entry. */
export interface KeyedEntry {
  readonly key: string;
  readonly text: string;
  readonly entry: MessageEntry;
  /** Where the message starts in the text of the entry; 0 by default. */
  readonly from?: number;
}
