/** Gives the folder above: that of `'a/b'` is `'a'`, that of `'a'` is `''`. */
export function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
}

/** Gives the last segment of a path. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
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
