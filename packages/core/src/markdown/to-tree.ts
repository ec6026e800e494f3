import type { Root } from 'hast';
import type { Root as Document, Html } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { markAlerts } from './alerts.js';
import { linkBareAddresses } from './bare-links.js';
import { depthOf, tagDepth } from './depth.js';
import { constructsWithout, extensionsOf, remarkExtensions } from './extensions.js';
import { readHeadingIds } from './heading-ids.js';
import { schema } from './schema.js';
import { tooDeep, unparsed } from './too-deep.js';
import type { Say } from './words.js';

/** The deepest tree that is walked: quotes, lists and what stands in them. */
const deepestTree = 500;

/** A text as a tree of Markdown, with the nesting that kept it from being read. */
export interface ParsedText {
  readonly tree: Document;
  readonly tooDeep?: { readonly line: number; readonly depth: number };
}

/** Parses Markdown. A text that nests too deep becomes one block of code. */
export function parseMarkdown(text: string, { gfm }: { readonly gfm: boolean }): ParsedText {
  const deep = tooDeep(text);
  if (deep) return { tree: unparsed(text), tooDeep: deep };
  const processor = unified().use(remarkParse);
  processor.use(remarkExtensions, gfm ? extensionsOf(text) : 0, constructsWithout(text));
  let tree: Document;
  try {
    tree = processor.parse(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tree: unparsed(text), tooDeep: { line: 1, depth: deepestTree } };
  }
  const depth = depthOf(tree);
  if (depth > deepestTree) return { tree: unparsed(text), tooDeep: { line: 1, depth } };
  const html = htmlOf(tree);
  const tags = tagDepth(html.map(({ value }) => value));
  if (tags <= deepestTree) return { tree };
  return { tree: unparsed(text), tooDeep: { line: html[0]?.position?.start.line ?? 1, depth: tags } };
}

function htmlOf(tree: Document): Html[] {
  const html: Html[] = [];
  visit(tree, 'html', (node) => void html.push(node));
  return html;
}

/** What the tree of Markdown becomes HTML with. */
export interface ToTreeOptions {
  readonly gfm: boolean;
  readonly headingIds: boolean;
  readonly say: Say;
}

/** Gives the tree of HTML of a tree of Markdown; HTML that was written in it is still raw. */
export function toTree(document: Document, { gfm, headingIds, say }: ToTreeOptions): Root {
  if (headingIds) readHeadingIds(document);
  if (gfm) {
    markAlerts(document, say);
    linkBareAddresses(document);
  }
  return remarkRehype({
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: say('footnotes.label'),
    footnoteBackContent: '↩',
    footnoteBackLabel: (index: number, again: number) =>
      say('footnotes.back', { reference: again > 1 ? `${index + 1}-${again}` : `${index + 1}` }),
  })(document, new VFile()) as Root;
}

/** Marks the pictures that were written in Markdown: they cannot tell that they are decorative. */
export function tellImages(document: Document): void {
  visit(document, ['image', 'imageReference'], (node) => {
    node.data = { ...node.data, hProperties: { dataMarkdown: '' } } as never;
  });
}

/** Gives the tree with the HTML that was written in it read; a text without any is not parsed twice. */
export function readRaw(tree: Root, text: string): Root {
  let written = false;
  visit(tree, (node, index, parent) => {
    if ((node as { type: string }).type !== 'raw') return;
    const { value } = node as unknown as { value: string };
    if (parent && index !== undefined && /^<!--(?:(?!--!?>)[\s\S])*-->$/.test(value.trim())) {
      parent.children.splice(index, 1);
      return index;
    }
    written = true;
  });
  return written ? (rehypeRaw()(tree, new VFile(text)) as Root) : tree;
}

/** Gives the tree with what is safe. */
export function sanitizeTree(tree: Root): Root {
  return rehypeSanitize(schema)(tree);
}
