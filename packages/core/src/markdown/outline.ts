import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { OutlineEntry } from '../types.js';
import type { HeadingEntry } from './facts.js';
import { notesOf } from './heading-ids.js';
import './component-node.js';
import './hole-node.js';
import { plainText } from './plain-text.js';

/** Returns the headings at the top of a document or of the content of a component, in reading order. */
export function headingsOf(tree: Root | Element): HeadingEntry[] {
  return tree.children.flatMap((node) => {
    const call = elementOfCall(node);
    if (call) return headingsOf(call);
    const depth = depthOf(node);
    if (depth === 0) return [];
    const element = node as Element;
    return [{ id: String(element.properties.id ?? ''), title: plainText(element), depth }];
  });
}

function elementOfCall(node: RootContent): Element | undefined {
  return node.type === 'element' && node.data?.component ? node : undefined;
}

function depthOf(node: RootContent): number {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0;
}

/**
 * Tells where the parts of the outline start, and where the notes do; makes holes first in each heading and after it.
 * The part of a heading within a component starts where the component does.
 */
export function rehypeOutline(): (tree: Root) => undefined {
  return (tree) => {
    let index = 0;
    const notes = notesOf(tree);
    const withHoles = (node: RootContent): RootContent[] => {
      const call = elementOfCall(node);
      if (call) {
        const before = index;
        call.children = call.children.flatMap((child) => withHoles(child).filter(isContent));
        return [...Array.from({ length: index - before }, (): RootContent => ({ type: 'part' })), node];
      }
      if (depthOf(node) > 0) {
        const heading = index++;
        (node as Element).children.unshift({ type: 'hole', hole: { hole: 'anchor', heading } });
        return [{ type: 'part' }, node, { type: 'hole', hole: { hole: 'permalink', heading } }];
      }
      return node === notes ? [{ type: 'part' }, node] : [node];
    };
    tree.children = tree.children.flatMap(withHoles);
  };
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'part' && node.type !== 'doctype';
}

interface Open extends OutlineEntry {
  end: number;
  readonly children: Open[];
}

/**
 * Returns the outline as a tree. `starts` has where each heading's part starts and, last, where the text ends; a part
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
