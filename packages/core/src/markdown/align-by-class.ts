import type { Root } from 'hast';
import { eachElement } from './walk.js';

const sides = new Set(['left', 'center', 'right', 'justify']);

/**
 * Says by a class, `align-right`, what `align` says: HTML has that attribute no more, and a page's security policy
 * forbids styles that stand in the text.
 *
 * @see https://html.spec.whatwg.org/multipage/obsolete.html#non-conforming-features
 */
export function rehypeAlignByClass(): (tree: Root) => undefined {
  return (tree) =>
    eachElement(tree, ({ properties }) => {
      const side = String(properties.align ?? '').toLowerCase();
      if ('align' in properties) delete properties.align;
      if (!sides.has(side)) return;
      const classes = Array.isArray(properties.className) ? properties.className : [];
      properties.className = [...classes, `align-${side}`];
    });
}
