import { relative, sep } from 'node:path';

/**
 * Writes a path as Eleventy's globs are written, from the working directory or another folder; marks of globs in it keep
 * their meaning.
 */
export function globOf(path: string, from = process.cwd()): string {
  return `./${relative(from, path).split(sep).join('/')}`;
}

/**
 * Writes the path of a folder, from the working directory, as a glob that matches what is in it and nothing else.
 *
 * @example
 * globWithin('/home/site (copy)/content') // './site [(]copy[)]/content/**', where /home is the working directory
 */
export function globWithin(folder: string): string {
  return `./${escapeGlob(globOf(folder).slice(2))}/**`;
}

/** Lists the globs of a site, of those that builds make beside it, and of the last one; none where it is outside. */
export function globsOfSite(output: string, from?: string): readonly string[] {
  const path = globOf(output, from).slice(2);
  if (path === '' || path.startsWith('..')) return [];
  return ['', '.next-*', '.old-*'].map((mark) => `./${escapeGlob(path)}${mark}/**`);
}

/**
 * Escapes the marks of globs in a path. There is no backslash before them, which Windows reads as a slash.
 *
 * @example
 * escapeGlob('a [1].txt') // 'a [[]1[]].txt'
 */
export function escapeGlob(path: string): string {
  return (
    path
      .replace(/[()[\]{}*?|+@\\]/g, (mark) => (mark === '\\' ? '[\\\\]' : `[${mark}]`))
      // Within brackets it would mean the opposite.
      .replace(/^!/, '{!,!}')
  );
}
