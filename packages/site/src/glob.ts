import { relative, sep } from 'node:path';

/** Writes a path from the working directory, as Eleventy's globs are written. */
export function globOf(path: string): string {
  return `./${relative(process.cwd(), path).split(sep).join('/')}`;
}

/** Lists the globs of a site, of those that builds make beside it, and of the last one; none where it is outside. */
export function globsOfSite(output: string): readonly string[] {
  const glob = globOf(output).replace(/[()[\]{}!*?+@|\\]/g, '\\$&');
  if (glob === './' || glob.startsWith('./..')) return [];
  return [glob, `${glob}.next-*`, `${glob}.old-*`].map((site) => `${site}/**`);
}
