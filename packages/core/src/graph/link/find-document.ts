import { textFiles, withoutPageExtension } from '../../text/extension.js';
import type { ContentGraph } from '../content-graph.js';
import type { DocumentIndex } from '../document-index.js';
import type { Node } from '../node.js';
import type { LinkTarget } from './strategy.js';

/** Finds the document at a path below the root, which may lack its extension or be that of a folder or a page. */
export function findByFile(documents: DocumentIndex, path: string): Node | undefined {
  const stem = withoutPageExtension(path);
  for (const file of [path, ...textFiles(stem), ...textFiles(`${stem}/index`)]) {
    const node = documents.file(file);
    if (node) return node;
  }
  return undefined;
}

/**
 * Finds the document at a path below a locale's folder: in the locale of the document that links, else in the first
 * that has it, since a link may go to what is not translated yet. One that is not shown stands behind any that is.
 */
export function findInLocales(
  graph: ContentGraph,
  documents: DocumentIndex,
  from: Node,
  path: string,
): Node | undefined {
  const key = withoutPageExtension(path).replace(/(?:^|\/)index$/i, '') || 'index';
  const codes = [...graph.localesFor(from.locale.code), ...graph.site.locales.map(({ code }) => code)];
  const nodes = codes.flatMap((code) => documents.key(code, key) ?? []);
  return nodes.find((node) => isShown(graph, node)) ?? nodes[0];
}

/** Returns the target that a document is: one that is not shown gives way to the version that its readers are shown. */
export function documentTarget(graph: ContentGraph, node: Node | undefined): LinkTarget | undefined {
  if (node === undefined) return undefined;
  const version = isShown(graph, node) ? node : graph.versionFor(node.key, node.locale.code);
  return version ? { node: version, misspelt: false } : { unpublished: node };
}

function isShown({ versions }: ContentGraph, node: Node): boolean {
  return versions.get(node.key)?.get(node.locale.code) === node;
}
