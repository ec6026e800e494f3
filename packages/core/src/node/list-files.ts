import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compare, diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import { codeOf } from './file-error.js';

/** The files below a root, and what could not be listed. */
export interface FileList {
  /** Paths below the root with `/`, sorted. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How often one folder is listed by way of links: folders that link to one another would else be listed without end. */
const mostVisits = 100;

/**
 * Lists the files in some folders of a root. Names that start with a dot and `node_modules` are left out; a symbolic
 * link is followed where it stays below the root, and reported where it leads out or is broken.
 */
export async function listFiles(root: string, folders: readonly string[]): Promise<FileList> {
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visits = new Map<string, number>();
  const base = await realpath(root).catch(() => root);
  await Promise.all(folders.map((folder) => visit(folder, [], false)));
  return { paths: paths.sort(compare), diagnostics };

  /** `above` holds the real folders on the way, so that a link to one of them ends the walk. */
  async function visit(folder: string, above: readonly string[], linked: boolean): Promise<void> {
    const real = await realpath(join(root, folder)).catch(() => undefined);
    if (real === undefined || above.includes(real)) return;
    if (isOutside(real)) {
      diagnostics.push(diagnose('file-outside', placeIn(folder), { found: folder }));
      return;
    }
    const visited = linked ? (visits.get(real) ?? 0) + 1 : 0;
    if (linked) visits.set(real, visited);
    if (visited > mostVisits) {
      if (visited === mostVisits + 1) unreadable(folder, `links lead here more than ${mostVisits} times`);
      return;
    }
    for (const entry of await entriesOf(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = `${folder}/${entry.name}`;
      if (entry.name.includes('\uFFFD')) unreadable(path, 'its name is not UTF-8');
      else if (entry.isDirectory()) await visit(path, [...above, real], linked);
      else if (entry.isSymbolicLink()) await follow(path, [...above, real]);
      else paths.push(path);
    }
  }

  async function entriesOf(folder: string): Promise<Dirent[]> {
    try {
      return await readdir(join(root, folder), { withFileTypes: true });
    } catch (error) {
      unreadable(folder, codeOf(error));
      return [];
    }
  }

  function unreadable(path: string, found: string): void {
    diagnostics.push(diagnose('file-unreadable', placeIn(path), { found }));
  }

  async function follow(path: string, above: readonly string[]): Promise<void> {
    try {
      const real = await realpath(join(root, path));
      if (isOutside(real)) diagnostics.push(diagnose('file-outside', placeIn(path), { found: path }));
      else if ((await stat(real)).isDirectory()) await visit(path, above, true);
      else paths.push(path);
    } catch {
      unreadable(path, 'a broken link');
    }
  }

  function isOutside(real: string): boolean {
    const [first] = relative(base, real).split(sep);
    return first === '..';
  }
}
