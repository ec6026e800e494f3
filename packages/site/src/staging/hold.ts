import { mkdir, rmdir } from 'node:fs/promises';
import { terminalWords } from '../terminal-words.js';
import { removeLeftOvers } from './left-overs.js';
import { acquireLock, type Lock } from './lock.js';
import { resolvePlaces } from './places.js';

/** The folders that a build writes in place. */
export interface HeldFolders {
  /** Undefined where the build writes to a folder of its own. */
  readonly output: string | undefined;
  /** The folder of pictures that builds keep; undefined where there are none. */
  readonly cache: string | undefined;
}

/**
 * Takes the locks of the folders that a build writes, so that no two write there at once, and repairs what a killed one
 * left of the site. Returns what gives the locks back. A folder beside which nothing can be written has no lock.
 *
 * @param tell Is called with a sentence where another build must end first.
 */
export async function holdFolders(
  { output, cache }: HeldFolders,
  tell: (sentence: string) => void,
): Promise<() => void> {
  const locks: Lock[] = [];
  const hold = async (file: string, folder: string) => {
    const lock = await acquireLock(file, { tell: (pid) => tell(waitingFor(folder, pid)) }).catch(
      ignoreLocked,
    );
    if (lock) locks.push(lock);
  };
  if (output !== undefined) {
    const places = await resolvePlaces(output);
    await hold(places.lock, output);
    if (locks.length > 0) await removeLeftOvers(places.output).catch(ignoreLocked);
  }
  if (cache !== undefined) {
    await mkdir(cache, { recursive: true }).catch(ignoreLocked);
    await hold(`${cache}/almanach-lock`, cache);
  }
  return () => {
    for (const lock of locks.splice(0)) lock.release();
    // Where nothing was kept, the folder need not be.
    if (cache !== undefined) rmdir(cache).catch(() => {});
  };
}

/** Says that one build waits for another. */
export function waitingFor(folder: string, pid: number): string {
  return `${terminalWords().waiting(folder, pid)}\n`;
}

/** Goes on without a lock where nothing can be written, or where the folder above is still to be made. */
function ignoreLocked(error: NodeJS.ErrnoException): undefined {
  if (!/^(?:EACCES|EPERM|EROFS|ENOENT|ENOSPC)$/.test(error.code ?? '')) throw error;
}
