import type { Edit } from '../text/edit.js';

/** Replaces the spaces from `start` to `end` by another, if they differ. A blank line between paragraphs stays. */
export function spaceEdit(text: string, start: number, end: number, space: string): Edit[] {
  const spaces = text.slice(start, end);
  const isBlankLine = spaces.indexOf('\n') !== spaces.lastIndexOf('\n');
  return spaces === space || isBlankLine ? [] : [{ start, end, text: space }];
}
