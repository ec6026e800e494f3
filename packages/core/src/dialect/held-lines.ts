import type { BlockMark } from './block-mark.js';
import type { Scan } from './scan.js';

/** A call takes no more lines. */
const mostLines = 20;

/** Returns the line from which a call starts with those behind it, up to a blank one. */
export function linesFrom(scan: Scan, start: number, end?: string): string {
  if (end !== undefined && scan.line.includes(end, start)) return scan.line;
  return scan.lines.slice(scan.index, scan.index + mostLines).join('\n');
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
    const isTouched = end - start > 4;
    const before = isTouched && line[start - 1] === '`' ? ' ' : '';
    const after = isTouched && (line[end] === '`' || parts[index + 1]?.start === end) ? ' ' : '';
    const spaces = ' '.repeat(end - start - 2 - before.length - after.length);
    pieces.push(line.slice(behind, start), `${before}\`${spaces}\`${after}`);
    scan.mark(start + before.length, mark);
    behind = end;
  }
  return pieces.join('') + line.slice(behind);
}
