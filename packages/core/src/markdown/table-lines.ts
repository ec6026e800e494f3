import { linesOf } from './lines.js';

/** The cells that the tables of a text may have: each line of a table becomes as many cells as its head has columns. */
const mostCells = 200_000;

/** The lines of a text that can be the second one of a table. */
export interface TableLines {
  /** Numbers, from 1. */
  readonly lines: ReadonlySet<number>;
  /** Where the first table starts that has more cells than are read. */
  readonly tooLarge: number | undefined;
}

/** Gives the lines of a text that look like `| - | :-: |`, also in quotes and lists. */
export function tableLines(text: string): TableLines {
  const lines = new Set<number>();
  let tooLarge: number | undefined;
  let cells = 0;
  let columns = 0;
  let block: number[] = [];
  for (const { number, start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (/^[ \t>]*$/.test(line)) {
      columns = 0;
      block = [];
    } else if (/^[ \t>]*[|:-][|: \t-]*$/.test(line) && line.includes('-')) {
      columns = Math.max(columns, line.split('|').length);
      block.push(number);
      lines.add(number);
    }
    cells += columns;
    if (cells <= mostCells) continue;
    for (const each of block) lines.delete(each);
    if (block[0] !== undefined) tooLarge ??= block[0] - 1;
    cells -= columns;
  }
  return { lines, tooLarge };
}
