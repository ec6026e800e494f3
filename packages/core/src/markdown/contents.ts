import type { Element, ElementContent, Root } from 'hast';
import type { OutlineEntry } from '../types.js';
import { headingsOf, outlineOf } from './outline.js';
import { eachElement } from './walk.js';

/** Fills the tables of contents that a text asks for with links to its headings below the first depth. */
export function rehypeContents(): (tree: Root) => undefined {
  return (tree) => {
    const tables: Element[] = [];
    eachElement(tree, (node) => {
      if (node.tagName === 'ul' && isContents(node)) tables.push(node);
    });
    if (tables.length === 0) return;
    const headings = headingsOf(tree);
    const below = headings.filter(({ depth }) => depth > 1);
    const outline = outlineOf(below.length > 0 ? below : headings, []);
    const [first, ...others] = tables;
    // A second one would be a copy of the first.
    for (const table of others) delete table.properties.className;
    if (first) first.children = outline.map(itemOf);
  };
}

function isContents({ properties: { className }, children }: Element): boolean {
  return (
    Array.isArray(className) && className.includes('toc') && children.every(({ type }) => type === 'text')
  );
}

function itemOf({ id, title, children }: OutlineEntry): Element {
  const text: ElementContent[] = [{ type: 'text', value: title }];
  const link = element('a', text, { href: `#${encodeURIComponent(id)}` });
  return element('li', children.length > 0 ? [link, element('ul', children.map(itemOf))] : [link]);
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
