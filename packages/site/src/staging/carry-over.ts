import { type Dirent, readdirSync } from 'node:fs';
import { chmod, copyFile, link, lstat, mkdir, readlink, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { terminalWords } from '../terminal-words.js';
import { lookAt } from './look-at.js';
import { type OutputRecord, reserved } from './record.js';
import { Scratch } from './scratch.js';

/** What is found below a folder, by its path there. */
export interface Entry {
  readonly path: string;
  readonly entry: Dirent;
}

/**
 * Brings what no build recorded from the last site into the next: files that somebody put there by hand, `.git`, links,
 * empty folders. What stands in the next site already stays.
 *
 * @throws LossError where a folder of the one is a file of the other: something would be lost.
 */
export async function carryOver(from: string, to: string, { files, beside }: OutputRecord): Promise<void> {
  const recorded = new Set([...files, ...beside]);
  const scratch = new Scratch(to);
  try {
    for (const { path, entry } of listEntries(from)) {
      if (recorded.has(path)) continue;
      const present = lookAt(join(to, path));
      if (present && present.isDirectory() !== entry.isDirectory()) throw new LossError(path);
      if (present) continue;
      await makeFolder(from, to, entry.isDirectory() ? path : dirname(path));
      if (!entry.isDirectory()) await carry(join(from, path), join(to, path), scratch);
    }
  } finally {
    scratch.remove();
  }
}

/** Lists the files, links and empty folders below a folder in a fixed order, without the files that only builds need. */
export function listEntries(folder: string): readonly Entry[] {
  const listed: Entry[] = [];
  const list = (below: string) => {
    const before = listed.length;
    // One call after the other: to wait for each would take longer than what it does.
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (path.startsWith(reserved)) continue;
      if (!entry.isDirectory() || !list(path)) listed.push({ path, entry });
    }
    return listed.length > before;
  };
  list('');
  return listed;
}

/** Links a file to a second place, which costs nothing; copies it where there are no links. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!/^(?:EPERM|EACCES|EXDEV|EMLINK|ENOTSUP|ENOSYS)$/.test(code)) throw error;
    const { atime, mtime } = await lstat(from);
    await copyFile(from, to);
    await utimes(to, atime, mtime);
  }
}

async function carry(from: string, to: string, scratch: Scratch): Promise<void> {
  if ((await lstat(from)).isSymbolicLink()) await symlink(await readlink(from), to);
  else await scratch.place(to, (whole) => linkOrCopy(from, whole));
}

/** Makes a folder and those above it, open to the same users as their models. */
async function makeFolder(from: string, to: string, path: string): Promise<void> {
  const present = lookAt(join(to, path));
  if (present?.isDirectory()) return;
  if (present) throw new LossError(path);
  await makeFolder(from, to, dirname(path));
  await mkdir(join(to, path));
  await chmod(join(to, path), (await lstat(join(from, path))).mode);
}

/** Ends a build whose site has no room for a file that somebody put into the last one. */
export class LossError extends Error {
  constructor(path: string) {
    super(terminalWords().loss(path));
  }
}
