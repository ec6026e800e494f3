import type { Edit } from '../../text/edit.js';

/**
 * Returns the edit that writes a placeholder as the original does, where nothing but capitals differ, the original has
 * one such name alone, and the text has no other place that could be meant.
 */
export function recase(
  text: string,
  used: ReadonlyMap<string, number>,
  allowed: ReadonlySet<string>,
  wrong: string,
): Edit | undefined {
  const [right, ...others] = [...allowed].filter((name) => name.toLowerCase() === wrong.toLowerCase());
  const start = text.indexOf(wrong, used.get(wrong));
  const isRepeated = text.includes(wrong, start + 1);
  if (right === undefined || others.length > 0 || used.has(right) || start < 0 || isRepeated)
    return undefined;
  return { start, end: start + wrong.length, text: right };
}
