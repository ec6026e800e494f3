import type { OutlineEntry } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/**
 * Returns the ids under which headings of a translation also answer, by the heading's number: where original and
 * translation have the same sequence of depths, the n-th heading takes the id of the original's n-th. An id that
 * stands elsewhere in the translation stays there.
 */
export function originalIds(graph: ContentGraph, node: Node): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const original = graph.original(node.key);
  if (!original || original === node) return ids;
  const headings = headingsIn(node.outline);
  const originals = headingsIn(original.outline);
  const samePlan =
    headings.length === originals.length &&
    headings.every(({ depth }, position) => depth === originals[position]?.depth);
  if (!samePlan) return ids;
  const taken = new Set(node.anchors);
  headings.forEach(({ index }, position) => {
    const id = originals[position]?.id;
    if (id === undefined || taken.has(id)) return;
    taken.add(id);
    ids.set(index, id);
  });
  return ids;
}

/** Returns the headings of an outline in reading order. */
export function headingsIn(outline: readonly OutlineEntry[]): OutlineEntry[] {
  const headings: OutlineEntry[] = [];
  const add = (entries: readonly OutlineEntry[]): void => {
    for (const entry of entries) {
      headings.push(entry);
      add(entry.children);
    }
  };
  add(outline);
  return headings;
}
