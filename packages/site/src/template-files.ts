import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lists the templates of a folder and of those below it, by path, in the order of names. Links are not followed: they may
 * lead in a circle, or out of the folder. A folder that is not there has none.
 */
export async function listTemplates(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.njk'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
