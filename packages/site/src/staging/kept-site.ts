import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listEntries } from './carry-over.js';
import { readRecord } from './record.js';
import { haveSameBytes } from './same-bytes.js';

/** Tells who stages a build that the last site is the one that it would make: nothing need be exchanged. */
const keptName = '.almanach-kept';

/**
 * Leaves word that the last site can stay, and returns whether it can: it holds the same bytes in all files that this
 * build has written to the next one, and none that only an earlier build wrote.
 */
export async function keepLastSite(last: string, next: string): Promise<boolean> {
  const written = new Set(listEntries(next).flatMap(({ path, entry }) => (entry.isFile() ? [path] : [])));
  if (!readRecord(last).beside.every((path) => written.has(path))) return false;
  for (const path of written) if (!(await haveSameBytes(join(last, path), join(next, path)))) return false;
  writeFileSync(join(next, keptName), '');
  return true;
}

/** Decides whether a build has left word that the last site can stay. */
export function isLastSiteKept(next: string): boolean {
  return existsSync(join(next, keptName));
}
