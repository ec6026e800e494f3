import { domainOf, hostedAddress } from '../domain.js';
import { foldSpelling } from '../text/fold.js';
import { stripEnd } from '../text/strip.js';
import type { ContentGraph } from './content-graph.js';
import { parentOf } from './folder.js';
import type { Node } from './node.js';

/** Finds documents by what a link may write; one that is not shown stands behind any that is. */
export interface DocumentIndex {
  file(path: string): Node | undefined;
  /** By locale and the path below its folder, without extension. */
  key(locale: string, key: string): Node | undefined;
  /** By the hosted address of a page, or an old one, with or without `index.html`, `.html` and the last slash. */
  address(path: string): Node | undefined;
}

/** Documents by their names of each kind. */
interface NamedDocuments {
  readonly files: ReadonlyMap<string, Node>;
  readonly keys: ReadonlyMap<string, Node>;
  readonly addresses: ReadonlyMap<string, Node>;
}

/** Returns the index of a graph's documents, and the one that overlooks case and accents. */
export function createDocumentIndex(graph: ContentGraph): {
  readonly exact: DocumentIndex;
  readonly folded: DocumentIndex;
} {
  const named = nameDocuments(graph);
  return { exact: indexOf(named, (text) => text), folded: createFoldedIndex(named) };
}

function nameDocuments(graph: ContentGraph): NamedDocuments {
  const files = new Map<string, Node>();
  const keys = new Map<string, Node>();
  const addresses = new Map<string, Node>();
  const unpublished = [...graph.unpublished.values()].flatMap((versions) => [...versions.values()]);
  for (const [file, node] of graph.byFile) addFirst(files, file, node);
  for (const node of unpublished) addFirst(files, node.file.normalize('NFC'), node);
  for (const node of [...graph.nodes, ...unpublished]) {
    addFirst(keys, `${node.locale.code}:${node.path.key}`, node);
    const domain = domainOf(graph.site, node.locale.code);
    addFirst(addresses, stemOf(hostedAddress(domain, node.permalink)), node);
    // Links call the page of a folder `index`, whatever its file is called.
    if (node.path.ofFolder) addFirst(files, `${parentOf(node.file.normalize('NFC'))}/index.md`, node);
  }
  for (const node of graph.nodes) {
    const domain = domainOf(graph.site, node.locale.code);
    for (const alias of node.fields.aliases) {
      const path = `/${alias.trim().replace(/^\/+/, '')}`;
      for (const each of [path, `${domain.basePath}${path.slice(1)}`])
        addFirst(addresses, stemOf(hostedAddress(domain, each)), node);
    }
  }
  return { files, keys, addresses };
}

/** Returns the index of names that were all brought into one form. */
function indexOf({ files, keys, addresses }: NamedDocuments, form: (text: string) => string): DocumentIndex {
  return {
    file: (path) => files.get(form(path)),
    key: (locale, key) => keys.get(form(`${locale}:${key}`)),
    address: (path) => addresses.get(form(stemOf(path))),
  };
}

/** Creates the folded index, which folds names when a link first needs it: a site without mistakes never does. */
function createFoldedIndex({ files, keys, addresses }: NamedDocuments): DocumentIndex {
  let index: DocumentIndex | undefined;
  function folded(): DocumentIndex {
    index ??= indexOf(
      { files: foldNames(files), keys: foldNames(keys), addresses: foldNames(addresses) },
      foldSpelling,
    );
    return index;
  }
  return {
    file: (path) => folded().file(path),
    key: (locale, key) => folded().key(locale, key),
    address: (path) => folded().address(path),
  };
}

function foldNames(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
  const folded = new Map<string, Node>();
  for (const [name, node] of nodes) addFirst(folded, foldSpelling(name), node);
  return folded;
}

/** Adds a document under a name that no other has. */
function addFirst(nodes: Map<string, Node>, name: string, node: Node): void {
  if (!nodes.has(name)) nodes.set(name, node);
}

/** Returns an address without what may be left out at its end. */
export function stemOf(path: string): string {
  return stripEnd(path.normalize('NFC').replace(/(?:\/index)?\.x?html?$/i, ''), /\//);
}
