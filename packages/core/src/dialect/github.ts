import type { Blockquote } from 'mdast';
import { alertBox } from './alert-box.js';
import type { AlertKind, Dialect } from './dialect.js';

const opening = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\r?\n|\r|$)/i;

/**
 * GitHub: quotes that start with `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]` are alerts.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export const github: Dialect = {
  name: 'github',
  text: {
    marks: /\[![A-Za-z]+\]/,
    nodes: [
      (node) => {
        if (node.type === 'blockquote') readAlert(node);
      },
    ],
  },
};

function readAlert(quote: Blockquote): void {
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return;
  const [text, next] = first.children;
  const match = text?.type === 'text' ? opening.exec(text.value) : null;
  if (text?.type !== 'text' || !match) return;
  const left = text.value.slice(match[0].length);
  // The mark must have the line to itself.
  if (left === '' && next && next.type !== 'break') return;
  const kind = (match[1] ?? '').toLowerCase() as AlertKind;
  const children = first.children.slice(left === '' && next?.type === 'break' ? 2 : 1);
  if (left !== '') children.unshift({ ...text, value: left });
  const content = [...(children.length > 0 ? [{ ...first, children }] : []), ...rest];
  const box = alertBox(kind, [], content);
  quote.data = box.data;
  quote.children = box.children;
}
