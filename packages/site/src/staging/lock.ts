import { readFileSync, rmSync } from 'node:fs';
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { terminalWords } from '../terminal-words.js';
import { describeMaker, isRunning, type Maker, parseMaker } from './maker.js';

/** The right of one process to write somewhere. It ends with the process, however that ends. */
export interface Lock {
  /** Decides whether the lock is still this process's: a lock file may be removed by hand. */
  isHeld(): boolean;
  /** Lets the lock last as long as a child of this process runs, even if this process is killed. */
  share(child: number): Promise<void>;
  release(): void;
}

/** Who holds a lock. */
interface Holder extends Maker {
  readonly child: Maker | undefined;
}

/** How one waits for a lock. */
export interface Patience {
  /** Is called once, with the number of the process that holds the lock. */
  readonly tell: (holder: number) => void;
  /** Ends the waiting, with an error. */
  readonly signal?: AbortSignal;
}

/** The milliseconds between two looks at the lock of another process. */
const pause = 100;
/** After so many milliseconds without a sign, a process on another machine is taken for dead. */
const silence = 60_000;

/**
 * Takes the lock that a file stands for, and waits while a running process holds it.
 *
 * @throws Error where the file cannot be written, where it is nobody's lock, or where the waiting is ended.
 */
export async function acquireLock(file: string, { tell, signal }: Patience): Promise<Lock> {
  const maker = describeMaker();
  await removeDrafts(file);
  let told = false;
  while (!(await create(file, maker))) {
    signal?.throwIfAborted();
    const holder = await readHolder(file);
    if (!holder) continue;
    if (!(await holds(file, holder))) {
      await displace(file, holder, maker);
      continue;
    }
    if (!told) tell(holder.pid);
    told = true;
    await wait(pause, undefined, signal ? { signal } : {});
  }
  return keep(file, maker);
}

function keep(file: string, maker: Maker): Lock {
  const sign = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, silence / 6).unref();
  const isHeld = () => {
    try {
      return parseMaker(readFileSync(file, 'utf8'))?.token === maker.token;
    } catch {
      return false;
    }
  };
  const share = async (child: number) => {
    const draft = draftOf(file, maker);
    await writeFile(draft, JSON.stringify({ ...maker, child: describeMaker(child) }));
    if (isHeld()) await rename(draft, file);
    else await rm(draft);
  };
  const release = () => {
    clearInterval(sign);
    process.off('exit', release);
    if (isHeld()) rmSync(file, { force: true });
  };
  process.once('exit', release);
  return { isHeld, share, release };
}

/** Writes the file whole, or leaves the one that is there. */
async function create(file: string, maker: Maker): Promise<boolean> {
  const draft = draftOf(file, maker);
  const text = JSON.stringify(maker);
  try {
    await writeFile(draft, text);
    await link(draft, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some file systems have no links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    return await writeFile(file, text, { flag: 'wx' }).then(
      () => true,
      (failure: NodeJS.ErrnoException) => {
        if (failure.code === 'EEXIST') return false;
        throw failure;
      },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const holder = parseMaker(text);
  if (holder) return { ...holder, child: parseMaker(JSON.stringify(JSON.parse(text).child ?? '')) };
  // Without links, a lock is empty for a moment.
  if (text === '' && (await age(file)) < 1000) return undefined;
  throw new Error(terminalWords().inTheWay(file));
}

async function holds(file: string, holder: Holder): Promise<boolean> {
  if (holder.child && isRunning(holder.child)) return true;
  // A build of this process that failed has left it.
  if (holder.host === hostname()) return holder.pid !== process.pid && isRunning(holder);
  return (await age(file)) < silence;
}

/** Removes the lock of a process that has ended, and not one that took its place in the meantime. */
async function displace(file: string, dead: Maker, maker: Maker): Promise<void> {
  const aside = draftOf(file, maker);
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const holder = parseMaker(await readFile(aside, 'utf8').catch(() => ''));
  if (holder?.token !== dead.token) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

/** Removes what processes that have ended left beside the lock. */
async function removeDrafts(file: string): Promise<void> {
  for (const name of await readdir(dirname(file)).catch(() => [])) {
    const pid = name.startsWith(`${basename(file)}.`) && /\.(\d+)-[\da-f-]{36}$/.exec(name)?.[1];
    if (!pid || isRunning(describeMaker(Number(pid)))) continue;
    await rm(join(dirname(file), name), { force: true });
  }
}

function draftOf(file: string, { pid, token }: Maker): string {
  return `${file}.${pid}-${token}`;
}

async function age(file: string): Promise<number> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs;
}
