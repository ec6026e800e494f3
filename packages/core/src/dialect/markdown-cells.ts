import { isBlockTag } from './block-tags.js';
import { type HeldPart, holdParts, placeholder } from './held-lines.js';
import { markdownAttribute } from './markdown-attribute.js';
import type { LineReader, Scan } from './scan.js';

const cell = /<(td|th|li|dt|dd|p|div|span|summary|figcaption|caption|h[1-6])\b([^<>]*)>/gi;
const mostLines = 1000;
/** No more lines of HTML are looked at above colons. */
const mostAbove = 100;

/**
 * Reads what `markdown="1"` stands in the middle of: of the lines of HTML around it, up to a blank one, each becomes HTML
 * of its own, so that Markdown reads what is between.
 *
 * @see https://kramdown.gettalong.org/syntax.html#html-blocks
 */
export const readMarkdownCells: LineReader = (scan) => {
  const { line, index } = scan;
  if (index >= scan.cells.end) lookAhead(scan);
  return index < scan.cells.end && scan.cells.present ? readHeld(scan, line) : undefined;
};

/** Keeps HTML apart from the line of colons right below it, which Markdown would read as a part of it. */
export const readHtmlInContainer: LineReader = (scan) => {
  const { line, lines, index, cells, inHtml } = scan;
  if (index < cells.end && cells.present) return readHeld(scan, line);
  if (inHtml || !/^[ \t]*<\/?[a-z]/.test(line)) return undefined;
  let end = index + 1;
  // Calls among it are read by others.
  const isGoingOn = (next = '') => next.trim() !== '' && !/^[ \t]*:{3,}|<\/?[A-Z]|\{[{%]/.test(next);
  while (end < lines.length && end < index + mostAbove && isGoingOn(lines[end])) end++;
  if (!/^[ \t]*:{3,}/.test(lines[end] ?? '')) return undefined;
  Object.assign(cells, { end, present: true });
  return readHeld(scan, line);
};

function readHeld(scan: Scan, line: string): string | undefined {
  const text = line.trim();
  if (scan.openTags.length > 0) return undefined;
  if (text.length < 4) return undefined;
  const parts = partsOf(line);
  if (parts.length > 0) {
    scan.paragraph.push(line);
    return holdParts(scan, parts);
  }
  const start = line.indexOf(text);
  scan.mark(start, { type: 'tag', html: text });
  return placeholder(line, start, start + text.length);
}

/** Finds where the HTML ends that starts with a line, and whether Markdown stands in it. */
function lookAhead({ line, lines, index, cells }: Scan): void {
  const isHtml = isBlockTag(line.trimStart()) && !markdownAttribute.test(/^[^>]*/.exec(line)?.[0] ?? '');
  let end = index + 1;
  let present = false;
  for (; isHtml && end < lines.length && end < index + mostLines && lines[end]?.trim() !== ''; end++)
    present ||= hasCell(lines[end] ?? '');
  Object.assign(cells, { end, present: isHtml && (present || hasCell(line)) });
}

function hasCell(line: string): boolean {
  return (
    line.includes('markdown') &&
    [...line.matchAll(cell)].some(([, , words = '']) => markdownAttribute.test(words))
  );
}

/** Takes a line apart into elements with `markdown="1"`, of which the tags are held, and what stands around them. */
function partsOf(line: string): HeldPart[] {
  const parts: HeldPart[] = [];
  let behind = line.length - line.trimStart().length;
  // What is not closed is not looked for again: a line of thousands of open tags would be read as often.
  const unclosed = new Set<string>();
  const hold = (start: number, end: number, html = line.slice(start, end)) => {
    if (end - start > 2) parts.push({ start, end, mark: { type: 'tag', html } });
    behind = end;
  };
  for (const { 0: open, 1: name = '', 2: words = '', index } of line.matchAll(cell)) {
    if (index < behind || !markdownAttribute.test(words)) continue;
    const end = unclosed.has(name) ? -1 : line.indexOf(`</${name}>`, index);
    if (end < 0) {
      unclosed.add(name);
      continue;
    }
    hold(behind, index);
    hold(index, index + open.length, open.replace(markdownAttribute, ''));
    hold(end, end + name.length + 3);
  }
  if (parts.length > 0) hold(behind, line.trimEnd().length);
  return parts;
}
