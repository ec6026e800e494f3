import type { Messages } from '../types.js';

/**
 * Gives every text by its dotted key, in the order of the file. What is neither text nor group is left out, because
 * the file's own diagnostics already name it.
 *
 * @example
 * flattenMessages({ archive: { title: 'Archives' } }) // Map { 'archive.title' => 'Archives' }
 */
export function flattenMessages(messages: Messages): Map<string, string> {
  const texts = new Map<string, string>();
  const groups: [prefix: string, group: Messages][] = [['', messages]];
  for (let next = groups.pop(); next; next = groups.pop()) {
    const [prefix, group] = next;
    const inner: [string, Messages][] = [];
    for (const [name, value] of Object.entries(group)) {
      if (typeof value === 'string') texts.set(prefix + name, value);
      else if (value !== null && typeof value === 'object') inner.push([`${prefix}${name}.`, value]);
    }
    groups.push(...inner.reverse());
  }
  return texts;
}
