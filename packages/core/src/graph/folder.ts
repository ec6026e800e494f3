import type { ParsedDocument } from '../types.js';

/** Returns the folder above: that of `'a/b'` is `'a'`, that of `'a'` is `''`. */
export function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** Returns the folder of the file that a document stands in: what is relative in it starts there. */
export function folderOfText({ file, within = file }: Pick<ParsedDocument, 'file' | 'within'>): string {
  return parentOf(within);
}

/** Returns the last segment of a path. */
export function lastSegment(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** Joins a relative path to a folder; undefined where it leaves the root. */
export function joinPath(folder: string, relative: string): string | undefined {
  const segments: string[] = [];
  for (const segment of `${folder}/${relative}`.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
