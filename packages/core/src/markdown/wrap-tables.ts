import type { Element, ElementContent, Root } from 'hast';
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
  const nameOf = (table: Element): string => {
    const name = captionOf(table) || heading;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return name === '' ? unnamed(count) : count > 1 ? `${name} (${count})` : name;
  };
  const wrapIn = (parent: Root | Element): void => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      if (/^h[1-6]$/.test(child.tagName)) heading = plainText(child);
      if (child.tagName === 'table') parent.children[index] = regionOf(child, nameOf(child));
      else wrapIn(child);
    }
  };
  wrapIn(tree);
}

function regionOf(table: Element, ariaLabel: string): ElementContent {
  const properties = { className: ['table'], ariaLabel, tabIndex: 0 };
  return { type: 'element', tagName: 'section', properties, children: [table] };
}

function captionOf({ children }: Element): string {
  const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption ? plainText(caption) : '';
}
