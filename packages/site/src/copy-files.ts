import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/** A file and its copy. */
export interface Copying {
  readonly from: string;
  readonly to: string;
}

/** Copies files that differ from their copies in size or date. A file that does not exist is left out. */
export async function copyFiles(copies: readonly Copying[]): Promise<void> {
  for (const { from, to } of copies) {
    if (!(await differs(from, to))) continue;
    await mkdir(dirname(to), { recursive: true });
    await cp(from, to, { preserveTimestamps: true, dereference: true });
  }
}

async function differs(from: string, to: string): Promise<boolean> {
  const [source, copy] = await Promise.all(
    [stat(from), stat(to)].map((stats) => stats.catch(() => undefined)),
  );
  if (!source) return false;
  return !copy || copy.size !== source.size || Math.abs(copy.mtimeMs - source.mtimeMs) > 1;
}

/** Lists the assets beside the templates of some folders, by path. Of files with one name, the first folder's counts. */
export async function assetsOf(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const assets = new Map<string, string>();
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1);
      if (entry.isFile() && extname(name) !== '.njk' && !isPrivate(name) && !assets.has(name))
        assets.set(name, path);
    }
  }
  return assets;
}

function isPrivate(path: string): boolean {
  return path.split(/[/\\]/).some((name) => name.startsWith('.') || name === 'node_modules');
}
