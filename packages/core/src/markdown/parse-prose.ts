import type { Root } from 'mdast';
import { createNotationFinder, nodeReader, readMarks, rewriteText } from '../dialect/index.js';
import { readHeadingId } from './heading-ids.js';
import { parseMarkdown, type TreeParser } from './parse-markdown.js';
import { eachNode } from './walk.js';

const findNotations = createNotationFinder();

/** Parses a Markdown body to its tree, in which the marks of every dialect are read, and no component is. */
export function parseProse(body: string, fast?: TreeParser): Root {
  const notations = findNotations(body);
  const { text, marks } = rewriteText(body, notations, []);
  const { tree } = parseMarkdown(text, { gfm: true, components: [], fast, eastAsian: false });
  const marked = { marks, names: [], source: text };
  const readNode = nodeReader(notations, { source: text, attributes: true, understand: () => undefined });
  eachNode(tree, (node) => {
    if (node.type === 'heading') readHeadingId(node);
    if (marks.size > 0) readMarks(node, marked);
  });
  if (readNode) eachNode(tree, readNode);
  return tree;
}
