import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/** What of a folder goes where. */
export interface Copying {
  readonly from: string;
  readonly to: string;
  /** Extensions that stay where they are, `['.md']`. */
  readonly without?: readonly string[];
}

/** Copies the files of a folder that are newer than their copies; hidden ones and links stay. */
export async function copyFiles({ from, to, without = [] }: Copying): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFiles({ from: source, to: target, without });
    else if (
      entry.isFile() &&
      !without.includes(extname(entry.name).toLowerCase()) &&
      (await isNewer(source, target))
    ) {
      await mkdir(dirname(target), { recursive: true });
      await cp(source, target, { preserveTimestamps: true });
    }
  }
}

async function isNewer(source: string, target: string): Promise<boolean> {
  const [from, to] = await Promise.all([stat(source), stat(target).catch(() => undefined)]);
  return to === undefined || to.size !== from.size || to.mtimeMs < from.mtimeMs;
}
