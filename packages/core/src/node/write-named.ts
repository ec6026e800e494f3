import { lstat } from 'node:fs/promises';
import { writeWhole } from './cache/write-whole.js';

/**
 * Writes a file that its user has named, and nothing else: no folder is made, what a link leads to stays as it is, and
 * what is no file stays. Returns whether that went well.
 */
export async function writeNamed(path: string, content: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats && !stats.isFile() && !stats.isSymbolicLink()) return false;
  return writeWhole(path, content);
}
