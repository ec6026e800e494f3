import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

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
