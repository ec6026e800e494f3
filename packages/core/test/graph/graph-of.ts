import { type ContentGraph, joinDocuments } from '../../src/graph/content-graph.js';
import { createDocumentIndex } from '../../src/graph/document-index.js';
import type { LinkContext } from '../../src/graph/link/strategy.js';
import type { Node } from '../../src/graph/node.js';
import { createUntranslatedIndex } from '../../src/graph/untranslated-index.js';
import { defineSite, readDocument } from '../../src/index.js';
import type { SiteConfig } from '../../src/site-config/site-schema.js';
import type { ContentLink } from '../../src/types.js';
import { page } from '../library-of.js';

/** Joins documents in memory, by their paths below `content/`: French first, then English. */
export function graphOf(
  files: Readonly<Record<string, string>>,
  config: Partial<SiteConfig> = {},
): ContentGraph {
  const site = defineSite({ url: 'https://a.example', locales: ['fr', 'en'], title: 'A', ...config });
  const documents = Object.entries(files).map(([path, text]) =>
    readDocument({ path: `content/${path}`, text }, { site }),
  );
  return joinDocuments({ site, documents, now: '2016-01-01', drafts: false });
}

/** Returns what links are resolved against, a document that links, and the link as it is read from that document. */
export function linkIn(
  files: Readonly<Record<string, string>>,
  path: string,
  written: string,
  config?: Partial<SiteConfig>,
): { readonly context: LinkContext; readonly from: Node; readonly link: ContentLink } {
  const graph = graphOf({ ...files, [path]: page('title: Lien', `[a](<${written}>)`) }, config);
  const from = graph.byFile.get(`content/${path}`);
  const link = from?.references.links[0];
  if (!from || !link) throw new Error(`No link to ${written} in ${path}`);
  const { exact, folded } = createDocumentIndex(graph);
  return {
    context: { graph, documents: exact, similar: folded, untranslated: createUntranslatedIndex(graph) },
    from,
    link,
  };
}
