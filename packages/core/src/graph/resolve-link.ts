import type { ContentLink } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { createDocumentIndex } from './document-index.js';
import { linkStrategies } from './link/strategies.js';
import type { LinkContext, LinkTarget } from './link/strategy.js';
import type { Node } from './node.js';
import { createUntranslatedIndex } from './untranslated-index.js';

/** Finds what a link means; undefined where it can mean nothing. */
export type LinkResolver = (from: Node, link: ContentLink) => LinkTarget | undefined;

/** Resolves every link of a graph's documents once: it is checked, counted as a mention and shown. */
export function createLinkResolver(graph: ContentGraph): LinkResolver {
  const { exact, folded } = createDocumentIndex(graph);
  const context: LinkContext = {
    graph,
    documents: exact,
    similar: folded,
    untranslated: createUntranslatedIndex(graph),
  };
  const targets = new Map<ContentLink, LinkTarget | undefined>();
  for (const node of graph.nodes) {
    for (const link of node.references.links) targets.set(link, resolveLink(context, node, link));
  }
  return (_, link) => targets.get(link);
}

/** Returns where a link of a document leads, by the first strategy that knows. */
export function resolveLink(context: LinkContext, from: Node, link: ContentLink): LinkTarget | undefined {
  const normalized = { ...link, target: link.target.normalize('NFC') };
  for (const strategy of linkStrategies) {
    const target = strategy.kinds.includes(link.kind)
      ? strategy.resolve(context, from, normalized)
      : undefined;
    if (target) return target;
  }
  return undefined;
}
