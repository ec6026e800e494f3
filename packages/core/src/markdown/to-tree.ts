import type { Element, Root } from 'hast';
import type { Root as Document } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import { markAlerts } from './alerts.js';
import { linkBareAddresses } from './bare-links.js';
import { markContainers } from './containers.js';
import { readHeadingIds } from './heading-ids.js';
import { cleanReferences } from './marks.js';
import { schema } from './schema.js';
import { eachNode } from './walk.js';
import type { Say } from './words.js';

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
    markContainers(document, say);
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
  eachNode(document, (node) => {
    if (node.type === 'image' || node.type === 'imageReference')
      node.data = { ...node.data, hProperties: { dataMarkdown: '' } };
  });
}

/** Gives the tree with the HTML that was written in it read; a text without any is not parsed twice. */
export function readRaw(tree: Root, text: string): Root {
  return cleanRaw(tree) ? (rehypeRaw()(tree, new VFile(text)) as Root) : tree;
}

/** Takes comments out; gives whether other HTML is left. */
function cleanRaw(parent: Root | Element): boolean {
  let left = false;
  const kept = parent.children.filter((child) => {
    if (child.type === 'element') left = cleanRaw(child) || left;
    if ((child.type as string) !== 'raw') return true;
    const raw = child as unknown as { value: string };
    if (/^<!--(?:(?!--!?>)[\s\S])*-->$/.test(raw.value.trim())) return false;
    raw.value = cleanReferences(raw.value);
    left = true;
    return true;
  });
  if (kept.length < parent.children.length)
    parent.children = kept as typeof parent.children & Root['children'];
  return left;
}

/** Gives the tree with what is safe. */
export function sanitizeTree(tree: Root): Root {
  return sanitize(tree);
}

const sanitize = rehypeSanitize(schema);
