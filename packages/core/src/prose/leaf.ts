import type { BlockKind } from '../types.js';

/** Lines that are code, HTML or a call, up to one that ends them. */
export interface Verbatim {
  readonly type: 'verbatim';
  /** Matches the last line; undefined where a blank line ends it. */
  readonly end: RegExp | undefined;
  /** The form of the words that may stand in it; undefined of code. */
  readonly form: 'html' | 'call' | undefined;
  readonly lines: string[];
  /** Where it starts, from 1. */
  readonly line: number;
}

/** The lines of a paragraph, which may become a heading, terms or the head of a table. */
export interface OpenParagraph {
  readonly type: 'paragraph';
  readonly kind: BlockKind;
  readonly lines: string[];
  readonly line: number;
}

/** The rows of a table. */
export interface OpenTable {
  readonly type: 'table';
  readonly columns: number;
}

/** What the lines of a text go on with. */
export type Leaf = Verbatim | OpenParagraph | OpenTable;

/** Returns the columns of spaces that a line starts with. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

/** Returns a line whose tabs are the spaces up to the next column of four. */
export function expandTabs(line: string): string {
  if (!line.includes('\t')) return line;
  const [first = '', ...parts] = line.split('\t');
  return parts.reduce((text, part) => text.padEnd(text.length + 4 - (text.length % 4)) + part, first);
}
