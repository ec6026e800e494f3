import type { Root } from 'hast';
import type { Root as Document } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { markAlerts } from './alerts.js';
import { linkBareAddresses } from './bare-links.js';
import { markContainers } from './containers.js';
import { readHeadingIds } from './heading-ids.js';
import { cleanReferences } from './marks.js';
import { schema } from './schema.js';
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
  visit(document, ['image', 'imageReference'], (node) => {
    node.data = { ...node.data, hProperties: { dataMarkdown: '' } } as never;
  });
}

/** Gives the tree with the HTML that was written in it read; a text without any is not parsed twice. */
export function readRaw(tree: Root, text: string): Root {
  let written = false;
  visit(tree, (node, index, parent) => {
    if ((node as { type: string }).type !== 'raw') return;
    const raw = node as unknown as { value: string };
    raw.value = cleanReferences(raw.value);
    const { value } = raw;
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
