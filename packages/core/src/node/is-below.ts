import { sep } from 'node:path';

/** Decides whether a real path stands below that of a folder. */
export function isBelow(folder: string, real: string): boolean {
  return real.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
