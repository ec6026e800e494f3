import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file holds, made when it is not there. */
export type Make = () => Promise<string | Uint8Array>;

/** Makings at one time: what is drawn elsewhere than on this thread has more than one processor. */
const atOnce = 4;

/**
 * Makes the files of a folder that are not in it yet, and removes what it is no longer asked for. Names say what is in
 * a file, so what is there is not made again.
 *
 * @throws Error where the folder cannot be written, or a file cannot be made.
 */
export async function keepFiles(folder: string, files: ReadonlyMap<string, Make>): Promise<void> {
  const kept = new Set(await readdir(folder).catch(() => []));
  const missing = [...files].filter(([name]) => !kept.has(name));
  if (missing.length > 0) await mkdir(folder, { recursive: true });
  const make = async (): Promise<void> => {
    for (let next = missing.pop(); next; next = missing.pop()) {
      const [name, content] = next;
      // Whole or not at all, whatever ends the build.
      await writeFile(join(folder, `.${name}`), await content());
      await rename(join(folder, `.${name}`), join(folder, name));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, make));
  for (const name of kept) if (!files.has(name)) await rm(join(folder, name), { force: true });
}
