import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file's content, rendered when it is not kept. */
export type Render = () => string | Promise<Uint8Array>;

/** Returns a hash of the code and fonts below some folders: when they change, all is drawn anew. */
export async function hashFolders(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of (await readdir(folder, { recursive: true })).sort())
      if (/(?<!\.d)\.(?:js|ts|ttf)$/.test(name)) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** Names a file by words to read and a hash of all that it follows from: `'fr-cohesion-1a2b3c4d5e6f.svg'`. */
export function nameFile(words: readonly string[], origins: readonly unknown[], extension: string): string {
  const hash = createHash('sha256').update(JSON.stringify(origins)).digest('hex').slice(0, 12);
  const readable = words.map((word) => word.slice(word.lastIndexOf('/') + 1)).join(' ');
  const ascii = readable.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 48);
  return `${[...(ascii.match(/[a-z0-9]+/g) ?? []), hash].join('-')}.${extension}`;
}

/**
 * Renders the files that a folder lacks, and removes those that are not asked for. Names say what is in a file, so what
 * is there is not rendered again.
 *
 * @throws Error where the folder cannot be written, or a file cannot be rendered.
 */
export async function keepFiles(folder: string, files: ReadonlyMap<string, Render>): Promise<void> {
  const kept = new Set(await readdir(folder).catch(() => []));
  const missing = [...files].filter(([name]) => !kept.has(name)).values();
  const renderMissing = async () => {
    for (const [name, render] of missing) {
      await mkdir(folder, { recursive: true });
      // Whole or not at all, whatever ends the build.
      await writeFile(join(folder, `.${name}`), await render());
      await rename(join(folder, `.${name}`), join(folder, name));
    }
  };
  // Four at one time: what is drawn elsewhere than on this thread has more than one processor.
  await Promise.all(Array.from({ length: 4 }, renderMissing));
  for (const name of kept) if (!files.has(name)) await rm(join(folder, name), { force: true });
}
