import { misuse } from '../text/expect.js';
import { isTree } from '../text/is-tree.js';
import type { Messages } from '../types.js';

/** How deep groups of messages may nest. */
const deepest = 1000;

/**
 * Returns every text by its dotted key, in the order of the file. What is neither text nor group is left out, because
 * the file's own diagnostics already name it.
 *
 * @param name What the messages are to the caller, for the error.
 * @throws TypeError where these are no messages.
 * @example
 * flattenMessages({ archive: { title: 'Archives' } }) // Map { 'archive.title' => 'Archives' }
 */
export function flattenMessages(messages: Messages, name = 'messages'): Map<string, string> {
  if (!isGroup(messages) || !isTree(messages, deepest))
    throw misuse(`messages, texts by their keys, as \`${name}\``, messages);
  const texts = new Map<string, string>();
  const groups: [prefix: string, group: Messages][] = [['', messages]];
  for (let next = groups.pop(); next; next = groups.pop()) {
    const [prefix, group] = next;
    const inner: [string, Messages][] = [];
    for (const [key, value] of Object.entries(group)) {
      if (typeof value === 'string') texts.set(prefix + key, value);
      else if (isGroup(value)) inner.push([`${prefix}${key}.`, value]);
    }
    groups.push(...inner.reverse());
  }
  return texts;
}

function isGroup(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null;
}
