import type { MediaFile, MediaReference } from '../types.js';
import { type Node, parentOf } from './content-graph.js';
import { joinPath } from './resolve-link.js';

/** The media of a site, by path below the root. */
export type MediaMap = Readonly<Record<string, MediaFile>>;

/** A medium's path below the root and what is known of it. */
export interface MediaTarget {
  readonly path: string;
  readonly file: MediaFile;
}

/**
 * Finds the file that a document means: beside it, from the root, or below `media/`. Gives `'outside'` where the
 * path leaves the root and undefined where there is no such file.
 */
export function resolveMedia(
  media: MediaMap,
  node: Node,
  { written }: Pick<MediaReference, 'written'>,
): MediaTarget | 'outside' | undefined {
  const path = written.replace(/[?#].*$/s, '').normalize('NFC');
  const candidates = path.startsWith('/')
    ? [joinPath('', path), joinPath('media', path), joinPath(`content/${node.locale.code}`, path)]
    : [joinPath(parentOf(node.document.file), path), joinPath('', path), joinPath('media', path)];
  if (candidates[0] === undefined) return 'outside';
  for (const candidate of candidates) {
    const file = candidate !== undefined && Object.hasOwn(media, candidate) ? media[candidate] : undefined;
    if (candidate !== undefined && file) return { path: candidate, file };
  }
  return undefined;
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
