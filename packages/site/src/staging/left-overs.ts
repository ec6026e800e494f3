import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { terminalWords } from '../terminal-words.js';
import { carryOver, LossError } from './carry-over.js';
import { lookAt } from './look-at.js';
import { describeMaker, isRunning } from './maker.js';
import { type Neighbour, parseNeighbour } from './places.js';
import { readRecord, recordName } from './record.js';
import { markName, readMark } from './scratch.js';

/**
 * Repairs what builds that were killed left beside a site and in it. Where the site itself is missing, the last one
 * takes its place again. Folders of running processes, and those that no build marked, are left alone.
 */
export async function removeLeftOvers(output: string): Promise<void> {
  const folders = await listLeftOvers(output);
  const last = folders.findLast(({ kind }) => kind === 'old');
  if (last && !lookAt(output)) await rename(last.path, output);
  const mark = readMark(output);
  if (mark && !isRunning(mark)) await rm(join(output, markName), { force: true });
  for (const { kind, path } of folders) {
    if (!lookAt(path)) continue;
    if (kind === 'next' || (await rescueStrangers(path, output))) await removeMarked(path);
  }
}

/**
 * Brings what somebody put into a last site while it was exchanged into the one that stands, and returns whether the last
 * one may go. Where something would be lost, it stays as it is.
 */
export async function rescueStrangers(last: string, output: string): Promise<boolean> {
  try {
    await carryOver(last, output, readRecord(last));
    return true;
  } catch (error) {
    if (!(error instanceof LossError)) throw error;
    process.stderr.write(`${terminalWords().kept(error.message, last)}\n`);
    await rm(join(last, markName), { force: true });
    return false;
  }
}

/** Removes a folder; what shows whose it is and what is in it goes last, so that another build can end it. */
export async function removeMarked(folder: string): Promise<void> {
  const last = [recordName, markName];
  for (const name of await readdir(folder))
    if (!last.includes(name)) await rm(join(folder, name), { recursive: true, force: true });
  for (const name of last) await rm(join(folder, name), { force: true });
  await rmdir(folder);
}

async function listLeftOvers(output: string): Promise<readonly (Neighbour & { readonly path: string })[]> {
  const names = await readdir(dirname(output)).catch(() => []);
  const left: (Neighbour & { path: string })[] = [];
  for (const name of names.sort()) {
    const neighbour = parseNeighbour(name, basename(output));
    if (!neighbour) continue;
    const path = join(dirname(output), name);
    const mark = readMark(path);
    const isOurs = mark ? mark.pid === neighbour.pid : await isEmpty(path);
    if (isOurs && !isRunning(mark ?? describeMaker(neighbour.pid))) left.push({ ...neighbour, path });
  }
  return left;
}

/** Decides whether a folder holds nothing: whoever made it, nobody loses anything with it. */
async function isEmpty(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined);
  return names?.length === 0;
}
