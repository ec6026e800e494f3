import { readdir } from 'node:fs/promises';
import { compare } from '../../diagnostic.js';

/** Hidden folders that hold settings of languages. */
const shown: ReadonlySet<string> = new Set(['.vitepress']);

/** Lists the files of a folder that is in no repository; links, packages and what is hidden are left out. */
export async function walkFolder(root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await readdir(`${root}/${folder}`, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && isWalked(entry.name)) open.push(path);
    }
  }
  return paths.sort(compare);
}

function isWalked(name: string): boolean {
  return name !== 'node_modules' && (!name.startsWith('.') || shown.has(name));
}
