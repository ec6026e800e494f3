import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from './plain-text.js';

/**
 * Puts each table into a region of its own that scrolls where the screen is narrower, with the keyboard too. A region
 * needs a name: the table's caption, else the heading above it, with a number where several tables would have one
 * name, else what `unnamed` gives for the number of the table.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/reflow.html
 */
export function wrapTables(tree: Root, unnamed: (number: number) => string): void {
  const counts = new Map<string, number>();
  let heading = '';
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) heading = plainText(node);
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    const name = captionOf(node) || heading;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    parent.children[index] = {
      type: 'element',
      tagName: 'section',
      properties: {
        className: ['table'],
        ariaLabel: name === '' ? unnamed(count) : count > 1 ? `${name} (${count})` : name,
        tabIndex: 0,
      },
      children: [node],
      ...(node.position && { position: node.position }),
    };
    return [SKIP, index + 1];
  });
}

function captionOf({ children }: Element): string {
  const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption ? plainText(caption) : '';
}
