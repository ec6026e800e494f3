import type { Element, Root } from 'hast';
import { eachElement } from './walk.js';

/**
 * Makes a text modest that stands on a page beside others and is a stranger's: it has no ids and no headings, and its
 * links tell search engines that the site does not vouch for them.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
 */
export function rehypeModest(): (tree: Root) => undefined {
  return (tree) => eachElement(tree, makeModest);
}

function makeModest(node: Element): void {
  delete node.properties.id;
  const { href } = node.properties;
  if (node.tagName === 'a' && typeof href === 'string' && /^https?:/i.test(href))
    node.properties.rel = ['ugc', 'nofollow', 'external', 'noopener'];
  if (!/^h[1-6]$/.test(node.tagName)) return;
  node.tagName = 'p';
  node.children = [{ type: 'element', tagName: 'strong', properties: {}, children: node.children }];
}
