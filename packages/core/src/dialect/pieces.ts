import type { InlineCode, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { BlockMark, CallMark } from './block-mark.js';
import { isBlockTag, isEndOf, isItemTag, isWordsTag, withTag } from './block-tags.js';
import { callTarget } from './call-name.js';

export type Position = NonNullable<RootContent['position']>;

/** What stands where in a text, and the names of components. */
export interface TextMarks {
  readonly marks: ReadonlyMap<number, BlockMark>;
  readonly names: readonly string[];
  readonly source: string;
}

/** A node, or what became of one. */
export type Piece =
  | { readonly node: RootContent }
  | { readonly call: CallMark; readonly position: Position | undefined }
  | { readonly definitions: readonly ListItem[] };

/** Returns what a span of code stands for. */
export function pieceOfSpan(mark: BlockMark | undefined, node: InlineCode): Piece {
  const { position } = node;
  if (mark?.type === 'call') return { call: mark, position };
  if (mark?.type !== 'tag') return { node };
  return { node: { type: 'html', value: mark.html, ...(position && { position }) } };
}

/** Takes a paragraph apart into the tags of blocks that stand in its lines, and what stands between. */
export function piecesOfParagraph(paragraph: Paragraph, text: TextMarks): Piece[] {
  const blocks = paragraph.children.flatMap((span, index): BlockSpan[] => {
    const mark = span.type === 'inlineCode' ? text.marks.get(span.position?.start.offset ?? -1) : undefined;
    return mark && span.type === 'inlineCode' && isBlockMark(mark, text.names) ? [{ index, mark, span }] : [];
  });
  if (blocks.length === 0) return [{ node: paragraph }];
  const reader = new ParagraphReader(paragraph);
  let behind = 0;
  for (const [number, block] of blocks.entries()) {
    reader.addWords(paragraph.children.slice(behind, block.index));
    reader.addTag(block, blocks[number + 1]);
    behind = block.index + 1;
  }
  reader.addWords(paragraph.children.slice(behind));
  return reader.pieces;
}

/** A span of code that stands for the tag of a block, and its place among the children of a paragraph. */
interface BlockSpan {
  readonly index: number;
  readonly mark: BlockMark;
  readonly span: InlineCode;
}

/** Collects what stands between the tags of blocks in a paragraph. */
class ParagraphReader {
  readonly pieces: Piece[] = [];
  readonly #paragraph: Paragraph;
  /** The tag that the next words are the content of. */
  #tag = '';
  /** The end of an item whose tag became that of its words. */
  #end = '';

  constructor(paragraph: Paragraph) {
    this.#paragraph = paragraph;
  }

  addWords(words: readonly PhrasingContent[]): void {
    const children = trimEnds(words);
    if (children.length > 0)
      this.pieces.push({ node: withTag({ ...this.#paragraph, children, ...placeOf(children) }, this.#tag) });
    this.#tag = '';
  }

  addTag({ index, mark, span }: BlockSpan, next: BlockSpan | undefined): void {
    const html = mark.type === 'tag' ? mark.html : '';
    const isPair = next?.mark.type === 'tag' && isEndOf(next.mark.html, html);
    const count = isPair ? trimEnds(this.#paragraph.children.slice(index + 1, next.index)).length : -1;
    const isItem = isItemTag(html) && count > 0;
    if (isItem) this.#end = `</${html.slice(1, 3)}>`.toLowerCase();
    if (isItem || (isWordsTag(html) && count !== 0)) this.#tag = html;
    else if (this.#end !== '' && html.toLowerCase() === this.#end) this.#end = '';
    else this.pieces.push(pieceOfSpan(mark, span));
  }
}

function isBlockMark(mark: BlockMark, names: readonly string[]): boolean {
  if (mark.type === 'tag') return isBlockTag(mark.html);
  return mark.type === 'call' && callTarget(mark.name, names)?.type !== 'component';
}

/** Makes one block of tags of words on lines of their own, `<summary>`, and the paragraph between them. */
export function joinWords(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [opening, between] = [joined.at(-2), joined.at(-1)].map(
      (each) => each && 'node' in each && each.node,
    );
    const isEnd = 'node' in piece && piece.node.type === 'html' && opening && opening.type === 'html';
    if (isEnd && between && between.type === 'paragraph' && isPair(opening.value, piece.node.value))
      joined.splice(-2, 2, { node: withTag(between, opening.value) });
    else joined.push(piece);
  }
  return joined;
}

function isPair(open: string, close: string): boolean {
  return isWordsTag(open) && isEndOf(close.trim(), open.trim());
}

/** Returns phrasing content without white space around it. */
function trimEnds(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((word, index): PhrasingContent[] => {
    if (word.type !== 'text') return [word];
    const start = index === 0 ? word.value.trimStart() : word.value;
    const value = index === words.length - 1 ? start.trimEnd() : start;
    return value === '' ? [] : [{ ...word, value }];
  });
}

/** Returns where the first to the last of some nodes stand. */
export function placeOf(items: readonly Nodes[]): { position?: Position } {
  const [first, last] = [items[0]?.position, items.at(-1)?.position];
  return first && last ? { position: { start: first.start, end: last.end } } : {};
}
