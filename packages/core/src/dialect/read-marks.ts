import type {
  Blockquote,
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { alertBox } from './alert-box.js';
import type { BlockMark, BoxMark, CallMark } from './block-mark.js';
import { inlineLines } from './container-lines.js';
import { detailsBox, tabBox, tabsBox } from './part-boxes.js';
import {
  joinWords,
  type Piece,
  type Position,
  pieceOfSpan,
  piecesOfParagraph,
  placeOf,
  type TextMarks,
} from './pieces.js';
import { nodesOfCall, sameCall } from './read-call.js';

/** Replaces the children of a node that stand for boxes, tabs, definitions, HTML and calls, by what they stand for. */
export function readMarks(node: Nodes, text: TextMarks): void {
  if (!('children' in node) || node.type === 'list' || node.type === 'table' || node.type === 'tableRow')
    return;
  const children: readonly RootContent[] = node.children;
  if (!children.some(({ type }) => /^(?:html|inlineCode|list|paragraph)$/.test(type))) return;
  const pieces = joinWords(children.flatMap((child) => piecesOf(child, text)));
  node.children = pairCalls(joinDefinitions(pieces), text.names) as typeof node.children;
}

function piecesOf(node: RootContent, text: TextMarks): Piece[] {
  const { marks } = text;
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'list') return piecesOfList(node, marks);
  if (node.type === 'paragraph') return piecesOfParagraph(node, text);
  if (node.type === 'inlineCode') return [pieceOfSpan(marks.get(start), node)];
  if (node.type !== 'html') return [{ node }];
  return piecesOfHtml(node, text);
}

/** Takes HTML apart into the calls that its lines stand for, and what stands between. */
function piecesOfHtml(node: Html, { marks, source }: TextMarks): Piece[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset];
  const offsets = [...source.slice(start, end).matchAll(/<\?/g)].map(({ index }) => marks.get(start + index));
  if (!offsets.some((mark) => mark)) return [{ node }];
  const pieces: Piece[] = [];
  let html = '';
  const flush = () => {
    if (html.trim() !== '') pieces.push({ node: { ...node, value: html } });
    html = '';
  };
  let behind = 0;
  let count = 0;
  for (const { 0: held, index } of node.value.matchAll(/<\?[^<>]*\?>/g)) {
    const mark = offsets[count++];
    if (mark?.type !== 'call' && mark?.type !== 'tag') continue;
    html += node.value.slice(behind, index);
    behind = index + held.length;
    if (mark.type === 'tag') html += mark.html;
    else {
      flush();
      pieces.push({ call: mark, position: node.position });
    }
  }
  html += node.value.slice(behind);
  flush();
  return pieces;
}

/** Takes a list apart into the boxes, tabs and definitions among its items, and the lists between them. */
function piecesOfList(list: List, marks: ReadonlyMap<number, BlockMark>): Piece[] {
  const markOf = ({ position }: ListItem) => marks.get(position?.start.offset ?? -1);
  if (!list.children.some(markOf)) return [{ node: list }];
  const groups: { readonly mark: BlockMark | undefined; readonly items: ListItem[] }[] = [];
  for (const item of list.children) {
    const mark = markOf(item);
    const last = groups.at(-1);
    if (last && last.mark?.type === mark?.type && mark?.type !== 'box') last.items.push(item);
    else groups.push({ mark, items: [item] });
  }
  return groups.map(({ mark, items }): Piece => {
    if (mark?.type === 'box') return { node: boxOf(items[0] as ListItem, mark) };
    if (mark?.type === 'tab') return { node: tabsOf(items) };
    if (mark?.type === 'definition') return { definitions: items };
    return { node: { ...list, children: items, spread: isSpread(items), ...placeOf(items) } };
  });
}

function isSpread(items: readonly ListItem[]): boolean {
  return items.some(({ position }, index) => {
    const before = items[index - 1]?.position?.end.line;
    return before !== undefined && (position?.start.line ?? 0) > before + 1;
  });
}

function boxOf(item: ListItem, { kind, isOpen, isUntitled, name }: BoxMark): Blockquote {
  const { title, content } = takeTitle(item);
  const words: PhrasingContent[] = title.length > 0 || name === '' ? title : [{ type: 'text', value: name }];
  const place = item.position ? { position: item.position } : {};
  if (kind === undefined) return { ...detailsBox(words, content, isOpen), ...place };
  const box = alertBox(kind, words, content);
  return { ...box, children: isUntitled ? box.children.slice(1) : box.children, ...place };
}

function tabsOf(items: readonly ListItem[]): Blockquote {
  const tabs = items.map((item): Blockquote => {
    const { title, content } = takeTitle(item);
    return { ...tabBox(title, content), ...(item.position && { position: item.position }) };
  });
  return { ...tabsBox(tabs), ...placeOf(items) };
}

/** Parts the heading that an item starts with from what follows it. */
function takeTitle({ children }: ListItem): { title: PhrasingContent[]; content: Blockquote['children'] } {
  const [first, ...content] = children;
  return first?.type === 'heading'
    ? { title: (first satisfies Heading).children, content }
    : { title: [], content: children };
}

/** Makes lists of definitions of what stands below their terms. */
function joinDefinitions(pieces: readonly Piece[]): Exclude<Piece, { definitions: unknown }>[] {
  const joined: Exclude<Piece, { definitions: unknown }>[] = [];
  for (const piece of pieces) {
    if (!('definitions' in piece)) {
      joined.push(piece);
      continue;
    }
    const described = piece.definitions.map(descriptionOf);
    const above = nodeOf(joined.at(-1));
    const terms = above?.type === 'paragraph' ? termsOf(above) : [];
    if (terms.length > 0) joined.pop();
    const before = nodeOf(joined.at(-1));
    if (before?.type === 'blockquote' && before.data?.hName === 'dl')
      before.children.push(...terms, ...described);
    else
      joined.push({
        node: { type: 'blockquote', data: { hName: 'dl' }, children: [...terms, ...described] },
      });
  }
  return joined;
}

function nodeOf(piece: Piece | undefined): RootContent | undefined {
  return piece && 'node' in piece ? piece.node : undefined;
}

function termsOf(paragraph: Paragraph): Paragraph[] {
  return inlineLines(paragraph).map((children) => ({
    type: 'paragraph',
    data: { hName: 'dt' },
    children,
    ...(paragraph.position && { position: paragraph.position }),
  }));
}

function descriptionOf({ children, position, spread }: ListItem): Blockquote | Paragraph {
  const [first] = children;
  const place = position ? { position } : {};
  if (children.length === 1 && first?.type === 'paragraph' && !spread)
    return { ...first, data: { ...first.data, hName: 'dd' }, ...place };
  return { type: 'blockquote', data: { hName: 'dd' }, children, ...place };
}

/** A call whose end was not read yet, and what stands behind it. */
interface OpenCall {
  readonly call: CallMark;
  readonly position: Position | undefined;
  readonly children: RootContent[];
}

/** Collects nodes into the calls whose two tags they stand between. */
class CallReader {
  readonly #names: readonly string[];
  readonly #finished: RootContent[] = [];
  readonly #open: OpenCall[] = [];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  add(...nodes: RootContent[]): void {
    (this.#open.at(-1)?.children ?? this.#finished).push(...nodes);
  }

  addTag({ call, position }: Omit<OpenCall, 'children'>): void {
    if (call.form === 'open') this.#open.push({ call, position, children: [] });
    else if (call.form === 'single') this.add(...nodesOfCall({ call, position, children: [] }, this.#names));
    else this.#close(call);
  }

  finish(): RootContent[] {
    while (this.#open.length > 0) this.#closeUnended();
    return this.#finished;
  }

  #close(end: CallMark): void {
    const at = this.#open.findLastIndex(({ call }) => sameCall(call, end));
    while (at >= 0 && this.#open.length > at + 1) this.#closeUnended();
    const call = at < 0 ? undefined : this.#open.pop();
    if (call) this.add(...nodesOfCall(call, this.#names));
  }

  /** Keeps the content of a tag that has no other one. */
  #closeUnended(): void {
    const call = this.#open.pop();
    if (call) this.add(...nodesOfCall({ ...call, children: [] }, this.#names), ...call.children);
  }
}

/** Puts what stands between the two tags of a call into it. */
function pairCalls(
  pieces: readonly Exclude<Piece, { definitions: unknown }>[],
  names: readonly string[],
): RootContent[] {
  const reader = new CallReader(names);
  for (const piece of pieces) {
    if ('node' in piece) reader.add(piece.node);
    else reader.addTag(piece);
  }
  return reader.finish();
}
