import { foldSpelling } from '../text/fold.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';

/** Finds documents by what a link may write; one that is not published stands behind any that is. */
export interface DocumentIndex {
  file(path: string): Node | undefined;
  /** By locale and the path below its folder, without extension. */
  key(locale: string, key: string): Node | undefined;
  /** By permalink or old address, with or without `index.html`, `.html` and the last slash. */
  address(path: string): Node | undefined;
}

/** Gives the index of a graph's documents, exact, and the one that overlooks case and accents. */
export function createDocumentIndex(graph: ContentGraph): {
  readonly exact: DocumentIndex;
  readonly folded: DocumentIndex;
} {
  const files = new Map<string, Node>();
  const keys = new Map<string, Node>();
  const addresses = new Map<string, Node>();
  const hidden = [...graph.unpublished.values()].flatMap((paired) => [...paired.values()]);
  for (const [file, node] of graph.byFile) put(files, file, node);
  for (const node of hidden) put(files, node.file.normalize('NFC'), node);
  for (const node of [...graph.nodes, ...hidden]) {
    put(keys, `${node.locale.code}:${node.path.key}`, node);
    put(addresses, stemOf(node.permalink), node);
  }
  for (const node of graph.nodes) {
    for (const alias of node.fields.aliases) {
      const path = `/${alias.trim().replace(/^\/+/, '')}`;
      put(addresses, stemOf(path), node);
      put(addresses, stemOf(`${graph.site.basePath}${path.slice(1)}`), node);
    }
  }
  return { exact: indexOf(files, keys, addresses, (text) => text), folded: folded(files, keys, addresses) };
}

type Nodes = ReadonlyMap<string, Node>;

function indexOf(files: Nodes, keys: Nodes, addresses: Nodes, form: (text: string) => string): DocumentIndex {
  return {
    file: (path) => files.get(form(path)),
    key: (locale, key) => keys.get(form(`${locale}:${key}`)),
    address: (path) => addresses.get(form(stemOf(path))),
  };
}

/** Made when a link first needs it: a site without mistakes never does. */
function folded(files: Nodes, keys: Nodes, addresses: Nodes): DocumentIndex {
  let made: DocumentIndex | undefined;
  const fold = (nodes: Nodes): Nodes => {
    const result = new Map<string, Node>();
    for (const [name, node] of nodes) put(result, foldSpelling(name), node);
    return result;
  };
  const index = () => (made ??= indexOf(fold(files), fold(keys), fold(addresses), foldSpelling));
  return {
    file: (path) => index().file(path),
    key: (locale, key) => index().key(locale, key),
    address: (path) => index().address(path),
  };
}

function put(nodes: Map<string, Node>, name: string, node: Node): void {
  if (!nodes.has(name)) nodes.set(name, node);
}

function stemOf(path: string): string {
  return path
    .normalize('NFC')
    .replace(/(\/index)?\.x?html?$/i, '')
    .replace(/\/+$/, '');
}
