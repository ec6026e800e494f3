import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file at its place, where nobody looks before all are written, and returns whether it did: over a file that
 * is there it writes nothing, since that may be a link to one of the last site.
 *
 * @param made The folders that are known to be there; those that are made are added.
 */
export function writeNew(path: string, content: string | NodeJS.ArrayBufferView, made: Set<string>): boolean {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
