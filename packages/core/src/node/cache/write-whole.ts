import { randomBytes } from 'node:crypto';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build that was killed has left is removed after this time, in milliseconds. */
const longestWrite = 60 * 60 * 1000;
const ending = '.tmp';

/**
 * Writes a file under another name and puts it in its place when it is whole, so that who reads it never sees a part of
 * it, and of two who write it at once the later one wins. Returns whether that went well.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<boolean> {
  const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}${ending}`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}

/** Removes what earlier processes began to write into a folder and never finished. */
export async function removeUnfinished(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.endsWith(ending))) {
    const path = join(folder, name);
    const stats = await stat(path).catch(() => undefined);
    if (stats && now - stats.mtimeMs > longestWrite) await rm(path, { force: true }).catch(() => undefined);
  }
}
