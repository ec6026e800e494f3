import type { Edit } from './edit.js';

/** Gives the edit that makes the spaces from `start` to `end` the wanted one. A blank line between paragraphs stays. */
export function spaceEdit(text: string, start: number, end: number, wanted: string): Edit[] {
  const found = text.slice(start, end);
  const isBlankLine = found.indexOf('\n') !== found.lastIndexOf('\n');
  return found === wanted || isBlankLine ? [] : [{ start, end, text: wanted }];
}
