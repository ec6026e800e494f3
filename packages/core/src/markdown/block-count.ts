import { linesOf } from './lines.js';

/** The blocks of one document that are read: twenty times what the longest real ones have. */
const mostBlocks = 30_000;

/** The lines that go on with a quote or an item without its marks: for each, what comes before it is looked through. */
const mostLazy = 5000;

/**
 * Gives the line where a text goes on after as many headings, items, quotes and paragraphs as are read, or after as
 * many lines of a quote without its marks; else undefined. A parser takes some hundred times as long for a letter that
 * is a paragraph as for a letter of one.
 */
export function tooManyBlocks(text: string): number | undefined {
  let blocks = 0;
  let lazy = 0;
  let marked = false;
  let before = true;
  for (const { number, start, end } of linesOf(text)) {
    const line = text.slice(start, Math.min(end, start + 400));
    const [lead = ''] = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)*/.exec(line) ?? [];
    const markers = lead.match(/>|[-+*](?=[ \t]|$)|\d[.)]/g)?.length ?? 0;
    const blank = lead.length === line.length && markers === 0;
    blocks += markers + (!blank && (before || line[lead.length] === '#') ? 1 : 0);
    if (blank || /^[ \t>]*$/.test(line)) marked = false;
    else if (markers > 0) marked = true;
    else if (marked) lazy++;
    if (!marked) lazy = 0;
    if (blocks > mostBlocks || lazy > mostLazy) return number;
    before = blank;
  }
  return undefined;
}
