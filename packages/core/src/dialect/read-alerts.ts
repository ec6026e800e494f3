import { alertBox } from './alert-box.js';
import { boxKind } from './box-kinds.js';
import { inlineLines, withLines } from './container-lines.js';
import type { NodeReader } from './dialect.js';
import { detailsBox } from './part-boxes.js';

/** The mark, whether it can be folded away, and a title. */
const opening = /^\[!([a-z][\w-]{0,40})\]([+-]?)(?:[ \t]+([^\r\n]*))?(?:\r?\n|\r|$)/i;

/** Makes an alert of a quotation that starts with its kind in brackets, `[!NOTE]`. */
export const readAlerts: NodeReader = (quote) => {
  if (quote.type !== 'blockquote') return;
  const [first, ...rest] = quote.children;
  if (first?.type !== 'paragraph') return;
  const [line = [], ...lines] = inlineLines(first);
  const [text, ...behind] = line;
  const match = text?.type === 'text' ? opening.exec(text.value) : null;
  const kind = boxKind(match?.[1] ?? '');
  if (!match || text?.type !== 'text' || kind === undefined) return;
  const [, , sign, words = ''] = match;
  // Emphasis right behind the mark is no title.
  if (words === '' && behind.some(({ type }) => type !== 'break') && !/\s$/.test(text.value)) return;
  const title = [
    ...(words === '' ? [] : [{ ...text, value: words }]),
    ...behind.filter(({ type }) => type !== 'break'),
  ];
  const content = [...(lines.length > 0 ? [withLines(first, lines)] : []), ...rest];
  const isFolded = sign !== '' && title.length > 0;
  const box = isFolded ? detailsBox(title, content, sign === '+') : alertBox(kind, title, content);
  quote.data = box.data;
  quote.children = box.children;
};
