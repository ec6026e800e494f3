import type { Element, Root, RootContent } from 'hast';
import type { OutlineEntry } from '../types.js';
import { notesOf } from './heading-ids.js';
import { mark } from './marks.js';
import { plainText } from './plain-text.js';

/** A heading of the document, before its part of the HTML is known. */
export interface HeadingEntry {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
}

/** Gives the headings that stand at the top of a document, in reading order. */
export function headingsOf(tree: Root): HeadingEntry[] {
  return tree.children.flatMap((node) => {
    const depth = depthOf(node);
    if (depth === 0) return [];
    const element = node as Element;
    return [{ id: String(element.properties.id ?? ''), title: plainText(element), depth }];
  });
}

function depthOf(node: RootContent): number {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0;
}

/** Puts marks where the parts of the outline start, where the notes start, first in each heading and after it. */
export function markOutline(tree: Root): void {
  let index = 0;
  const notes = notesOf(tree);
  const parts = tree.children.flatMap((node): RootContent[] => {
    if (depthOf(node) > 0) {
      const heading = node as Element;
      heading.children.unshift({ type: 'text', value: mark('anchor', index) });
      const [before, after] = [mark('part', index), mark('permalink', index)];
      index++;
      return [{ type: 'text', value: before }, node, { type: 'text', value: after }];
    }
    return node === notes ? [{ type: 'text', value: mark('part', index) }, node] : [node];
  });
  tree.children = parts;
}

interface Open extends OutlineEntry {
  end: number;
  readonly children: Open[];
}

/**
 * Gives the outline as a tree. `starts` has where each heading's part starts and, last, where the text ends; a part
 * ends where the next heading of its depth or a higher one starts.
 */
export function outlineOf(headings: readonly HeadingEntry[], starts: readonly number[]): OutlineEntry[] {
  const roots: Open[] = [];
  const open: Open[] = [];
  const end = starts[headings.length] ?? 0;
  headings.forEach(({ id, title, depth }, index) => {
    const start = starts[index] ?? 0;
    while ((open.at(-1)?.depth ?? 0) >= depth) {
      const closed = open.pop();
      if (closed) closed.end = start;
    }
    const entry: Open = { id, title, depth, index, start, end, children: [] };
    (open.at(-1)?.children ?? roots).push(entry);
    open.push(entry);
  });
  return roots;
}
