import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { diagnose } from '../diagnostic.js';
import { cleanText } from '../text/clean-text.js';
import type { Diagnostic } from '../types.js';
import { rehypeTypography } from '../typography/index.js';
import { checkAddresses } from './check-addresses.js';
import { parseMarkdown } from './parse-markdown.js';
import { readRaw, sanitizeTree, toTree } from './to-tree.js';
import { eachElement } from './walk.js';
import type { Say } from './words.js';

const writer = unified().use(rehypeStringify).freeze();

/** What comments are read with. */
export interface CommentOptions {
  /** For the diagnostics; their lines and columns are those of the comment's text. */
  readonly file: string;
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
  readonly typography: boolean;
  readonly say: Say;
}

/** The HTML of a comment, with what is wrong in it. */
export interface CommentHtml {
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives the HTML of a comment's Markdown. It stands on a page beside other texts and is a stranger's: it has no ids, no
 * headings and no notes, and its links tell search engines that the site does not vouch for them.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
 */
export function commentHtml(text: string, { file, language, typography, say }: CommentOptions): CommentHtml {
  const source = cleanText(text);
  const parsed = parseMarkdown(source, { gfm: true, notes: false });
  let tree = readRaw(toTree(parsed.tree, { gfm: true, headingIds: false, say }), source);
  const diagnostics = checkAddresses(tree, file).filter(({ rule }) => rule !== 'image-alt');
  if (parsed.tooDeep) {
    const place = { file, line: parsed.tooDeep.line, column: 1 };
    diagnostics.push(diagnose('nesting-too-deep', place, { found: String(parsed.tooDeep.depth) }));
  }
  if (parsed.tooDense !== undefined)
    diagnostics.push(diagnose('text-too-dense', { file, line: parsed.tooDense, column: 1 }));
  tree = sanitizeTree(tree);
  eachElement(tree, modest);
  if (typography) rehypeTypography({ locale: language })(tree);
  return { html: writer.stringify(tree).trim(), diagnostics };
}

function modest(node: Element): void {
  delete node.properties.id;
  const { href } = node.properties;
  if (node.tagName === 'a' && typeof href === 'string' && /^https?:/i.test(href))
    node.properties.rel = ['ugc', 'nofollow', 'external', 'noopener'];
  if (!/^h[1-6]$/.test(node.tagName)) return;
  node.tagName = 'p';
  node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }];
}
