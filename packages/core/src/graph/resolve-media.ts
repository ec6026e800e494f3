import { domainOf } from '../domain.js';
import type { MediaFile } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { joinPath } from './folder.js';
import { relativePlaces, rootedPlaces } from './media-place.js';
import type { Node } from './node.js';

/** The media of a site, by path below the root. */
export type MediaMap = Readonly<Record<string, MediaFile>>;

/** The path of a medium below the root, and the file there. */
export interface MediaTarget {
  readonly path: string;
  readonly file: MediaFile;
  /** Whether what looks like a query or a part belongs to the name of the file. */
  readonly whole: boolean;
}

/**
 * Finds the file that a document means: `'outside'` where the path leaves the root, undefined where there is no such
 * file.
 */
export type MediaResolver = (node: Node, written: string) => MediaTarget | 'outside' | undefined;

/**
 * Returns the resolver of a site's media, which looks in each of the places of a path in their order; for a path from
 * the root, also where its address says, below the base path.
 */
export function createMediaResolver(media: MediaMap, graph: ContentGraph): MediaResolver {
  return (node, written) => {
    const name = written.normalize('NFC');
    // What looks like a query or a part may belong to the name of a file: `plan#2.png`, written `plan%232.png`.
    const [first = [], ...shorter] = [name, ...shorterNames(name)].map((each) =>
      candidatesOf(graph, node, each),
    );
    if (first[0] === undefined) return 'outside';
    const path = first.find(isThere);
    const shorterPath = path ?? shorter.flat().find(isThere);
    const file = shorterPath === undefined ? undefined : media[shorterPath];
    return shorterPath === undefined || !file
      ? undefined
      : { path: shorterPath, file, whole: path !== undefined };
  };

  function isThere(path: string | undefined): path is string {
    return path !== undefined && Object.hasOwn(media, path);
  }
}

/** What begins a query or a part is looked at so many times. */
const mostMarks = 8;

/** Lists what a name is without what looks like a query and a part, the longest first. */
function shorterNames(name: string): string[] {
  const marks = [...name.slice(0, 1000).matchAll(/[?#]/g)].slice(0, mostMarks);
  return marks.reverse().map(({ index }) => name.slice(0, index));
}

/** Returns where a path may lead, below the root; undefined for each place from which it leaves the root. */
function candidatesOf(graph: ContentGraph, node: Node, path: string): (string | undefined)[] {
  const { basePath } = domainOf(graph.site, node.locale.code);
  const rooted = path.startsWith('/');
  const belowBase = rooted && path.startsWith(basePath) ? path.slice(basePath.length) : path;
  return [...new Set([path, belowBase])].flatMap((each) =>
    (rooted ? rootedPlaces : relativePlaces).flatMap((place) => {
      const folder = place.folder(graph, node);
      return folder === undefined ? [] : [joinPath(folder, each)];
    }),
  );
}

/** Returns the address of a media file: it is copied to its path below the root, without `content/`. */
export function mediaAddress(path: string, basePath: string): string {
  return (
    basePath +
    path
      .replace(/^content\//, '')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  );
}
