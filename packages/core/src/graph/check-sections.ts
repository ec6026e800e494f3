import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { parentOf } from './folder.js';
import type { Node } from './node.js';

/** Finds folders that hold documents and have no page of their own, not even a draft: once a folder. */
export function checkSections(graph: ContentGraph): Diagnostic[] {
  const waiting = new Set<string>();
  for (const paired of graph.unpublished.values())
    for (const { locale, folder } of paired.values()) waiting.add(`${locale.code}:${folder}`);
  const first = new Map<string, { readonly node: Node; readonly folder: string }>();
  for (const node of graph.nodes) {
    const { code } = node.locale;
    for (let folder = graph.sections.above(code, node.parent ?? ''); folder !== ''; ) {
      const id = `${code}:${folder}`;
      if (!graph.sections.page(code, folder) && !waiting.has(id) && !first.has(id))
        first.set(id, { node, folder });
      folder = graph.sections.above(code, parentOf(folder));
    }
  }
  return [...first.values()].map(({ node, folder }) =>
    diagnose('section-without-page', placeIn(node.file), {
      found: folder,
      expected: `content/${node.locale.code}/${folder}/index.md`,
    }),
  );
}
