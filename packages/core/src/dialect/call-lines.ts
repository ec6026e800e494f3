import { callTarget } from './call-name.js';
import { parseTag, syntaxAt, tagStart, type WrittenTag } from './call-syntax.js';
import { blankOf, linesFrom, placeholder } from './held-lines.js';
import type { LineReader, Scan } from './scan.js';

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
  if (isRead(scan, tag)) markCall(scan, { start, tag });
  else if (text[start] === '<') scan.mark(start, { type: 'tag', html: text.slice(start, tag.end) });
  else return undefined;
  scan.taken = last;
  return placeholder(lines, start, tag.end);
}

/** Replaces the calls of a line by spans of code. */
function inlineCalls(scan: Scan, from: number): string | undefined {
  const { line } = scan;
  const calls = callsIn(scan, line, from).filter(({ tag }) => tag.end <= line.length);
  if (calls.length === 0) return undefined;
  const areAlone = replaceCalls(line, calls, blankOf).slice(from).trim() === '';
  // A line that begins with a tag is HTML to its end.
  if (!areAlone && /^<(?![A-Z])/.test(line.slice(from))) return undefined;
  const read = calls.filter(({ tag }) => areAlone || isComponent(scan, tag));
  if (read.length === 0) return undefined;
  for (const call of read) markCall(scan, call);
  return replaceCalls(line, read, (written) =>
    areAlone ? placeholder(written, 0, written.length) : `\`${' '.repeat(written.length - 2)}\``,
  );
}

function replaceCalls(
  line: string,
  calls: readonly PlacedTag[],
  replace: (written: string) => string,
): string {
  const pieces: string[] = [];
  let behind = 0;
  for (const { start, tag } of calls) {
    pieces.push(line.slice(behind, start), replace(line.slice(start, tag.end)));
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
function tagAt({ calls }: Scan, text: string, start: number): WrittenTag | undefined {
  const syntax = syntaxAt(text, start);
  return syntax && calls.syntaxes.has(syntax) ? parseTag(text, start, syntax) : undefined;
}

/** Finds the calls in a text that stand for something, outside of spans of code. */
function callsIn(scan: Scan, text: string, from: number): PlacedTag[] {
  const calls: PlacedTag[] = [];
  let behind = from;
  let [inCode, counted] = [false, from];
  for (const { index } of text.matchAll(tagStart)) {
    if (index < behind) continue;
    for (; counted < index; counted++) if (text[counted] === '`') inCode = !inCode;
    if (inCode || text[index - 1] === '\\' || text.slice(index - 2, index) === '](') continue;
    const tag = tagAt(scan, text, index);
    if (!tag) continue;
    if (isRead(scan, tag)) calls.push({ start: index, tag });
    behind = tag.end;
    counted = Math.max(counted, behind);
  }
  return calls;
}

/** Decides whether a call stands for something here: whatever is no component is so only around its content. */
function isRead(scan: Scan, tag: WrittenTag): boolean {
  const target = callTarget(tag.name, scan.calls.names);
  if (!target) return false;
  const isSingle = target.type === 'component' || target.type === 'ready';
  return isSingle || (tag.form !== 'single' && hasEnd(scan, tag.name));
}

/** Decides whether the end of a call of a name stands in the text. */
function hasEnd(scan: Scan, name: string): boolean {
  return scan.ends.has(name.toLowerCase());
}

function markCall(scan: Scan, { start, tag }: PlacedTag): void {
  const { name, attributes, form } = tag;
  const opens = form === 'open' && hasEnd(scan, name);
  scan.mark(start, { type: 'call', form: form === 'open' && !opens ? 'single' : form, name, attributes });
}
