import type { Edit } from '../text/edit.js';

/** Three dots, but not two or four, nor those of a path (`.../a`), of code (`{...a}`) or of a range (`1...3`). */
const dots = /(?<![./\\{]|\d(?=\.{3}\d))\.{3}(?![./\\])/g;

/** Replaces three dots by one character, `…`. */
export function setEllipses(text: string): Edit[] {
  return Array.from(text.matchAll(dots), ({ index }) => ({ start: index, end: index + 3, text: '…' }));
}
