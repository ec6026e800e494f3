import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { eachNode } from './walk.js';

const opening = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\r?\n|\r|$)/i;

/** Makes alerts of the quotes that start with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`. */
export function remarkAlerts(): (tree: Root) => undefined {
  return (tree) =>
    eachNode(tree, (node) => {
      if (node.type === 'blockquote') readAlert(node);
    });
}

function readAlert(quote: Blockquote): void {
  const [first, ...rest] = quote.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return;
  const match = opening.exec(text.value);
  if (
    !match ||
    (match[0].length === text.value.length && first.children[1] && first.children[1].type !== 'break')
  )
    return;
  const kind = (match[1] ?? '').toLowerCase();
  const left = text.value.slice(match[0].length);
  const children = first.children.slice(left === '' && first.children[1]?.type === 'break' ? 2 : 1);
  if (left !== '') children.unshift({ ...text, value: left });
  const { data, children: body } = alertBox(
    kind,
    [],
    [...(children.length > 0 ? [{ ...first, children }] : []), ...rest],
  );
  quote.data = data;
  quote.children = body;
}

/** Returns an alert: its title above its content. Without a title, `rehypeWords` writes the word for its kind there. */
export function alertBox(
  kind: string,
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
