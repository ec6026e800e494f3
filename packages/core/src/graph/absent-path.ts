import { once } from '../once.js';
import { withoutPageExtension } from '../text/extension.js';
import { stripEnd } from '../text/strip.js';
import type { AbsentPath, ContentLink } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { folderOfText, joinPath, parentOf } from './folder.js';
import type { Node } from './node.js';
import type { MediaMap } from './resolve-media.js';
import { readSitePath, sitePaths } from './site-paths.js';

/** Returns what is missing where a link leads nowhere. */
export type FindAbsentPath = (from: Node, link: Pick<ContentLink, 'kind' | 'target'>) => AbsentPath;

/**
 * Creates the search for what dead links have in common: the path that is missing, and the highest folder on the way in
 * which the site has nothing, no text and no page.
 */
export function createAbsentPath(graph: ContentGraph, hasRoute: (path: string) => boolean): FindAbsentPath {
  const folders = once(() => collectFolders(graph));
  return (from, { kind, target }) => {
    if (kind === 'key') return { path: target };
    const { site } = graph;
    const below =
      kind === 'root'
        ? readSitePath(site, target, from.locale.code).path
        : joinPath(from.path.folder, target);
    if (below === undefined) return { path: target };
    const path = withoutPageExtension(stripEnd(below, /\//)).replace(/\/index$/i, '');
    const exists = (folder: string) =>
      folders().has(folder) || sitePaths(site, from.locale, `/${folder}/`).some(hasRoute);
    return absentPath(path, exists);
  };
}

/** Returns a missing path with the highest folder above it that does not exist, both from the root. */
export function absentPath(path: string, exists: (folder: string) => boolean): AbsentPath {
  let folder: string | undefined;
  for (let above = parentOf(path); above !== '' && !exists(above); above = parentOf(above)) folder = above;
  return { path: `/${path}`, ...(folder !== undefined && { folder: `/${folder}/` }) };
}

/** Collects the folders that hold a text, by their path in the locale and by their address without base and prefix. */
function collectFolders({ nodes, site }: ContentGraph): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path, permalink, locale } of nodes) {
    for (const place of [path.key, readSitePath(site, permalink, locale.code).path]) {
      for (let above = stripEnd(place, /\//); above !== '' && !folders.has(above); above = parentOf(above)) {
        folders.add(above);
      }
    }
  }
  return folders;
}

/** Returns what is missing where a picture or another file does not exist. */
export type FindAbsentMedium = (from: Node, written: string) => AbsentPath;

/** Creates the same search for media: a path from the root may stand below `media/` or `content/`. */
export function createAbsentMedium(media: MediaMap): FindAbsentMedium {
  const folders = once(() => {
    const collected = new Set<string>();
    for (const path of Object.keys(media)) {
      for (const place of [path, path.replace(/^(?:content|media)\//, '')]) {
        for (let above = parentOf(place); above !== '' && !collected.has(above); above = parentOf(above)) {
          collected.add(above);
        }
      }
    }
    return collected;
  });
  return (from, written) => {
    const path = written.replace(/[?#].*$/s, '');
    const below = path.startsWith('/') ? path.slice(1) : joinPath(folderOfText(from), path);
    if (below === undefined) return { path };
    return absentPath(below, (folder) => folders().has(folder) || folderOfText(from).startsWith(folder));
  };
}
