import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { AlertKind } from './alert-kind.js';

/** Returns an alert: its title above its content. An empty title is filled with the word for its kind later. */
export function alertBox(
  kind: AlertKind,
  title: PhrasingContent[],
  content: readonly Blockquote['children'][number][],
): Blockquote {
  const head: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['alert-title'] } },
    children: title,
  };
  const hProperties = { className: ['alert', `alert-${kind}`], role: 'note' };
  return { type: 'blockquote', data: { hName: 'div', hProperties }, children: [head, ...content] };
}
