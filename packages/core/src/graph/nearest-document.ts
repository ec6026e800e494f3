import { compare } from '../diagnostic.js';
import { nearestName } from '../text/nearest.js';
import { stripEnd } from '../text/strip.js';
import type { ContentLink, LocaleCode } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { lastSegment, parentOf } from './folder.js';
import type { Node } from './node.js';

/**
 * Returns what a dead link may have meant, written as the link is: a relative path, a path from the root or a key;
 * undefined where nothing is near.
 */
export type NearestDocument = (from: Node, link: Pick<ContentLink, 'kind' | 'target'>) => string | undefined;

/** The documents of a locale by each of their names, in lower case: of their file, with and without date, and slug. */
type NamesOfLocale = ReadonlyMap<string, readonly Node[]>;

/**
 * Creates the search for the document whose name is nearest to a dead link's: one that was moved keeps its name, in the
 * same locale or in another, and of several the one whose path shares most folders with the link's is taken.
 */
export function createNearestDocument(graph: ContentGraph): NearestDocument {
  const indexes = new Map<LocaleCode, NamesOfLocale>();
  const nearestNames = new Map<string, string | undefined>();

  function indexOf(locale: LocaleCode): NamesOfLocale {
    const index = indexes.get(locale) ?? indexNames(graph, locale);
    indexes.set(locale, index);
    return index;
  }

  function nearestIn(locale: LocaleCode, name: string): string | undefined {
    const id = `${locale}:${name}`;
    if (!nearestNames.has(id)) nearestNames.set(id, nearestName(name, indexOf(locale).keys()));
    return nearestNames.get(id);
  }

  /** Finds the documents of a name; the same name in another language is nearer than another name in this one. */
  function findNamed(locale: LocaleCode, name: string): readonly Node[] {
    const codes = [locale, ...graph.site.locales.map(({ code }) => code)];
    const undated = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
    const named = [name, undated]
      .flatMap((each) => codes.map((code) => indexOf(code).get(each)))
      .find((nodes) => nodes !== undefined);
    if (named) return named;
    const nearest = nearestIn(locale, name);
    return nearest === undefined ? [] : (indexOf(locale).get(nearest) ?? []);
  }

  return (from, { kind, target }) => {
    const path = stripEnd(target.replace(/^key:/, ''), /\//).replace(/\.[a-z]+$/i, '');
    const name = lastSegment(/(?:^|\/)index$/i.test(path) ? parentOf(path) : path).toLowerCase();
    const candidates = name === '' ? [] : findNamed(from.locale.code, name);
    const [best] = candidates
      .filter((node) => node !== from)
      .map((node) => ({ node, shared: countShared(path, node.path.key) }))
      .sort((a, b) => b.shared - a.shared || compare(a.node.file, b.node.file));
    if (!best) return undefined;
    if (kind === 'key') return `key:${best.node.key}`;
    if (kind === 'root') return best.node.permalink;
    return relativePath(parentOf(from.file), best.node.file);
  };
}

function indexNames(graph: ContentGraph, locale: LocaleCode): NamesOfLocale {
  const index = new Map<string, Node[]>();
  for (const node of graph.nodes) {
    if (node.locale.code !== locale) continue;
    for (const name of new Set([lastSegment(node.path.key), node.path.name, node.slug])) {
      const nodes = index.get(name.toLowerCase());
      if (nodes) nodes.push(node);
      else index.set(name.toLowerCase(), [node]);
    }
  }
  return index;
}

/** Counts the segments of a path that a key has too. */
function countShared(path: string, key: string): number {
  const segments = new Set(key.split('/'));
  return path.split('/').filter((segment) => segments.has(segment)).length;
}

/**
 * Returns the way from a folder to a file.
 *
 * @example
 * relativePath('content/fr/a', 'content/fr/blog/b.md') // '../blog/b.md'
 */
function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
