import type { CallMark } from './block-mark.js';
import { callTarget } from './call-name.js';
import { parseTag, syntaxAt, tagStart, type WrittenTag } from './call-syntax.js';
import { blankOf, eachMark, type HeldPart, holdParts, linesFrom, placeholder } from './held-lines.js';
import { htmlOfElement } from './jsx-html.js';
import { indentOf, type LineReader, type Scan } from './scan.js';

/**
 * Reads the calls of components, in the syntax of every dialect that is on: one that has its line to itself becomes HTML that ends with
 * it, and another a span of code, so that Markdown keeps its place. Those of unknown names stay as they are.
 */
export const readCalls: LineReader = (scan) => {
  if (!/\{[{%]|<\/?[A-Z]/.test(scan.line) || scan.inHtml) return undefined;
  const [prefix = ''] = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/.exec(scan.line) ?? [];
  const first = scan.line.slice(prefix.length);
  const text = /^(?:\{[{%]|<\/?[A-Z])/.test(first) ? linesFrom(scan, prefix.length) : scan.line;
  return wholeLines(scan, text, prefix.length) ?? inlineCalls(scan, prefix.length);
};

/** Reads a call that has its lines to itself; a tag of unknown name is kept apart from what follows it. */
function wholeLines(scan: Scan, text: string, start: number): string | undefined {
  const tag = tagAt(scan, text, start);
  if (!tag) return undefined;
  const last = text.slice(0, tag.end).split('\n').length;
  const lines = scan.lines.slice(scan.index, scan.index + last).join('\n');
  if (lines.slice(tag.end).trim() !== '') return undefined;
  if (text[start] === '<') holdContent(scan, start, tag);
  if (isRead(scan, tag)) scan.mark(start, markOf(scan, tag));
  else if (tag.element) scan.mark(start, { type: 'tag', html: htmlOfElement(tag.element, scan.imports) });
  else return undefined;
  scan.taken = last;
  scan.paragraph = [];
  return placeholder(lines, start, tag.end);
}

/** Says that the content of an element begins or ends. */
function holdContent(scan: Scan, start: number, { form, name }: WrittenTag): void {
  const { elements, line } = scan;
  if (form === 'close') elements.close(name);
  else if (form === 'open' && line.slice(0, start).trim() === '' && hasEnd(scan, name))
    elements.open(name, indentOf(line));
}

/** Replaces the calls of a line by spans of code. */
function inlineCalls(scan: Scan, from: number): string | undefined {
  const { line } = scan;
  const calls = callsIn(scan, line, from).filter(({ tag }) => tag.end <= line.length);
  if (calls.length > 0 && blankCalls(line, calls).slice(from).trim() === '') return holdCalls(scan, calls);
  // A line that begins with a tag is HTML to its end.
  if (/^<(?!\/?[A-Z])/.test(line.slice(from))) return undefined;
  const isBlock = blockFinder(scan, calls, from);
  const parts = calls
    .filter((call) => isComponent(scan, call.tag) || isBlock(call))
    .map(({ start, tag }): HeldPart => ({ start, end: tag.end, mark: markOf(scan, tag) }));
  if (parts[0]?.start !== from) parts.unshift(...firstElement(scan, from));
  parts.sort((a, b) => a.start - b.start);
  return parts.length === 0 ? undefined : holdParts(scan, parts);
}

/** Makes HTML of calls that have a line to themselves. */
function holdCalls(scan: Scan, calls: readonly PlacedTag[]): string {
  let { line } = scan;
  for (const { start, tag } of calls) {
    scan.mark(start, markOf(scan, tag));
    line = placeholder(line, start, tag.end);
  }
  return line;
}

/**
 * Returns what decides whether a call that is no component and has no line to itself is a block all the same: both tags of
 * an element are in the line, or they begin and end one; others begin a paragraph, and end its line.
 */
function blockFinder(scan: Scan, calls: readonly PlacedTag[], from: number): (call: PlacedTag) => boolean {
  const { line } = scan;
  if (/^(?:#{1,6}[ \t]|\|)/.test(line.slice(from))) return () => false;
  const end = line.trimEnd().length;
  const [first, last] = [calls[0], calls.at(-1)];
  const isWhole =
    scan.paragraph.length === 0 &&
    first?.start === from &&
    last?.tag.end === end &&
    last.tag.form === 'close';
  const firstOpen = new Map<string, number>();
  const lastClose = new Map<string, number>();
  for (const { start, tag } of calls) {
    if (tag.form === 'close') lastClose.set(tag.name, start);
    else if (!firstOpen.has(tag.name)) firstOpen.set(tag.name, start);
  }
  return ({ start, tag }) => {
    if (line[start] !== '<') return isWhole;
    if (tag.form === 'single' || start === from || tag.end === end) return true;
    return tag.form === 'open'
      ? (lastClose.get(tag.name) ?? -1) > start
      : (firstOpen.get(tag.name) ?? start) < start;
  };
}

/**
 * Returns the tags of an element of unknown name that begins a line, and may end it: of some names, Markdown would read
 * none between them.
 */
function firstElement(scan: Scan, from: number): HeldPart[] {
  const { line } = scan;
  const tag = line[from] === '<' ? tagAt(scan, line, from) : undefined;
  if (!tag || tag.end > line.length) return [];
  const partOf = (start: number, end: number, html = line.slice(start, end)): HeldPart => ({
    start,
    end,
    mark: { type: 'tag', html },
  });
  const close = `</${tag.name}>`;
  const end = line.trimEnd();
  const isWhole = end.endsWith(close) && end.length - close.length >= tag.end;
  const html = tag.element && htmlOfElement(tag.element, scan.imports);
  return [partOf(from, tag.end, html), ...(isWhole ? [partOf(end.length - close.length, end.length)] : [])];
}

function blankCalls(line: string, calls: readonly PlacedTag[]): string {
  const pieces: string[] = [];
  let behind = 0;
  for (const { start, tag } of calls) {
    pieces.push(line.slice(behind, start), blankOf(line.slice(start, tag.end)));
    behind = tag.end;
  }
  return pieces.join('') + line.slice(behind);
}

interface PlacedTag {
  readonly start: number;
  readonly tag: WrittenTag;
}

function isComponent({ calls }: Scan, { name }: WrittenTag): boolean {
  return callTarget(name, calls.names)?.type === 'component';
}

/** Parses the call at a place of a text, in the syntax of a dialect that is on. */
function tagAt({ calls, imports }: Scan, text: string, start: number): WrittenTag | undefined {
  const syntax = syntaxAt(text, start);
  return syntax && calls.syntaxes.has(syntax) ? parseTag(text, start, syntax, imports) : undefined;
}

/** Finds the calls in a text that stand for something, outside of spans of code. */
function callsIn(scan: Scan, text: string, from: number): PlacedTag[] {
  const calls: PlacedTag[] = [];
  eachMark(text, from, tagStart, (start) => {
    const tag = text.slice(start - 2, start) === '](' ? undefined : tagAt(scan, text, start);
    if (tag && isRead(scan, tag)) calls.push({ start, tag });
    return tag?.end;
  });
  return calls;
}

/** Decides whether a call stands for something here: whatever is no component is so only around its content. */
function isRead(scan: Scan, tag: WrittenTag): boolean {
  const target = callTarget(tag.name, scan.calls.names);
  if (!target) return false;
  const isSingle = target.type === 'component' || target.type === 'ready';
  return isSingle || (tag.form !== 'single' && hasEnd(scan, tag.name));
}

/** Decides whether the end of a call of a name stands on the present line or behind it. */
function hasEnd({ ends, offset }: Scan, name: string): boolean {
  return (ends.get(name.toLowerCase()) ?? -1) >= offset;
}

function markOf(scan: Scan, { name, attributes, form }: WrittenTag): CallMark {
  const isSingle = form === 'open' && !hasEnd(scan, name);
  return { type: 'call', form: isSingle ? 'single' : form, name, attributes };
}
