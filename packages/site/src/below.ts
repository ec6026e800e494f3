import { isAbsolute, relative, sep } from 'node:path';

/**
 * Returns the names that lead from a folder to a path below it, none for the folder itself; undefined where the path is
 * not below it, or on another drive.
 *
 * @example
 * namesBelow('/site', '/site/media/a.png') // ['media', 'a.png']
 */
export function namesBelow(folder: string, path: string): readonly string[] | undefined {
  const below = relative(folder, path);
  if (isAbsolute(below)) return undefined;
  const names = below.split(sep);
  return names[0] === '..' ? undefined : names.filter((name) => name !== '');
}
