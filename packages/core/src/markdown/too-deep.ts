import type { Root } from 'mdast';

/** The deepest nesting of quotes, lists and containers that is read. */
const deepest = 100;

/** A line whose quotes and lists nest too deep. */
export interface TooDeep {
  /** From 1. */
  readonly line: number;
  readonly depth: number;
}

/**
 * Returns the first line of a text that nests quotes, lists or containers more than 100 deep, or undefined. It is found before the
 * text is parsed, in one pass, since such a text costs a Markdown parser seconds.
 */
export function tooDeep(text: string): TooDeep | undefined {
  let line = 0;
  let start = 0;
  const indents: number[] = [];
  const countContainers = createContainerCount(text);
  while (start <= text.length) {
    line++;
    const next = text.indexOf('\n', start);
    const stop = next < 0 ? text.length : next;
    const lead = leadOf(text, start, stop);
    if (lead.end < stop || lead.markers > 0) {
      const quotes = depthOf(lead.markers > 1 && isBreak(text.slice(start, stop)) ? none : lead, indents);
      const depth = Math.max(quotes, countContainers(lead.end, stop));
      if (depth > deepest) return { line, depth };
    }
    start = stop + 1;
  }
  return undefined;
}

/**
 * Returns what counts the containers that are open behind a line of colons; 0 behind any other. As where they are read, one that nobody
 * closes ends where the next one starts.
 */
function createContainerCount(text: string): (start: number, stop: number) => number {
  const open: number[] = [];
  let closings: number | undefined;
  return (start, stop) => {
    if (!text.startsWith(':::', start)) return 0;
    const line = text.slice(start, stop);
    closings ??= text.match(/:::[ \t]*(?:[\r\n]|$)/g)?.length ?? 0;
    const [colons = ''] = /^:+/.exec(line) ?? [];
    if (line.slice(colons.length).trim() !== '') {
      if (open.length >= closings) open.pop();
      open.push(colons.length);
    } else {
      closings--;
      if ((open.at(-1) ?? Number.POSITIVE_INFINITY) <= colons.length) open.pop();
    }
    return open.length;
  };
}

/** Counts the quotes and lists that a line stands in; `indents` holds those of the lists that are open. */
function depthOf({ markers, width, list }: Lead, indents: number[]): number {
  if (markers > deepest) return markers;
  if (markers > 0 || width < 4) while ((indents.at(-1) ?? -1) >= width) indents.pop();
  if (list) indents.push(width);
  return indents.length + Math.max(0, markers - 1);
}

interface Lead {
  readonly markers: number;
  readonly width: number;
  readonly list: boolean;
  readonly end: number;
}

const none: Lead = { markers: 0, width: 0, list: false, end: 0 };

/** Whether a line is a break, `- - -`. */
function isBreak(line: string): boolean {
  return /^[ \t]*([-*])(?:[ \t]*\1)+[ \t\r]*$/.test(line);
}

/** Reads the markers and the indentation a line starts with. */
function leadOf(text: string, start: number, stop: number): Lead {
  let markers = 0;
  let width = 0;
  let list = false;
  let end = start;
  while (end < stop) {
    const columns = columnsOf(text.charCodeAt(end));
    const quote = text[end] === '>';
    const next = columns > 0 || quote ? end + 1 : itemEnd(text, end, stop);
    if (next === 0) break;
    if (columns === 0) markers++;
    else if (markers === 0) width += columns;
    list ||= columns === 0 && !quote;
    end = next;
  }
  return { markers, width, list, end };
}

/** Counts the columns of a space or a tab; any other character has none. */
function columnsOf(code: number): number {
  if (code === 32) return 1;
  return code === 9 ? 4 : 0;
}

/** Returns where the list marker that starts at `at` ends; 0 where none starts there. */
function itemEnd(text: string, at: number, stop: number): number {
  let end = at;
  const code = text.charCodeAt(at);
  if (code === 42 || code === 43 || code === 45) end = at + 1;
  else {
    while (end < stop && end - at < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
    if (end === at || !(text[end] === '.' || text[end] === ')')) return 0;
    end++;
  }
  return end >= stop || text[end] === ' ' || text[end] === '\t' || text[end] === '\r' ? end : 0;
}

/** Returns a text that is not parsed as a tree: one block of code. */
export function unparsed(text: string): Root {
  return { type: 'root', children: text.trim() === '' ? [] : [{ type: 'code', value: text.trim() }] };
}
