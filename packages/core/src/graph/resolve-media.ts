import type { MediaFile } from '../types.js';
import type { ContentGraph } from './content-graph.js';
import { joinPath, parentOf } from './folder.js';
import type { Node } from './node.js';

/** The media of a site, by path below the root. */
export type MediaMap = Readonly<Record<string, MediaFile>>;

/** A medium's path below the root and what is known of it. */
export interface MediaTarget {
  readonly path: string;
  readonly file: MediaFile;
}

/**
 * Finds the file that a document means. Gives `'outside'` where the path leaves the root and undefined where there is
 * no such file.
 */
export type MediaResolver = (node: Node, written: string) => MediaTarget | 'outside' | undefined;

/**
 * Gives the resolver of a site's media. A relative path is looked for beside the document, then beside the document
 * that it translates, since translators copy texts and not pictures, then from the root and below `media/`; a path
 * from the root also where its address says, below the base path.
 */
export function createMediaResolver(media: MediaMap, graph: ContentGraph): MediaResolver {
  const { basePath } = graph.site;
  return (node, written) => {
    const path = written.replace(/[?#].*$/s, '').normalize('NFC');
    const candidates = path.startsWith('/') ? rooted(node, path) : relative(node, path);
    if (candidates[0] === undefined) return 'outside';
    for (const candidate of candidates) {
      const file = candidate !== undefined && Object.hasOwn(media, candidate) ? media[candidate] : undefined;
      if (candidate !== undefined && file) return { path: candidate, file };
    }
    return undefined;
  };

  function rooted({ locale }: Node, path: string): (string | undefined)[] {
    const below = path.startsWith(basePath) ? path.slice(basePath.length) : path;
    return [...new Set([path, below])].flatMap((each) => [
      joinPath('', each),
      joinPath('media', each),
      joinPath('content', each),
      joinPath(`content/${locale.code}`, each),
    ]);
  }

  function relative({ file, key }: Node, path: string): (string | undefined)[] {
    const original = graph.original(key)?.file;
    const folders = [file, ...(original === undefined ? [] : [original])].map(parentOf);
    return [...folders, '', 'media'].map((folder) => joinPath(folder, path));
  }
}

/** Gives the address of a media file: it is copied to its path below the root, without `content/`. */
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
