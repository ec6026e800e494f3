import type { Root, RootContent } from 'mdast';
import type { TextRange } from '../dialect/index.js';
import type { ShownText } from './dedent.js';
import { createPlaces } from './places.js';

/**
 * Returns a text with some of its definitions behind its end, so that Markdown reads them apart from the lines above, and
 * what moves those of a tree to where they are written.
 */
export function partDefinitions(text: string, ranges: readonly TextRange[] = []): ShownText {
  if (ranges.length === 0) return { text, place: () => undefined };
  const pieces: string[] = [];
  const moved = new Map<number, TextRange>();
  let behind = 0;
  let end = text.length + 2;
  for (const range of ranges) {
    const length = range.end - range.start;
    pieces.push(text.slice(behind, range.start), ' '.repeat(length));
    moved.set(end + indentOf(text, range), range);
    behind = range.end;
    end += length + 1;
  }
  const definitions = ranges.map((range) => text.slice(range.start, range.end));
  const placeAt = createPlaces(text);
  const placed = (node: RootContent): RootContent[] => {
    const offset = node.position?.start.offset ?? 0;
    if (offset < text.length) return [node];
    const range = node.type === 'definition' ? moved.get(offset) : undefined;
    if (!range) return [];
    const start = range.start + indentOf(text, range);
    const [from, to] = [start, range.end].map((at) => ({ ...placeAt(at), offset: at }));
    return from && to ? [{ ...node, position: { start: from, end: to } }] : [];
  };
  return {
    text: `${pieces.join('')}${text.slice(behind)}\n\n${definitions.join('\n')}`,
    place: (tree: Root) => {
      const offsetOf = ({ position }: RootContent) => position?.start.offset ?? 0;
      tree.children = tree.children.flatMap(placed).sort((a, b) => offsetOf(a) - offsetOf(b));
    },
  };
}

function indentOf(text: string, { start }: TextRange): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}
