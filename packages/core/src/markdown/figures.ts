import type { Element, Root } from 'hast';
import { eachElement } from './walk.js';

/**
 * Makes figures of the pictures that stand alone in a paragraph of Markdown with a title: the title becomes the
 * caption. A picture that is a link counts too.
 *
 * @example
 * // ![Un dessin](a.png "Le port"), given as HTML:
 * // <figure><img src="a.png" alt="Un dessin"><figcaption>Le port</figcaption></figure>
 */
export function rehypeFigures(): (tree: Root) => undefined {
  return (tree) => eachElement(tree, makeFigure);
}

function makeFigure(node: Element): void {
  if (node.tagName !== 'p') return;
  const picture = pictureIn(node);
  const title = picture?.properties.title;
  if (!picture || typeof title !== 'string' || title.trim() === '') return;
  delete picture.properties.title;
  node.tagName = 'figure';
  node.children.push({
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: title }],
  });
}

function pictureIn({ children }: Element): Element | undefined {
  const [child] = children;
  if (children.length !== 1 || child?.type !== 'element') return undefined;
  if (child.tagName === 'a') return pictureIn(child);
  return child.tagName === 'img' && 'dataMarkdown' in child.properties ? child : undefined;
}
