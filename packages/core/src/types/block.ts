/** What a translator works on: the blocks of a text, and what became of them since they were translated. */

/** What a block is in its text. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'caption'
  | 'footnote'
  | 'alt'
  | 'title'
  | 'field';

/** A block of a text: the unit that is translated, compared and exchanged. Plain, structured-cloneable data. */
export interface Block {
  readonly kind: BlockKind;
  /** Its words and its codes where they stand, `Run \`npm test\` first`; white space is folded, emphasis left out. */
  readonly text: string;
  /** Six hex digits, of words and codes alone: neither white space nor a typographer's quotes change it. */
  readonly hash: string;
  /** Where it starts in the file, from 1. */
  readonly line: number;
  /** How many words there are to translate; codes are none. */
  readonly words: number;
  /**
   * What must survive translation, in its order: inline code, placeholders and template code, tags, addresses, numbers.
   * Of an address of the same site it is the last name alone, since folders, extensions and languages differ.
   */
  readonly codes: readonly string[];
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** Of a field, its path in the front matter: `'title'`, `'cover.alt'`. */
  readonly field?: string;
}

/**
 * What became of a block: `current` says what the original says; `changed`, the original says it otherwise now; `new`,
 * no translation of it stands there; `removed`, the original has it no more; `moved`, it stands elsewhere in the original
 * now; `untranslated`, the translation has the original's own words.
 */
export type BlockState = 'current' | 'changed' | 'new' | 'removed' | 'moved' | 'untranslated';

/** A stretch of a text that stands in both versions, or in one of them. */
export interface DiffPart {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Where a block stands, and what it says. */
export interface BlockPlace {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A block of the original, and of its translation, with what became of it. */
export interface BlockReport {
  readonly state: BlockState;
  readonly kind: BlockKind;
  /** Of the translation; absent where it has none. */
  readonly line?: number;
  /** What the translation says; absent where it says nothing. */
  readonly text?: string;
  /** The original today; absent where it was removed. */
  readonly original?: BlockPlace;
  /** The original that the translation was made from, where that is another one and is available. */
  readonly before?: BlockPlace;
  /** How many words are left to translate; 0 where nothing is. */
  readonly words: number;
  /** What changed in the original since; of a changed block whose older version is available. */
  readonly diff?: readonly DiffPart[];
}

/** A block of an original and one of its translation, each by its index in its list; one is absent where it has no counterpart. */
export interface BlockPair {
  readonly original?: number;
  readonly translation?: number;
}
