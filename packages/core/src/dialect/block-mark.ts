import type { AlertKind } from './alert-kind.js';

/** A box whose content is indented below its first line. */
export interface BoxMark {
  readonly type: 'box';
  /** Undefined of a box that can be folded away. */
  readonly kind: AlertKind | undefined;
  readonly isOpen: boolean;
  /** Whether it says that it has no title. */
  readonly isUntitled: boolean;
  /** Its title where none is written, of a kind that is none of ours. */
  readonly name: string;
}

/** A call of a component, or one of the tags around its content. */
export interface CallMark {
  readonly type: 'call';
  readonly form: 'open' | 'close' | 'single';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a place of a rewritten text stands for. */
export type BlockMark =
  | BoxMark
  | CallMark
  | { readonly type: 'tab' }
  | { readonly type: 'definition' }
  /** HTML, as it is written between the tags of the text. */
  | { readonly type: 'tag'; readonly html: string };

/** A text whose lines keep their length, and what stands where. */
export interface RewrittenText {
  readonly text: string;
  /** By offset. */
  readonly marks: ReadonlyMap<number, BlockMark>;
  /** What abbreviations stand for. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** How many characters Markdown does not see of the indentation of a line, by the offset of the line. */
  readonly dedents: ReadonlyMap<number, number>;
  /** Where definitions stand that Markdown would read as a part of the line above, in reading order. */
  readonly lateDefinitions: readonly TextRange[];
}

/** A part of a text, between two offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
