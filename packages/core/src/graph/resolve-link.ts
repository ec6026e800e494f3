import type { ContentLink } from '../types.js';
import { type ContentGraph, type Node, parentOf } from './content-graph.js';

/** Where a link leads: a document, by any of its versions, or a path that a route must have. */
export type LinkTarget = { readonly node: Node; readonly misspelt: boolean } | { readonly path: string };

/** Finds the document or path that a link means. */
export type LinkResolver = (from: Node, link: ContentLink) => LinkTarget | undefined;

/** Gives the resolver of a graph: it holds the indexes by path, by address and by folded name. */
export function createLinkResolver(graph: ContentGraph): LinkResolver {
  const { site, byFile, versions } = graph;
  const folded = new Map<string, Node>();
  const byPath = new Map<string, Node>();
  for (const [file, node] of byFile) {
    folded.set(fold(file), node);
    byPath.set(stem(node.permalink), node);
    for (const alias of node.document.fields.aliases)
      if (!byPath.has(stem(alias))) byPath.set(stem(alias), node);
  }

  function byFileName(base: string): LinkTarget | undefined {
    const path = base.normalize('NFC').replace(/\/$/, '');
    const plain = path.replace(/\.(md|markdown|html?)$/i, '');
    const candidates = [path, `${plain}.md`, `${plain}/index.md`, `${plain}/_index.md`];
    for (const candidate of candidates) {
      const node = byFile.get(candidate);
      if (node) return { node, misspelt: false };
    }
    for (const candidate of candidates) {
      const node = folded.get(fold(candidate));
      if (node) return { node, misspelt: true };
    }
    return undefined;
  }

  /** The same file in the locales, the link's own first: a link may go to what is not translated yet. */
  function inLocales(from: Node, below: string): LinkTarget | undefined {
    const own = from.locale.code;
    const codes = [own, ...site.locales.map(({ code }) => code).filter((code) => code !== own)];
    for (const code of codes) {
      const target = byFileName(`content/${code}/${below}`);
      if (target) return target;
    }
    return undefined;
  }

  return (from, link) => {
    if (link.kind === 'anchor') return { node: from, misspelt: false };
    if (link.kind === 'key') {
      const node = graph.original(link.target.replace(/^key:/, ''));
      return node && { node: versions.get(node.key)?.get(from.locale.code) ?? node, misspelt: false };
    }
    if (link.kind === 'path') {
      const path = joinPath(parentOf(from.document.file), link.target);
      const target = path === undefined ? undefined : byFileName(path);
      if (target || path === undefined) return target;
      const below = path.match(/^content\/[^/]+\/(.*)$/)?.[1];
      const elsewhere = below === undefined ? undefined : inLocales(from, below);
      if (elsewhere || /\.(md|markdown)$/i.test(link.target)) return elsewhere;
      const address = joinPath(from.permalink, link.target);
      const node = address === undefined ? undefined : byPath.get(stem(`/${address}`));
      return node && { node, misspelt: false };
    }
    const bare = stem(link.target);
    const based = stem(`${site.basePath}${link.target.slice(1)}`);
    const prefixed = stem(`${site.basePath}${from.locale.prefix}/${link.target.slice(1)}`);
    for (const path of [bare, based, prefixed]) {
      const node = byPath.get(path);
      if (node) return { node, misspelt: false };
    }
    return inLocales(from, link.target.slice(1)) ?? { path: link.target };
  };
}

/** Joins a relative path to a folder; undefined where it leaves the root. */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function stem(path: string): string {
  return path
    .normalize('NFC')
    .replace(/(\/index)?\.html?$/i, '')
    .replace(/\/+$/, '');
}

function fold(path: string): string {
  return path.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
