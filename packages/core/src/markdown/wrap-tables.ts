import type { Element, Root } from 'hast';
import { plainText } from './plain-text.js';
import { setWord, type WordOptions } from './words.js';

/**
 * Puts each table into a region of its own that scrolls where the screen is narrower, with the keyboard too. A region
 * needs a name: the table's caption, else the heading above it, with a number where several tables would have one
 * name, else the word for a table with its number.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/reflow.html
 */
export function rehypeTableRegions({ translate }: WordOptions = {}): (tree: Root) => undefined {
  return (tree) => wrapTables(tree, translate);
}

function wrapTables(tree: Root, translate: WordOptions['translate']): undefined {
  const counts = new Map<string, number>();
  let heading = '';
  const nameRegion = (region: Element, table: Element): Element => {
    const name = captionOf(table) || heading;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (name === '')
      setWord(region, 'ariaLabel', { key: 'table.label', values: { number: count } }, translate);
    else region.properties.ariaLabel = count > 1 ? `${name} (${count})` : name;
    return region;
  };
  const wrapIn = (parent: Root | Element): void => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      if (/^h[1-6]$/.test(child.tagName)) heading = plainText(child);
      if (child.tagName === 'table') parent.children[index] = nameRegion(regionOf(child), child);
      else wrapIn(child);
    }
  };
  wrapIn(tree);
}

function regionOf(table: Element): Element {
  const properties = { className: ['table'], ariaLabel: '', tabIndex: 0 };
  return { type: 'element', tagName: 'section', properties, children: [table] };
}

function captionOf({ children }: Element): string {
  const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption ? plainText(caption) : '';
}
