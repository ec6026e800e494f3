import { readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyFiles } from './copy-files.js';
import { isInside } from './inside.js';

/** What a build leaves in the output folder. */
export interface Publication {
  readonly output: string;
  /** The pages that were written, below the output folder. */
  readonly pages: readonly string[];
  /** Where each copied file comes from, by its path below the output folder. */
  readonly copies: ReadonlyMap<string, string>;
  /** When the build began, in milliseconds: what is newer was written by this build. */
  readonly began: number;
}

/** Names what the last build wrote, so that the next one knows its own files from those of others. */
const record = '.almanach.json';

/**
 * Copies the files of a site and removes what an earlier build wrote and this one did not: a page that was renamed,
 * a draft that was shown while serving. A file that Almanach did not write, or that this build wrote, stays.
 */
export async function publish({ output, pages, copies, began }: Publication): Promise<void> {
  await copyFiles([...copies].map(([to, from]) => ({ from, to: join(output, to) })));
  const files = new Set([...pages, ...copies.keys()]);
  const before = await readRecord(output);
  for (const file of before) if (!files.has(file)) await removeOld(output, file, began);
  if (before.length !== files.size || before.some((file) => !files.has(file)))
    await writeFile(join(output, record), `${JSON.stringify([...files])}\n`);
}

async function readRecord(output: string): Promise<readonly string[]> {
  try {
    const files: unknown = JSON.parse(await readFile(join(output, record), 'utf8'));
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string' && isInside(file)) : [];
  } catch {
    // The first build has none; one that cannot be read is written again.
    return [];
  }
}

async function removeOld(output: string, file: string, began: number): Promise<void> {
  const path = join(output, file);
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile() || stats.mtimeMs >= began) return;
  await rm(path, { force: true });
  // Folders that it leaves empty go with it: the system refuses to remove the others.
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const removed = await rmdir(join(output, folder)).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
