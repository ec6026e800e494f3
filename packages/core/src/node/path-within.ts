import { relative, sep } from 'node:path';

/** Returns the path that leads from one folder to a place, with `/` as git and texts write it. */
export function pathWithin(folder: string, place: string): string {
  return withSlashes(relative(folder, place));
}

/** Returns a path of this system with `/` between its names. A name may hold `\\` where that is no separator. */
function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
