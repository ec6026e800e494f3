import type { Nodes, Root } from 'mdast';
import { eachNode } from './walk.js';

type Point = NonNullable<Nodes['position']>['start'];

/** A text as Markdown shall read it, and what moves a tree of it to the places of the text as it is written. */
export interface ShownText {
  readonly text: string;
  place(tree: Root): void;
}

/** Where a text was cut. */
interface Cut {
  /** Its offset in what is left. */
  readonly offset: number;
  readonly count: number;
  /** How many characters are lost up to here. */
  readonly lost: number;
}

/**
 * Returns a text without the first characters of some of its lines, so that Markdown reads no code where they are indented.
 *
 * @param dedents How many characters a line loses, by its offset, in reading order.
 */
export function dedentText(text: string, dedents: ReadonlyMap<number, number>): ShownText {
  const cuts: Cut[] = [];
  const pieces: string[] = [];
  let behind = 0;
  let lost = 0;
  for (const [start, count] of dedents) {
    pieces.push(text.slice(behind, start));
    behind = start + count;
    cuts.push({ offset: start - lost, count, lost: lost + count });
    lost += count;
  }
  pieces.push(text.slice(behind));
  const placeNode = (node: Nodes) => {
    if (!node.position) return;
    const { start, end } = node.position;
    node.position = { ...node.position, start: placePoint(start, cuts), end: placePoint(end, cuts) };
  };
  return { text: pieces.join(''), place: (tree) => eachNode(tree, placeNode) };
}

function placePoint(point: Point, cuts: readonly Cut[]): Point {
  const { line, column, offset = 0 } = point;
  const cut = lastCut(cuts, offset);
  if (!cut) return point;
  const isOfLine = cut.offset === offset - column + 1;
  return { line, column: isOfLine ? column + cut.count : column, offset: offset + cut.lost };
}

/** Finds the last cut up to an offset. */
function lastCut(cuts: readonly Cut[], offset: number): Cut | undefined {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1];
}
