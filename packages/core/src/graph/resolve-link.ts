import type { ContentLink } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { createDocumentIndex, type DocumentIndex } from './document-index.js';
import { joinPath, parentOf } from './folder.js';
import type { Node } from './node.js';
import { folderPermalink } from './node-permalink.js';
import { sitePaths } from './site-paths.js';

/** Where a link leads. */
export type LinkTarget =
  /** A document, by any of its versions; `misspelt` where case or accents differ. */
  | { readonly node: Node; readonly misspelt: boolean }
  /** A document that is not shown yet, or no more. */
  | { readonly unpublished: Node }
  /** No document: one of these paths may be a generated page or a file. */
  | { readonly paths: readonly string[] };

/** Finds what a link means; undefined where it can mean nothing. */
export type LinkResolver = (from: Node, link: ContentLink) => LinkTarget | undefined;

/** Gives the resolver of a graph. It remembers each link, since a link is checked, counted as a mention and shown. */
export function createLinkResolver(graph: ContentGraph): LinkResolver {
  const { site, versions } = graph;
  const { exact, folded } = createDocumentIndex(graph);

  /** The same path in the locales, the link's own first: a link may go to what is not translated yet. */
  function inLocales(index: DocumentIndex, from: Node, below: string): Node | undefined {
    const own = from.locale.code;
    const key = below.replace(/\.(?:md|markdown|x?html?)$/i, '').replace(/(?:^|\/)_?index$/i, '') || 'index';
    let waiting = index.key(own, key);
    if (waiting && isShown(waiting)) return waiting;
    for (const { code } of site.locales) {
      const node = index.key(code, key);
      if (node && isShown(node)) return node;
      waiting ??= node;
    }
    return waiting;
  }

  const isShown = (node: Node) => versions.get(node.key)?.get(node.locale.code) === node;

  function byFile(index: DocumentIndex, path: string): Node | undefined {
    const plain = path.replace(/\.(?:md|markdown|x?html?)$/i, '');
    const names = [path, `${plain}.md`, `${plain}.markdown`, `${plain}/index.md`, `${plain}/_index.md`];
    for (const name of names) {
      const node = index.file(name);
      if (node) return node;
    }
    return undefined;
  }

  function relative(index: DocumentIndex, from: Node, target: string): Node | undefined {
    const { file, path } = from;
    const full = joinPath(parentOf(file), target);
    const below = joinPath(path.folder, target);
    const address = joinPath(from.permalink, target);
    return (
      (full === undefined ? undefined : byFile(index, full)) ??
      (below === undefined ? undefined : inLocales(index, from, below)) ??
      (address === undefined ? undefined : index.address(`/${address}`))
    );
  }

  function rooted(index: DocumentIndex, from: Node, target: string): Node | undefined {
    for (const path of sitePaths(site, from.locale, target)) {
      const node = index.address(path);
      if (node) return node;
    }
    const below = target.startsWith(site.basePath) ? target.slice(site.basePath.length) : target.slice(1);
    return byFile(index, below) ?? inLocales(index, from, below.replace(/\/+$/, ''));
  }

  /** A folder without a page is no document, and has an address. */
  function folderPath({ locale }: Node, folder: string): string {
    return folderPermalink(site, locale, folder.replace(/\/+$/, ''), graph.sectionPath);
  }

  /** The root of the site is the reader's own home page, which is there even without a document. */
  function home(from: Node): LinkTarget {
    const node = graph.sections.page(from.locale.code, '');
    return node
      ? { node, misspelt: false }
      : { paths: [`${site.basePath}${from.locale.prefix === '' ? '' : `${from.locale.prefix}/`}`] };
  }

  function targetOf(node: Node, misspelt: boolean): LinkTarget {
    if (isShown(node)) return { node, misspelt };
    const other = graph.original(node.key);
    return other ? { node: other, misspelt } : { unpublished: node };
  }

  function resolve(from: Node, link: ContentLink): LinkTarget | undefined {
    const target = link.target.normalize('NFC');
    if (link.kind === 'anchor' || target === '') return { node: from, misspelt: false };
    if (link.kind === 'key') {
      const key = target.replace(/^key:/, '');
      const own = versions.get(key)?.get(from.locale.code) ?? graph.original(key);
      if (own) return { node: own, misspelt: false };
      const [hidden] = graph.unpublished.get(key)?.values() ?? [];
      return hidden && { unpublished: hidden };
    }
    if (target === '/' || target === site.basePath) return home(from);
    const find = link.kind === 'path' ? relative : rooted;
    const node = find(exact, from, target);
    if (node) return targetOf(node, false);
    const near = find(folded, from, target);
    if (near) return targetOf(near, true);
    if (link.kind === 'root')
      return { paths: [...sitePaths(site, from.locale, target), folderPath(from, target.slice(1))] };
    const address = joinPath(from.permalink, target);
    const below = joinPath(from.path.folder, target);
    if (address === undefined || /\.(?:md|markdown)$/i.test(target)) return undefined;
    return { paths: [`/${address}`, ...(below === undefined ? [] : [folderPath(from, below)])] };
  }

  const known = new Map<ContentLink, LinkTarget | undefined>();
  return (from, link) => {
    if (!known.has(link)) known.set(link, resolve(from, link));
    return known.get(link);
  };
}
