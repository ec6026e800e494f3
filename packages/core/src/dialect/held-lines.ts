import type { BlockMark } from './block-mark.js';
import type { Scan } from './scan.js';

/** A call takes no more lines. */
const mostLines = 20;
/** What stands in braces and tags of JSX may be data. */
const mostLinesOfElement = 150;

/** Returns the line from which a call starts with those behind it, up to a blank one. */
export function linesFrom(scan: Scan, start: number, end?: string): string {
  if (end !== undefined && scan.line.includes(end, start)) return scan.line;
  const most = /^[<{](?![{%])/.test(scan.line.slice(start)) ? mostLinesOfElement : mostLines;
  return scan.lines.slice(scan.index, scan.index + most).join('\n');
}

/** Returns HTML of equal length that ends with its line, `<?…?>`. */
export function placeholder(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}<?${blankOf(text.slice(start + 2, end - 2))}?>${text.slice(end)}`;
}

/** Returns spaces for a text, and its line ends. */
export function blankOf(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** A part of a line that stands for something. */
export interface HeldPart {
  readonly start: number;
  readonly end: number;
  readonly mark: BlockMark;
}

/** Returns the present line with spans of code of equal length for some of its parts, which are marked. */
export function holdParts(scan: Scan, parts: readonly HeldPart[]): string {
  const { line } = scan;
  const pieces: string[] = [];
  let behind = 0;
  for (const [index, { start, end, mark }] of parts.entries()) {
    // Backticks beside each other would be one mark.
    const { start: startBefore = 0, end: endBefore } = parts[index - 1] ?? {};
    // A short one leaves no room behind it.
    const isTight = endBefore === start && endBefore - startBefore <= 3;
    const before = end - start > 4 && (isTight || line[start - 1] === '`') ? ' ' : '';
    const after = end - start > 3 && (line[end] === '`' || parts[index + 1]?.start === end) ? ' ' : '';
    const spaces = ' '.repeat(end - start - 2 - before.length - after.length);
    pieces.push(line.slice(behind, start), `${before}\`${spaces}\`${after}`);
    scan.mark(start + before.length, mark);
    behind = end;
  }
  return pieces.join('') + line.slice(behind);
}

/**
 * Shows each place of a text where a mark stands outside of spans of code and without a backslash before it, from a place
 * on.
 *
 * @param mark Global.
 * @param read Returns where what stands there ends, and nothing else is looked for before; undefined where it is nothing.
 */
export function eachMark(
  text: string,
  from: number,
  mark: RegExp,
  read: (index: number) => number | undefined,
) {
  let behind = from;
  let [inCode, counted] = [false, from];
  for (const { index } of text.matchAll(mark)) {
    if (index < behind) continue;
    for (; counted < index; counted++) if (text[counted] === '`') inCode = !inCode;
    if (inCode || text[index - 1] === '\\') continue;
    behind = read(index) ?? behind;
    counted = Math.max(counted, behind);
  }
}
