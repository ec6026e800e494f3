import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { eachElement, eachNode } from './walk.js';

/** Marks the pictures that were written in Markdown: they cannot say that they are decorative, and can be figures. */
export function remarkImageMarks(): (tree: Root) => undefined {
  return (tree) =>
    eachNode(tree, (node) => {
      if (node.type === 'image' || node.type === 'imageReference')
        node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataMarkdown: '' } };
    });
}

/** Takes the marks out where no sanitiser does. */
export function rehypeWithoutImageMarks(): (tree: HtmlRoot) => undefined {
  return (tree) =>
    eachElement(tree, ({ properties }) => {
      delete properties.dataMarkdown;
    });
}
