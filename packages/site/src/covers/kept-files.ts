import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Scratch, sweepScratches } from '../staging/scratch.js';

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
  sweepScratches(folder);
  const names = await readdir(folder).catch(() => []);
  const present = new Set(names.filter((name) => !name.startsWith('.')));
  const missing = [...files].filter(([name]) => !present.has(name)).values();
  // Whole or not at all, whatever ends the build.
  const scratch = new Scratch(folder);
  const renderMissing = async () => {
    for (const [name, render] of missing) scratch.write(join(folder, name), await render());
  };
  try {
    // Four at one time: what is drawn elsewhere than on this thread has more than one processor.
    await Promise.all(Array.from({ length: 4 }, renderMissing));
  } finally {
    scratch.remove();
  }
  for (const name of present) if (!files.has(name)) await rm(join(folder, name), { force: true });
}
