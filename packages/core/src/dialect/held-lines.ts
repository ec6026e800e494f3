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
