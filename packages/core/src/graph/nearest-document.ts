import { compare } from '../diagnostic.js';
import { addressFrom, domainOf } from '../domain.js';
import { onceEach } from '../once.js';
import { createSlug } from '../slug/create-slug.js';
import { nearestName } from '../text/nearest.js';
import { stripEnd } from '../text/strip.js';
import type { ContentLink, LocaleCode } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { folderOfText, lastSegment, parentOf } from './folder.js';
import { createNearestGenerated } from './nearest-generated.js';
import type { Node } from './node.js';
import { readSitePath } from './site-paths.js';

/**
 * Returns what a dead link may have meant, written as the link is: a relative path, a path from the root or a key;
 * undefined where nothing is near.
 */
export type NearestDocument = (from: Node, link: Pick<ContentLink, 'kind' | 'target'>) => string | undefined;

/** The documents of a locale by each of their names, as slugs: of their file, with and without date, and slug. */
type NamesOfLocale = ReadonlyMap<string, readonly Node[]>;

/** What a dead link says of the document that it means. */
interface WrittenPath {
  readonly name: string;
  /** The folders that it names, but languages and dates. */
  readonly folders: readonly string[];
  /** The locales in which the document may be, the most likely first. */
  readonly locales: readonly LocaleCode[];
}

/**
 * Creates the search for what is near to a dead link: a generated page under the word of another language, or a document
 * of the same name, which was moved or is of another language, and lies below half of the folders that the link names;
 * else one of a name that differs by a letter or two, below all of them. The language that the link names comes first, or
 * that of the text. Names and folders are compared as slugs.
 */
export function createNearestDocument(
  graph: ContentGraph,
  hasRoute: (path: string) => boolean,
): NearestDocument {
  const generated = createNearestGenerated(graph.site, hasRoute);
  const indexOf = onceEach((locale: LocaleCode) => indexNames(graph, locale));
  const nearestIn = onceEach((locale: LocaleCode) =>
    onceEach((name: string) => nearestName(name, indexOf(locale).keys()) ?? ''),
  );

  function findNear(from: Node, { name, folders, locales }: WrittenPath): Node | undefined {
    const near = (locale: LocaleCode, wanted: string, share: number) =>
      pickNearest(indexOf(locale).get(wanted) ?? [], from, folders, share);
    for (const wanted of new Set([name, name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '')])) {
      for (const locale of locales) {
        const node = near(locale, wanted, 1 / 2);
        if (node) return node;
      }
    }
    const [locale = from.locale.code] = locales;
    return near(locale, nearestIn(locale)(name), 1);
  }

  return (from, { kind, target }) => {
    const page = kind === 'key' ? undefined : generated(from, target);
    if (page !== undefined) return page;
    const node = findNear(from, readWritten(graph, from, { kind, target }));
    if (!node) return undefined;
    if (kind === 'key') return `key:${node.key}`;
    if (kind !== 'root') return relativePath(folderOfText(from), node.file);
    const domainIn = ({ locale }: Node) => domainOf(graph.site, locale.code);
    return addressFrom(domainIn(from), domainIn(node), node.permalink);
  };
}

/** Reads what a dead link says of its document. */
function readWritten(
  graph: ContentGraph,
  { locale }: Node,
  { kind, target }: Pick<ContentLink, 'kind' | 'target'>,
): WrittenPath {
  const { site } = graph;
  const { path: below, code } =
    kind === 'root'
      ? readSitePath(site, target, locale.code)
      : { path: target.replace(/^key:/, ''), code: undefined };
  const path = stripEnd(below, /\//)
    .replace(/\.[a-z]+$/i, '')
    .replace(/(?:^|\/)index$/i, '');
  return {
    name: slugOf(lastSegment(path), locale.language),
    folders: foldersOf(parentOf(path), locale.language),
    locales: [
      ...new Set([
        ...(code === undefined ? [] : [code]),
        ...graph.localesFor(locale.code),
        ...site.locales.map((each) => each.code),
      ]),
    ],
  };
}

/** Returns the folders of a path as slugs; years, months and days say nothing of where a text lies. */
function foldersOf(folder: string, language: string): string[] {
  return folder
    .split('/')
    .filter((segment) => !/^(?:\.*|\d+)$/.test(segment))
    .map((segment) => slugOf(segment, language));
}

/** Returns the document that shares most folders with a link, of those that share enough of them; not the linking one. */
function pickNearest(
  nodes: readonly Node[],
  from: Node,
  folders: readonly string[],
  share: number,
): Node | undefined {
  const [nearest] = nodes
    .filter((node) => node !== from)
    .map((node) => {
      const above = foldersOf(parentOf(node.path.key), node.locale.language);
      return { node, shared: folders.filter((each) => above.includes(each)).length, depth: above.length };
    })
    .filter(({ shared }) => shared >= folders.length * share)
    .sort((a, b) => b.shared - a.shared || a.depth - b.depth || compare(a.node.file, b.node.file));
  return nearest?.node;
}

function indexNames(graph: ContentGraph, locale: LocaleCode): NamesOfLocale {
  const index = new Map<string, Node[]>();
  for (const node of graph.nodes) {
    if (node.locale.code !== locale) continue;
    const names = [lastSegment(node.path.key), node.path.name, node.slug];
    for (const name of new Set(names.map((each) => slugOf(each, node.locale.language)))) {
      const nodes = index.get(name);
      if (nodes) nodes.push(node);
      else if (name !== '') index.set(name, [node]);
    }
  }
  return index;
}

function slugOf(text: string, locale: string): string {
  return createSlug(text, { locale });
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
