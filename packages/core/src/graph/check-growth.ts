import { diagnose, placeIn } from '../diagnostic.js';
import { encodePath } from '../permalink.js';
import { mostHtml, roomLeft } from '../text/html-room.js';
import type { ContentLink, Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';
import type { LinkResolver } from './resolve-link.js';

/** The part of an address that a link is counted with before it is known. */
const countedAddress = 30;
const advice = 'Give the documents that it links to shorter addresses by `slug`, or link to them less often.';

/**
 * Reports a text of short links to documents with addresses so long that its HTML is longer than that of a text may be.
 *
 * @see rehypeBounds
 */
export function checkGrowth(graph: ContentGraph, from: Node, resolveLink: LinkResolver): Diagnostic[] {
  const { html, blocks, references, file } = from;
  const excesses = references.links.map((link) =>
    Math.max(0, longestAddress(graph, link, resolveLink(from, link)) - countedAddress),
  );
  if (!excesses.some((excess) => excess > 0)) return [];
  const length = blocks.at(-1)?.end ?? 0;
  let room = roomLeft(html, length);
  for (const piece of html) {
    if (typeof piece === 'string' || piece.hole !== 'link') continue;
    room -= excesses[piece.link] ?? 0;
    const link = references.links[piece.link];
    if (room >= 0 || !link) continue;
    const found = `${Math.round(mostHtml(length) / 1024)} KB`;
    return [diagnose('html-too-long', placeIn(file, link), { found, advice })];
  }
  return [];
}

/** Returns the length of the longest address that a link can lead to: readers are shown the version of their locale. */
function longestAddress(
  graph: ContentGraph,
  { query, anchor }: ContentLink,
  target: ReturnType<LinkResolver>,
): number {
  if (!target || !('node' in target)) return 0;
  const versions = [target.node, ...(graph.versions.get(target.node.key)?.values() ?? [])];
  const paths = versions.map(({ permalink }) => encodePath(permalink).length);
  return Math.max(...paths) + query.length + anchor.length;
}
