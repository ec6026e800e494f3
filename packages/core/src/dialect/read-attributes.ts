import type { Nodes, Paragraph, Parents, RootContent, Table, Text } from 'mdast';
import {
  type AttributeList,
  lastText,
  parseAttributeList,
  replaceText,
  setAttributes,
  type TrailingList,
  trailingList,
  understandTrailing,
} from './attribute-list.js';
import type { DialectText, NodeReader } from './dialect.js';

type Attributes = AttributeList['attributes'];

/** What an attribute list right behind it belongs to. */
const inline = /^(?:link|image|linkReference|imageReference|inlineCode|emphasis|strong|delete)$/;

/**
 * Reads attribute lists: behind a link, a picture or a word in emphasis; at the end of a heading, of a cell and of the
 * first line of an item; on the last line of a paragraph; and on a line of its own below any block, or above one.
 */
export const readAttributes: NodeReader = (node, text) => {
  if (!text.attributes || !('children' in node)) return;
  if (isPhrasing(node)) readInline(node, text);
  else if (node.type !== 'list' && node.type !== 'table' && node.type !== 'tableRow') readBlocks(node, text);
};

function isPhrasing({ type }: Nodes): boolean {
  return /^(?:paragraph|heading|tableCell|link|linkReference|emphasis|strong|delete)$/.test(type);
}

function readInline(parent: Parents, text: DialectText): void {
  for (const [index, child] of parent.children.entries()) {
    const before = parent.children[index - 1];
    if (child.type === 'text' && before && inline.test(before.type)) readBehind(before, child, text);
  }
  if (parent.type !== 'heading' && parent.type !== 'tableCell') return;
  const last = lastText(parent);
  const list = last && trailingList(last, text.source);
  if (!list || isInline(parent, list) || (parent.type === 'tableCell' && !list.colon)) return;
  setAttributes(parent, list.attributes);
  understandTrailing(last, list, text);
  replaceText(parent, last, list.before);
}

/** Reads an attribute list that a text starts with, right behind what it belongs to. */
function readBehind(before: Nodes, child: Text, text: DialectText): void {
  const start = child.position?.start.offset ?? 0;
  const list = text.source[start] === '{' ? parseAttributeList(child.value, 0) : undefined;
  if (!list) return;
  setAttributes(before, list.attributes);
  // A link that leads nowhere and has no words is a place to lead to.
  if (before.type === 'link' && before.url === '' && before.children.length === 0)
    before.data = { ...before.data, hName: 'span' };
  text.understand(start, start + list.length);
  child.value = child.value.slice(list.length);
}

function readBlocks(parent: Parents, text: DialectText): void {
  const kept: RootContent[] = [];
  let waiting: Attributes | undefined;
  for (const [index, block] of (parent.children as RootContent[]).entries()) {
    const owner = parent.type === 'listItem' && index === 0 ? parent : block;
    const attributes = readBlock(block, text, owner === parent);
    if (attributes && isEmpty(block)) {
      waiting = attachAbove(kept.at(-1), block, attributes) ? undefined : attributes;
      continue;
    }
    if (waiting) setAttributes(block, waiting);
    if (attributes) setAttributes(owner, attributes);
    waiting = undefined;
    kept.push(block);
  }
  parent.children = kept as typeof parent.children;
}

function isEmpty(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.length === 0;
}

/** Sets the attributes of a list on a line of its own on the block above it, and returns whether there is one. */
function attachAbove(above: RootContent | undefined, list: RootContent, attributes: Attributes): boolean {
  if (!above || !isBelow(list, above)) return false;
  attach(above, attributes);
  return true;
}

function readBlock(block: RootContent, text: DialectText, ofItem: boolean): Attributes | undefined {
  if (block.type !== 'paragraph') {
    readLazily(block, text);
    return undefined;
  }
  readLeading(block, text);
  return readParagraph(block, text, ofItem);
}

/** Decides whether the attribute list that a block ends with stands right behind something in its line. */
function isInline({ children }: Parents, { attached }: TrailingList): boolean {
  const behind = children.at(-2);
  return attached && behind !== undefined && behind.type !== 'break';
}

/** Takes the attribute list out of the end of a paragraph and returns its attributes. */
function readParagraph(paragraph: Paragraph, text: DialectText, ofItem: boolean): Attributes | undefined {
  const last = lastText(paragraph);
  const list = last && trailingList(last, text.source);
  if (!list || isInline(paragraph, list)) return undefined;
  // `{.lead}` at the end of a line is read, `{width=3}` may be prose.
  const isShort = Object.keys(list.attributes).every((name) => name === 'id' || name === 'class');
  if (!list.alone && !(list.colon ? ofItem : isShort)) return undefined;
  understandTrailing(last, list, text);
  replaceText(paragraph, last, list.before);
  if (paragraph.children.at(-1)?.type === 'break') paragraph.children.pop();
  return list.attributes;
}

/** Reads an attribute list with a colon on the first line of a paragraph that has others. */
function readLeading(paragraph: Paragraph, text: DialectText): void {
  const [first] = paragraph.children;
  const start = first?.position?.start.offset ?? 0;
  if (first?.type !== 'text' || text.source[start] !== '{') return;
  const list = parseAttributeList(first.value, 0);
  const behind = list?.colon ? /^[ \t]*\n/.exec(first.value.slice(list.length)) : undefined;
  if (!list || !behind) return;
  const isAlone = first.value.slice(list.length).trim() === '' && paragraph.children.length === 1;
  if (isAlone) return;
  text.understand(start, start + list.length);
  setAttributes(paragraph, list.attributes);
  first.value = first.value.slice(list.length + behind[0].length);
}

/** Reads an attribute list at the margin below a list, a quotation or a table, which is read as a part of them. */
function readLazily(block: RootContent, text: DialectText): void {
  if (block.type === 'table') readLastRow(block, text);
  else if (block.type === 'list' || block.type === 'blockquote') {
    const paragraph = lastParagraphOf(block);
    const last = paragraph && lastText(paragraph);
    const list = last && trailingList(last, text.source);
    if (!list?.alone || list.before === '') return;
    const column = columnOf(text.source, last?.position?.end.offset ?? 0, list.length);
    if (!paragraph || !last || column !== block.position?.start.column) return;
    understandTrailing(last, list, text);
    replaceText(paragraph, last, list.before);
    attach(block, list.attributes);
  }
}

function readLastRow(table: Table, text: DialectText): void {
  const [first, ...others] = (table.children.length > 1 && table.children.at(-1)?.children) || [];
  const only = first?.children.length === 1 ? lastText(first) : undefined;
  const list = only && trailingList(only, text.source);
  if (list?.before !== '' || others.some(({ children }) => children.length > 0)) return;
  if (!only || text.source[first?.position?.start.offset ?? 0] !== '{') return;
  understandTrailing(only, list, text);
  table.children.pop();
  attach(table, list.attributes);
}

/** Returns the column in which an attribute list starts that ends at an offset. */
function columnOf(source: string, end: number, length: number): number {
  const start = source.slice(0, end).trimEnd().length - length;
  return start - source.lastIndexOf('\n', start - 1);
}

function lastParagraphOf(block: RootContent): Paragraph | undefined {
  let last: RootContent | undefined = block;
  while (last && (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote'))
    last = last.children.at(-1);
  return last?.type === 'paragraph' ? last : undefined;
}

function isBelow({ position }: RootContent, { position: above }: RootContent): boolean {
  return position !== undefined && position.start.line === (above?.end.line ?? 0) + 1;
}

/** Sets attributes on a block: of code, a class names its language; of a list, `toc` makes a table of contents. */
function attach(block: RootContent, { toc, ...attributes }: Attributes): void {
  if (block.type === 'list' && toc !== undefined) {
    block.children = [];
    block.data = { hName: 'ul', hProperties: { className: ['toc'] } };
    return;
  }
  const language = languageOf(attributes.class);
  if (block.type === 'code' && language !== undefined) block.lang ??= language;
  else setAttributes(block, attributes);
}

function languageOf(classes = ''): string | undefined {
  return /(?:^|\s)language-(\S+)/.exec(classes)?.[1];
}
