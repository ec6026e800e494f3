import type {
  BlockContent,
  Blockquote,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Text,
} from 'mdast';
import { alertBox } from './alert-box.js';
import type { ContainerKind } from './dialect.js';

/** `::: tip A title`, `:::tip[A title]`, `:::{.tip}`: the name, and what follows it in the same text. */
const opening = /^:{3,}[ \t]*(?:\{[ \t]*\.?([\w-]+)[^}\n]*\}|([A-Za-z][\w-]*)(?:\{[^}\n]*\})?)[ \t]*(.*)$/;
const closing = /^:{3,}[ \t]*$/;

type Line = PhrasingContent[];

interface Open {
  readonly name: string;
  /** The length of the line of colons: a container within another one has fewer. */
  readonly colons: number;
  readonly title: Line;
  readonly children: RootContent[];
}

/**
 * Returns the nodes of a parent with what stands between lines of colons, `::: tip` and `:::`, as alerts and `<details>`;
 * of a container of another name its content alone is kept.
 *
 * @param kinds What a container is, by its name in lower case; without a prototype.
 * @see https://talk.commonmark.org/t/generic-directives-plugins-syntax/444
 */
export function readContainers(
  nodes: readonly RootContent[],
  kinds: Readonly<Record<string, ContainerKind>>,
): RootContent[] {
  // A container that nobody closes is a line of text.
  const closings = nodes.map((node) => linesToClose(node));
  let left = closings.reduce((sum, count) => sum + count, 0);
  if (left === 0) return [...nodes];
  const done: RootContent[] = [];
  const open: Open[] = [];
  const add = (node: RootContent): void => void (open.at(-1)?.children ?? done).push(node);
  const close = (colons: number): boolean => {
    const last = open.at(-1);
    if (!last || last.colons > colons) return false;
    open.pop();
    for (const node of contentOf(last, kinds[last.name])) add(node);
    return true;
  };

  for (const node of nodes) {
    if (node.type !== 'paragraph') {
      add(node);
      const colons = open.length > 0 ? takeClosing(node) : 0;
      if (colons > 0) {
        left--;
        close(colons);
      }
      continue;
    }
    let text: Line[] = [];
    const flush = (): void => {
      if (text.length > 0) add(paragraphOf(node, text));
      text = [];
    };
    for (const line of linesOf(node)) {
      const [first, ...rest] = line;
      const written = first?.type === 'text' ? first.value : '';
      const match = opening.exec(written);
      if (match && left > 0) {
        flush();
        // One that nobody closed ends where the next one starts.
        if (open.length >= left) close(Number.POSITIVE_INFINITY);
        const after = match[3] ?? '';
        const title: Line = after === '' ? rest : [{ type: 'text', value: after }, ...rest];
        const colons = /^:+/.exec(written)?.[0].length ?? 3;
        open.push({ name: (match[1] ?? match[2] ?? '').toLowerCase(), colons, title, children: [] });
      } else if (rest.length === 0 && closing.test(written)) {
        left--;
        flush();
        if (!close(written.trim().length)) text.push(line);
      } else text.push(line);
    }
    flush();
  }
  while (open.length > 0) close(Number.POSITIVE_INFINITY);
  return done;
}

function linesOf({ children }: Paragraph): Line[] {
  const lines: Line[] = [[]];
  for (const child of children) {
    const texts = child.type === 'text' ? child.value.split(/\r?\n|\r/) : [];
    if (child.type !== 'text') lines.at(-1)?.push(child);
    else
      texts.forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push(texts.length === 1 ? child : { type: 'text', value });
      });
    if (child.type === 'break') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

function paragraphOf(from: Paragraph, lines: readonly Line[]): Paragraph {
  const children = lines.flatMap(
    (line, index): Line =>
      index === 0 || lines[index - 1]?.at(-1)?.type === 'break'
        ? line
        : [{ type: 'text', value: '\n' }, ...line],
  );
  return { ...from, children };
}

function linesToClose(node: RootContent): number {
  if (node.type === 'paragraph')
    return !node.children.some(isColons)
      ? 0
      : linesOf(node).filter(([first, ...rest]) => rest.length === 0 && isClosing(first)).length;
  const last = lastParagraph(node);
  return last && isClosing(linesOf(last.paragraph).at(-1)?.at(-1)) ? 1 : 0;
}

function isColons(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.includes(':::');
}

function isClosing(node: PhrasingContent | undefined): node is Text {
  return node?.type === 'text' && closing.test(node.value);
}

/**
 * A line of colons below a list or a quote, without a blank line between, was read as the end of its last paragraph; with
 * spaces before it, it may be that paragraph.
 */
function takeClosing(node: RootContent): number {
  const { paragraph: last, parent } = lastParagraph(node) ?? {};
  const lines = last ? linesOf(last) : [];
  const end = lines.at(-1)?.at(-1);
  if (!last || !isClosing(end) || lines.at(-1)?.length !== 1) return 0;
  if (lines.length > 1) last.children = paragraphOf(last, lines.slice(0, -1)).children;
  else if (parent && parent.children.length > 1) parent.children.pop();
  else return 0;
  return end.value.trim().length;
}

function lastParagraph(
  node: RootContent,
): { paragraph: Paragraph; parent?: ListItem | Blockquote } | undefined {
  let last: RootContent | undefined = node;
  let parent: ListItem | Blockquote | undefined;
  while (last && (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')) {
    if (last.type !== 'list') parent = last;
    last = last.children.at(-1);
  }
  return last?.type === 'paragraph' ? { paragraph: last, ...(parent && { parent }) } : undefined;
}

function contentOf({ title: written, children }: Open, kind: ContainerKind | undefined): RootContent[] {
  const title = unbracketed(written);
  const content = children as BlockContent[];
  if (kind === 'details' && title.length > 0) {
    const head: Paragraph = { type: 'paragraph', data: { hName: 'summary' }, children: title };
    return [{ type: 'blockquote', data: { hName: 'details' }, children: [head, ...content] }];
  }
  if (kind !== undefined && kind !== 'details') return [alertBox(kind, title, content)];
  const head: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: title }] };
  return title.length > 0 ? [head, ...children] : children;
}

/** Returns a title without the brackets that it may stand between. */
function unbracketed(title: Line): Line {
  const [first] = title;
  const last = title.at(-1);
  if (
    first?.type !== 'text' ||
    last?.type !== 'text' ||
    !/^\[/.test(first.value) ||
    !/\][ \t]*$/.test(last.value)
  )
    return title;
  if (first === last) return [{ ...first, value: first.value.trim().slice(1, -1) }];
  return [
    { ...first, value: first.value.slice(1) },
    ...title.slice(1, -1),
    { ...last, value: last.value.replace(/\][ \t]*$/, '') },
  ];
}
