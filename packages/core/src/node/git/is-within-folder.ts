import { sep } from 'node:path';

/**
 * Decides whether a path that git names, or one that was made of it, stays in its folder.
 *
 * @param separator What stands between names on this system, besides `/`.
 */
export function isWithinFolder(path: string, separator: string = sep): boolean {
  // On Windows these separate names, or name a drive; elsewhere they are letters like any other.
  if (separator !== '/' && /[\\:]/.test(path)) return false;
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}
