import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compare, diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';

/** The files below a root, and what could not be listed. */
export interface FileList {
  /** Paths below the root with `/`, sorted. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives the files in some folders of a root. Names that start with a dot and `node_modules` are left out; a symbolic
 * link is followed where it stays below the root, and reported where it leads out or is broken.
 */
export async function listFiles(root: string, folders: readonly string[]): Promise<FileList> {
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const base = await realpath(root).catch(() => root);
  await Promise.all(folders.map((folder) => visit(folder, [])));
  return { paths: paths.sort(compare), diagnostics };

  /** `above` holds the real folders on the way, so that a link to one of them ends the walk. */
  async function visit(folder: string, above: readonly string[]): Promise<void> {
    const real = await realpath(join(root, folder)).catch(() => undefined);
    if (real === undefined || above.includes(real)) return;
    if (isOutside(real)) {
      diagnostics.push(diagnose('file-outside', placeIn(folder), { found: folder }));
      return;
    }
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await visit(path, [...above, real]);
      else if (entry.isFile()) paths.push(path);
      else if (entry.isSymbolicLink()) await follow(path, [...above, real]);
    }
  }

  async function follow(path: string, above: readonly string[]): Promise<void> {
    try {
      const real = await realpath(join(root, path));
      if (isOutside(real)) diagnostics.push(diagnose('file-outside', placeIn(path), { found: path }));
      else if ((await stat(real)).isDirectory()) await visit(path, above);
      else paths.push(path);
    } catch {
      diagnostics.push(diagnose('file-unreadable', placeIn(path), { found: 'a broken link' }));
    }
  }

  function isOutside(real: string): boolean {
    const [first] = relative(base, real).split(sep);
    return first === '..';
  }
}
