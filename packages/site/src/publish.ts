import { readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyFiles } from './copy-files.js';
import { isInside } from './inside.js';

/** The files that a build leaves in the output folder. */
export interface Publication {
  readonly output: string;
  /** The written pages, by their paths below the output folder. */
  readonly pages: readonly string[];
  /** The source of each copied file, by its path below the output folder. */
  readonly copies: ReadonlyMap<string, string>;
  /** When the build began, in milliseconds. A newer file was written by this build. */
  readonly began: number;
}

/** The file that lists what the last build wrote, so that the next one tells its own files from others. */
const record = '.almanach.json';

/**
 * Copies the files of a site, and removes those that an earlier build wrote and this one did not: a renamed page, a
 * draft from the server. Files that Almanach did not write, or that this build wrote, stay.
 */
export async function publish({ output, pages, copies, began }: Publication): Promise<void> {
  await copyFiles([...copies].map(([to, from]) => ({ from, to: join(output, to) })));
  const files = new Set([...pages, ...copies.keys()]);
  const previous = await readRecord(output);
  for (const file of previous) if (!files.has(file)) await removeOld(output, file, began);
  if (previous.length !== files.size || previous.some((file) => !files.has(file)))
    await writeFile(join(output, record), `${JSON.stringify([...files])}\n`);
}

async function readRecord(output: string): Promise<readonly string[]> {
  try {
    const files: unknown = JSON.parse(await readFile(join(output, record), 'utf8'));
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string' && isInside(file)) : [];
  } catch {
    // A first build has no record. A record that cannot be read is written again.
    return [];
  }
}

async function removeOld(output: string, file: string, began: number): Promise<void> {
  const path = join(output, file);
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile() || stats.mtimeMs >= began) return;
  await rm(path, { force: true });
  // Removes the folders that are empty now: the system refuses to remove any other.
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const removed = await rmdir(join(output, folder)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
