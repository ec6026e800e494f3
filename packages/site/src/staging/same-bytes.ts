import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Decides whether two files hold the same bytes. Their dates say nothing about it; a file that is missing is like none. */
export async function haveSameBytes(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  if (!first?.isFile() || !second?.isFile() || first.size !== second.size) return false;
  if (isOneFile(first, second)) return true;
  const [hash, otherHash] = await Promise.all([hashFile(one), hashFile(other)]);
  return hash === otherHash;
}

/** Decides whether two names are those of one file. */
export function isOneFile(first: Stats, second: Stats): boolean {
  return first.ino === second.ino && first.dev === second.dev && first.ino !== 0;
}

/** Hashes the bytes of a file. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
