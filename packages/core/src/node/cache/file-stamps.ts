import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedSource } from '../list-sources.js';
import { hashOf } from './cache-key.js';
import { writeWhole } from './write-whole.js';

/** The contents of files by what the system says of them, so that what has not changed need not be read. */
export interface FileStamps {
  /** Returns the hash of a file's bytes, where it is certain that they are those of the last build. */
  hashOf(source: ListedSource): string | undefined;
  /** Notes the hash of a file's bytes. */
  note(source: ListedSource, hash: string): void;
  /** Keeps what is noted of these files. */
  save(paths: ReadonlySet<string>): Promise<void>;
}

/** The coarsest clock of a file system, in milliseconds: within this time a file may change and keep its stamp. */
const coarsestClock = 2000;

type Noted = ReadonlyMap<string, readonly [stamp: string, hash: string]>;

/**
 * Opens what a folder keeps of the files below a root.
 *
 * @param check Whether nothing is certain, so that every file is read.
 */
export async function openStamps(
  folder: string,
  root: string,
  { check }: { readonly check: boolean },
): Promise<FileStamps> {
  const path = join(folder, `files-${hashOf(root).slice(0, 16)}`);
  const last = await readNoted(path);
  const now = await clockOf(path);
  const next = new Map(last);
  return {
    hashOf({ path: name, stamp }) {
      const [lastStamp, hash] = last.get(name) ?? [];
      return !check && stamp !== undefined && stamp === lastStamp ? hash : undefined;
    },
    note({ path: name, stamp, modified, changed = modified }, hash) {
      // A file that was touched a moment ago may be written again at what its stamp takes for the same moment.
      if (stamp !== undefined && Math.max(modified, changed) < now - coarsestClock)
        next.set(name, [stamp, hash]);
      else next.delete(name);
    },
    async save(paths) {
      const body = JSON.stringify([...next].filter(([name]) => paths.has(name)));
      if (body !== JSON.stringify([...last])) await writeWhole(path, `${hashOf(body)}\n${body}`);
    },
  };
}

/** Reads what was noted; nothing of what is damaged. */
async function readNoted(path: string): Promise<Noted> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return new Map(end > 0 && hashOf(body) === text.slice(0, end) ? JSON.parse(body) : []);
}

/** Returns the time by the clock of the file system, which is not always that of this machine. */
async function clockOf(path: string): Promise<number> {
  const probe = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(probe, '');
    return (await stat(probe)).mtimeMs;
  } catch {
    return 0;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}
