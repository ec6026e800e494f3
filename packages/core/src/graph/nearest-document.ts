import { compare } from '../diagnostic.js';
import { nearestName } from '../text/nearest.js';
import type { ContentLink } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { nameOf, parentOf } from './folder.js';
import type { Node } from './node.js';

/** Gives what a dead link may have meant, written as the link is: a relative path, a path from the root or a key. */
export type NearestDocument = (from: Node, link: Pick<ContentLink, 'kind' | 'target'>) => string | undefined;

/**
 * Gives what finds the document whose name is nearest to a dead link's: one that was moved keeps its name, in the same
 * locale or in another, and of several the one whose path shares most folders with the link's is taken.
 */
export function createNearestDocument(graph: ContentGraph): NearestDocument {
  const indexes = new Map<string, ReadonlyMap<string, readonly Node[]>>();
  const found = new Map<string, string | undefined>();

  const indexOf = (locale: string): ReadonlyMap<string, readonly Node[]> => {
    const known = indexes.get(locale);
    if (known) return known;
    const index = new Map<string, Node[]>();
    for (const node of graph.nodes) {
      if (node.locale.code !== locale) continue;
      const names = new Set([nameOf(node.path.key), node.path.name, node.slug]);
      for (const name of names) {
        const nodes = index.get(name.toLowerCase());
        if (nodes) nodes.push(node);
        else index.set(name.toLowerCase(), [node]);
      }
    }
    indexes.set(locale, index);
    return index;
  };

  const nearest = (locale: string, name: string): string | undefined => {
    const id = `${locale}:${name}`;
    if (found.has(id)) return found.get(id);
    const index = indexOf(locale);
    // One letter in four may be wrong: with more, the proposal is more often noise than help.
    const most = Math.max(1, Math.floor(name.length / 4));
    const near = nearestName(
      name,
      [...index.keys()].filter((known) => Math.abs(known.length - name.length) <= most),
    );
    found.set(id, near);
    return near;
  };

  /** The same name in another language is nearer than another name in this one. */
  const candidates = (locale: string, name: string): readonly Node[] => {
    const codes = [locale, ...graph.site.locales.map(({ code }) => code)];
    const undated = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
    const same = [name, undated]
      .flatMap((each) => codes.map((code) => indexOf(code).get(each)))
      .find((nodes) => nodes !== undefined);
    const near = same ? undefined : nearest(locale, name);
    return same ?? (near === undefined ? [] : (indexOf(locale).get(near) ?? []));
  };

  return (from, { kind, target }) => {
    const path = target
      .replace(/^key:/, '')
      .replace(/\/+$/, '')
      .replace(/\.[a-z]+$/i, '');
    const name = nameOf(/(?:^|\/)_?index$/i.test(path) ? parentOf(path) : path).toLowerCase();
    const nodes = name === '' ? [] : candidates(from.locale.code, name);
    const [best] = [...nodes]
      .filter((node) => node !== from)
      .map((node) => ({ node, shared: sharedSegments(path, node.path.key) }))
      .sort((a, b) => b.shared - a.shared || compare(a.node.file, b.node.file));
    if (!best) return undefined;
    if (kind === 'key') return `key:${best.node.key}`;
    if (kind === 'root') return best.node.permalink;
    return relativePath(parentOf(from.file), best.node.file);
  };
}

function sharedSegments(path: string, key: string): number {
  const segments = new Set(key.split('/'));
  return path.split('/').filter((segment) => segments.has(segment)).length;
}

/** Gives the way from a folder to a file: `'../blog/cohesion.md'`. */
function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
