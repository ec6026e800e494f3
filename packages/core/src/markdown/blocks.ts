import type { Nodes, Root } from 'mdast';
import type { BlockRange } from '../types.js';
import './component-node.js';

/** Collects the leaf blocks of a document: headings, paragraphs, items, cells, code, HTML, breaks and the calls of components. */
export function blocksOf(tree: Root): BlockRange[] {
  const blocks: BlockRange[] = [];
  const walk = (node: Nodes, parent?: Nodes, index = 0): void => {
    const type = typeOf(node, parent, index);
    const { start, end } = node.position ?? {};
    if (type !== undefined) {
      if (start?.offset !== undefined && end?.offset !== undefined)
        blocks.push({ type, start: start.offset, end: end.offset });
    } else if ('children' in node) {
      for (const [at, child] of node.children.entries()) walk(child, node, at);
    }
  };
  walk(tree);
  return blocks;
}

function typeOf(node: Nodes, parent: Nodes | undefined, index: number): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return parent?.type === 'listItem' && index === 0 ? 'item' : 'paragraph';
    case 'tableCell':
      return 'cell';
    case 'heading':
    case 'code':
    case 'html':
    case 'thematicBreak':
    case 'definition':
    case 'component':
      return node.type;
    default:
      return undefined;
  }
}
