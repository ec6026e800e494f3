import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '@almanach/core';
import { diagnose, placeIn } from '@almanach/core/report';
import { namesBelow } from './below.js';

/**
 * Reports the symbolic links in the builder's folders of templates that lead out of their folder: what they lead to
 * would stand in pages, or beside them.
 *
 * @param root The folder of the site: places are told from there.
 */
export async function checkThemeLinks(folders: readonly string[], root: string): Promise<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const base = await realpath(folder).catch(() => folder);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink() && !(await isWithin(base, path))) diagnostics.push(outside(root, path));
    }
  }
  return diagnostics.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Decides whether a link leads to something below a folder that is not hidden; a broken one leads nowhere. */
async function isWithin(base: string, path: string): Promise<boolean> {
  const real = await realpath(path).catch(() => base);
  const names = namesBelow(base, real);
  return names?.every((name) => !name.startsWith('.') && name !== 'node_modules') ?? false;
}

function outside(root: string, path: string): Diagnostic {
  const found = relative(root, path).split(sep).join('/');
  return diagnose('file-outside', placeIn(found), { found });
}
