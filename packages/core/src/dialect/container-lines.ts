import type { Blockquote, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';

/** What stands on one line of a paragraph. */
export type InlineLine = PhrasingContent[];

/** `::: tip A title`, `:::tip[A title]`, `:::{.tip}`: the name, and what follows it in the same text. */
const opening =
  /^(:{3,})[ \t]*(?:\{[ \t]*\.?([\w-]+)(?![\w-])[^}\n]*\}|([A-Za-z][\w-]*)(?![\w-]|\.\w)(?:\{[^}\n]*\})?)(.*)$/;
const closing = /^:{3,}[ \t]*$/;

/** The line that opens a container. */
export interface OpeningLine {
  /** In lower case. */
  readonly name: string;
  readonly colons: number;
  readonly title: InlineLine;
  /** Whether it says that what can be folded away is open, `{open}`. */
  readonly isOpen: boolean;
}

/** Parses a line that opens a container. */
export function parseOpening([first, ...rest]: InlineLine): OpeningLine | undefined {
  const match = first?.type === 'text' ? opening.exec(first.value) : null;
  if (!match) return undefined;
  const [, colons = '', braced, bare, behind = ''] = match;
  const after = behind.replace(/^[ \t]+/, '');
  const { title, isOpen } = withoutBraces(after === '' ? rest : [{ type: 'text', value: after }, ...rest]);
  return {
    name: (braced ?? bare ?? '').toLowerCase(),
    colons: colons.length,
    title: unbracketed(title),
    isOpen,
  };
}

/** Returns the number of colons of a line that closes a container; 0 of any other line. */
export function closingColons(line: InlineLine): number {
  const [first] = line;
  return line.length === 1 && isClosing(first) ? first.value.trim().length : 0;
}

/** Returns the lines of a paragraph that are not empty. */
export function inlineLines({ children }: Paragraph): InlineLine[] {
  const lines: InlineLine[] = [[]];
  for (const child of children) {
    if (child.type === 'text') {
      const [first = '', ...rest] = child.value.split(/\r?\n|\r/);
      if (first !== '') lines.at(-1)?.push(rest.length === 0 ? child : { type: 'text', value: first });
      lines.push(...rest.map((value): InlineLine => (value === '' ? [] : [{ type: 'text', value }])));
    } else lines.at(-1)?.push(child);
    if (child.type === 'break') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Returns a paragraph of some of its lines. */
export function withLines(paragraph: Paragraph, lines: readonly InlineLine[]): Paragraph {
  const children = lines.flatMap(
    (line, index): InlineLine =>
      index === 0 || lines[index - 1]?.at(-1)?.type === 'break'
        ? line
        : [{ type: 'text', value: '\n' }, ...line],
  );
  return { ...paragraph, children };
}

/** Counts the lines of a block that may close a container. */
export function countClosings(node: RootContent): number {
  if (node.type === 'paragraph')
    return node.children.some((child) => child.type === 'text' && child.value.includes(':::'))
      ? inlineLines(node).filter((line) => closingColons(line) > 0).length
      : 0;
  const last = lastParagraph(node);
  return last && isClosing(inlineLines(last.paragraph).at(-1)?.at(-1)) ? 1 : 0;
}

/**
 * Takes a line that closes a container out of the end of a list or a quote, and returns the number of its colons, 0 where
 * there is none: without a blank line before it, it was read as the end of their last paragraph; with spaces before it,
 * it may be that paragraph.
 */
export function takeClosing(node: RootContent): number {
  const last = lastParagraph(node);
  if (!last) return 0;
  const { paragraph, parent } = last;
  const lines = inlineLines(paragraph);
  const colons = closingColons(lines.at(-1) ?? []);
  if (colons === 0) return 0;
  if (lines.length > 1) paragraph.children = withLines(paragraph, lines.slice(0, -1)).children;
  else if (parent.children.length > 1) parent.children.pop();
  else return 0;
  return colons;
}

function isClosing(node: PhrasingContent | undefined): node is Text {
  return node?.type === 'text' && closing.test(node.value);
}

function lastParagraph(
  node: RootContent,
): { readonly paragraph: Paragraph; readonly parent: ListItem | Blockquote } | undefined {
  let last: RootContent | undefined = node;
  let parent: ListItem | Blockquote | undefined;
  while (last && (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')) {
    if (last.type !== 'list') parent = last;
    last = last.children.at(-1);
  }
  return last?.type === 'paragraph' && parent ? { paragraph: last, parent } : undefined;
}

/** Returns a title without the attributes behind it, `[A title]{icon=x}`, `A title {#id}`. */
function withoutBraces(title: InlineLine): { readonly title: InlineLine; readonly isOpen: boolean } {
  const last = title.at(-1);
  const [braces] =
    last?.type === 'text' ? (/(?:^|[ \t\]])\{[^{}]{1,200}\}[ \t]*$/.exec(last.value) ?? []) : [];
  if (braces === undefined || last?.type !== 'text') return { title, isOpen: false };
  const value = last.value.slice(0, last.value.length - braces.length) + (braces.startsWith(']') ? ']' : '');
  const isOpen = /\{[ \t]*open[ \t]*\}/.test(braces);
  return { title: value === '' ? title.slice(0, -1) : [...title.slice(0, -1), { ...last, value }], isOpen };
}

/** Returns a title without the brackets that it may stand between. */
function unbracketed(title: InlineLine): InlineLine {
  const [first, ...rest] = title;
  const last = rest.at(-1) ?? first;
  if (first?.type !== 'text' || last?.type !== 'text') return title;
  if (!first.value.startsWith('[') || !/\][ \t]*$/.test(last.value)) return title;
  if (first === last) return [{ ...first, value: first.value.trim().slice(1, -1) }];
  return [
    { ...first, value: first.value.slice(1) },
    ...rest.slice(0, -1),
    { ...last, value: last.value.replace(/\][ \t]*$/, '') },
  ];
}
