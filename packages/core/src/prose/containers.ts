import { indentOf } from './leaf.js';

/** What blocks stand in: a quotation, an item of a list, a definition, a note, or a box or tab with indented content. */
export interface Container {
  readonly type: 'quote' | 'item' | 'definition' | 'note' | 'box';
  /** The columns that its lines are indented by; 0 of a quotation. */
  readonly indent: number;
  /** Whether no block stands in it yet. */
  isFresh: boolean;
}

/** A line behind the marks of the containers that it goes on with. */
export interface Continuation {
  /** How many of the open containers. */
  readonly depth: number;
  readonly rest: string;
}

/** Returns how many containers a line goes on with, outermost first, and what it says in them. */
export function continueContainers(containers: readonly Container[], line: string): Continuation {
  let rest = line;
  let depth = 0;
  for (const { type, indent } of containers) {
    const spaces = indentOf(rest);
    if (type === 'quote') {
      if (spaces > 3 || rest[spaces] !== '>') break;
      rest = behindQuote(rest, spaces);
    } else if (spaces >= indent) rest = rest.slice(indent);
    else if (spaces < rest.length) break;
    depth++;
  }
  return { depth, rest };
}

/** Returns what a line says behind the mark of a quotation at an index. */
export function behindQuote(line: string, mark: number): string {
  return line.slice(line[mark + 1] === ' ' ? mark + 2 : mark + 1);
}

/** A mark of an item at the start of a line. */
export interface ItemMark {
  /** The columns up to its content. */
  readonly indent: number;
  readonly isEmpty: boolean;
  /** Whether it may end a paragraph that it follows: what is empty, or numbered otherwise than 1, may not. */
  readonly interrupts: boolean;
}

const itemMark = /([-*+]|\d{1,9}[.)])( +|$)/y;

/** Parses the mark of an item, `-` or `1.`, behind some spaces. */
export function parseItemMark(line: string, spaces: number): ItemMark | undefined {
  itemMark.lastIndex = spaces;
  const [, mark = '', behind = ''] = itemMark.exec(line) ?? [];
  if (mark === '') return undefined;
  const start = spaces + mark.length;
  const isEmpty = start + behind.length >= line.length;
  // Content that stands further away is code that is indented.
  const indent = isEmpty || behind.length > 4 ? start + 1 : start + behind.length;
  return { indent, isEmpty, interrupts: !isEmpty && (mark.length === 1 || Number.parseInt(mark, 10) === 1) };
}
