import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { carryOver, linkOrCopy, listEntries } from './carry-over.js';
import { rescueStrangers } from './left-overs.js';
import { lookAt } from './look-at.js';
import { describeMaker } from './maker.js';
import type { Places } from './places.js';
import { formatRecord, readRecord, recordName } from './record.js';
import { haveSameBytes, isOneFile } from './same-bytes.js';
import { markName, Scratch } from './scratch.js';

/** How a folder is given another name; a test gives one that fails. */
export type Rename = (from: string, to: string) => Promise<void>;

/** Makes the empty folder of a next site, open to the same users as the last one. */
export async function openNext({ output, next }: Places): Promise<void> {
  const last = await files.stat(output).catch(() => undefined);
  await files.mkdir(next);
  await files.writeFile(join(next, markName), JSON.stringify(describeMaker()));
  if (!last) return;
  await files.chmod(next, last.mode);
  // Only an administrator may give files away.
  await files.chown(next, last.uid, last.gid).catch(() => {});
}

/**
 * Completes a next site with what the last one has: its record, the same files where they did not change, and what
 * nobody recorded.
 */
export async function completeNext({ output, next }: Places): Promise<void> {
  const { files: written } = readRecord(next);
  const entries = listEntries(next);
  const scratch = new Scratch(next);
  try {
    const recorded = new Set(written);
    const beside = entries.flatMap(({ path, entry }) =>
      entry.isDirectory() || recorded.has(path) ? [] : [path],
    );
    scratch.write(join(next, recordName), formatRecord({ files: written, beside }));
    if (!(await isFolder(output))) return;
    for (const { path, entry } of entries)
      if (entry.isFile()) await takeOver(join(output, path), join(next, path), scratch);
  } finally {
    scratch.remove();
  }
  await carryOver(output, next, readRecord(output));
}

/**
 * Puts a whole next site in the place of the last one, and the last one in the place of the next. For a moment there is
 * none; a build that comes after a kill in that moment puts the last one back.
 *
 * @throws Error where a folder cannot be renamed: then the last site stands where it stood.
 */
export async function swapSites(
  { output, next, old }: Places,
  rename: Rename = patientRename,
): Promise<void> {
  const last = await isFolder(output);
  try {
    if (last) {
      await files.writeFile(join(output, markName), JSON.stringify(describeMaker()));
      await rename(output, old);
    }
    try {
      await rename(next, output);
    } catch (error) {
      if (last) await rename(old, output);
      throw error;
    }
  } finally {
    await files.rm(join(output, markName), { force: true });
  }
  // Under this name nobody takes it for a site to put back, once it is no longer whole.
  if (last && (await rescueStrangers(old, output))) await rename(old, next);
}

/** Replaces a new file by the last one if that has the same bytes, so that its date tells when it changed. */
export async function takeOver(last: string, path: string, scratch: Scratch): Promise<void> {
  const before = lookAt(last);
  const after = lookAt(path);
  if (!after || !before?.isFile() || before.mode !== after.mode || isOneFile(before, after)) return;
  if (!(await haveSameBytes(last, path))) return;
  await scratch.place(path, (whole) => linkOrCopy(last, whole));
}

/** Renames a folder; on Windows that fails for as long as a program looks at one of its files. */
async function patientRename(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (
        process.platform !== 'win32' ||
        tries === 50 ||
        (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')
      )
        throw error;
      await wait(100);
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await files.stat(path).catch(() => undefined);
  return stats?.isDirectory() ?? false;
}
