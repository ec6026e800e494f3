import type { InlineCode, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { BlockMark, CallMark } from './block-mark.js';
import { isBlockTag, isWordsTag, withTag } from './block-tags.js';
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
  const blockMark = ({ type, position }: PhrasingContent) => {
    const mark = type === 'inlineCode' ? text.marks.get(position?.start.offset ?? -1) : undefined;
    return mark && isBlockMark(mark, text.names) ? mark : undefined;
  };
  if (!paragraph.children.some(blockMark)) return [{ node: paragraph }];
  const pieces: Piece[] = [];
  let words: PhrasingContent[] = [];
  let tag = '';
  const flush = () => {
    const children = trimEnds(words);
    if (children.length > 0)
      pieces.push({ node: withTag({ ...paragraph, children, ...placeOf(children) }, tag) });
    words = [];
    tag = '';
  };
  for (const child of paragraph.children) {
    const mark = blockMark(child);
    if (!mark || child.type !== 'inlineCode') {
      words.push(child);
      continue;
    }
    flush();
    if (mark.type === 'tag' && isWordsTag(mark.html)) tag = mark.html;
    else pieces.push(pieceOfSpan(mark, child));
  }
  flush();
  return pieces;
}

function isBlockMark(mark: BlockMark, names: readonly string[]): boolean {
  if (mark.type === 'tag') return isBlockTag(mark.html);
  return mark.type === 'call' && callTarget(mark.name, names)?.type !== 'component';
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
