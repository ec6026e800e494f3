import type { BlockKind } from '../types.js';

/** A block of a text as it is written, without the marks of what it stands in. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  /** How it is written: Markdown, HTML, a call of a tool that shows words, or nothing but words. */
  readonly form: 'markdown' | 'html' | 'call' | 'words';
}

/** The blocks of a text, and where its references lead, by their folded names. */
export interface RawText {
  readonly blocks: readonly RawBlock[];
  readonly references: ReadonlyMap<string, string>;
}

/** Returns the name of a reference without what Markdown takes no notice of. */
export function referenceName(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
