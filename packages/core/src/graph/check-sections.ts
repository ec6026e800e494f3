import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { parentOf } from './folder.js';
import type { Node } from './node.js';

/** Finds folders that hold documents and have no page of their own, not even a draft: once a folder. */
export function checkSections(graph: ContentGraph): Diagnostic[] {
  const unpublished = unpublishedFolders(graph);
  const pageless = new Map<string, { readonly node: Node; readonly folder: string }>();
  for (const node of graph.nodes) {
    const { code } = node.locale;
    for (const folder of sectionFoldersAbove(graph, node)) {
      const id = `${code}:${folder}`;
      if (graph.sections.page(code, folder) || unpublished.has(id) || pageless.has(id)) continue;
      pageless.set(id, { node, folder });
    }
  }
  return [...pageless.values()].map(({ node, folder }) =>
    diagnose('section-without-page', placeIn(node.file), {
      found: folder,
      expected: `content/${node.locale.code}/${folder}/index.md`,
    }),
  );
}

/** Returns the folders, with their locale, whose page is not shown. */
function unpublishedFolders(graph: ContentGraph): ReadonlySet<string> {
  const nodes = [...graph.unpublished.values()].flatMap((versions) => [...versions.values()]);
  return new Set(nodes.map(({ locale, folder }) => `${locale.code}:${folder}`));
}

/** Returns the folders of the sections that a document stands in, the nearest first, without the top. */
function sectionFoldersAbove({ sections }: ContentGraph, { locale, parent = '' }: Node): string[] {
  const folders: string[] = [];
  let folder = sections.above(locale.code, parent);
  while (folder !== '') {
    folders.push(folder);
    folder = sections.above(locale.code, parentOf(folder));
  }
  return folders;
}
