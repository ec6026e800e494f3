import type { Element, ElementContent, Root } from 'hast';
import { eachElement } from './walk.js';

const blocks = new Set('p ul ol dl pre blockquote table figure div section details hr'.split(' '));

/**
 * Makes the words of each task the label of its box, so that a screen reader says what is done.
 *
 * @example
 * // - [x] fait, given as HTML:
 * // <li class="task-list-item"><label><input type="checkbox" checked disabled> fait</label></li>
 */
export function rehypeTaskLabels(): (tree: Root) => undefined {
  return (tree) => eachElement(tree, labelTask);
}

function labelTask(node: Element): void {
  const first = node.children.findIndex(isBox);
  if (first < 0 || node.tagName === 'label') return;
  const last = node.children.findIndex((child, index) => index > first && isBlock(child));
  const end = last < 0 ? node.children.length : last;
  const label: Element = {
    type: 'element',
    tagName: 'label',
    properties: {},
    children: node.children.slice(first, end),
  };
  node.children.splice(first, end - first, label);
}

function isBox(child: ElementContent): boolean {
  return child.type === 'element' && child.tagName === 'input' && child.properties.type === 'checkbox';
}

function isBlock(child: ElementContent): boolean {
  return child.type === 'element' && blocks.has(child.tagName);
}
