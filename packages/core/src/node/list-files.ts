import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compare, diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import { codeOf } from './file-error.js';
import { followable, isDisguised, type LinkBase } from './link-target.js';

/** The files below a root, and what could not be listed. */
export interface FileList {
  /** Paths below the root with `/`, sorted. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How often one folder is listed by way of links: folders that link to one another would else be listed without end. */
const mostVisits = 100;

/** A walk through a root, and what it has come upon. */
interface Walk extends LinkBase {
  readonly root: string;
  readonly paths: string[];
  readonly diagnostics: Diagnostic[];
  /** How often each real folder was listed by way of links. */
  readonly visits: Map<string, number>;
}

/**
 * Lists the files in some folders of a root. Names that start with a dot, `node_modules` and the output are left out; a
 * symbolic link is followed where it leads to one of the folders of a site, and reported where it leads elsewhere, is
 * broken, or would have a text of the site copied as it is.
 *
 * @param output The folder that the site is written to.
 */
export async function listFiles(
  root: string,
  folders: readonly string[],
  output?: string,
): Promise<FileList> {
  const base = await realpath(root).catch(() => root);
  const real = output === undefined ? undefined : await realpath(output).catch(() => output);
  // An output that holds the whole site says nothing of its parts.
  const within = real !== undefined && followable({ base }, real) !== undefined ? real : undefined;
  const walk: Walk = { root, base, output: within, paths: [], diagnostics: [], visits: new Map() };
  await Promise.all(folders.map((folder) => visitFolder(walk, folder, [], false)));
  return { paths: walk.paths.sort(compare), diagnostics: walk.diagnostics };
}

/**
 * Lists what stands in a folder and below it.
 *
 * @param above The real folders on the way, so that a link to one of them ends the walk.
 * @param linked Whether a link led here.
 */
async function visitFolder(
  walk: Walk,
  folder: string,
  above: readonly string[],
  linked: boolean,
): Promise<void> {
  const real = await realpath(join(walk.root, folder)).catch(() => undefined);
  if (real === undefined || above.includes(real)) return;
  if (!linked && real === walk.output) return;
  if (followable(walk, real) === undefined) {
    reportOutside(walk, folder);
    return;
  }
  if (linked && !countVisit(walk, folder, real)) return;
  for (const entry of await entriesOf(walk, folder))
    await visitEntry(walk, folder, entry, [...above, real], linked);
}

/** Lists an entry of a folder, with what is below it. */
async function visitEntry(
  walk: Walk,
  folder: string,
  entry: Dirent,
  above: readonly string[],
  linked: boolean,
): Promise<void> {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
  const path = `${folder}/${entry.name}`;
  if (entry.name.includes('\uFFFD')) reportUnreadable(walk, path, 'its name is not UTF-8');
  else if (entry.isDirectory()) await visitFolder(walk, path, above, linked);
  else if (entry.isSymbolicLink()) await followLink(walk, path, above);
  else if (linked) addLinked(walk, path, join(above.at(-1) ?? walk.base, entry.name));
  else walk.paths.push(path);
}

/** Lists a file that a link leads to, unless it is a text of the site that would be copied as it is. */
function addLinked(walk: Walk, path: string, real: string): void {
  const target = followable(walk, real);
  if (target === undefined || isDisguised(path, target)) reportOutside(walk, path);
  else walk.paths.push(path);
}

/** Counts a visit by way of a link; returns whether there were not too many, and reports the first that is. */
function countVisit(walk: Walk, folder: string, real: string): boolean {
  const visits = (walk.visits.get(real) ?? 0) + 1;
  walk.visits.set(real, visits);
  if (visits === mostVisits + 1)
    reportUnreadable(walk, folder, `links lead here more than ${mostVisits} times`);
  return visits <= mostVisits;
}

async function entriesOf(walk: Walk, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(join(walk.root, folder), { withFileTypes: true });
  } catch (error) {
    reportUnreadable(walk, folder, codeOf(error));
    return [];
  }
}

async function followLink(walk: Walk, path: string, above: readonly string[]): Promise<void> {
  try {
    const real = await realpath(join(walk.root, path));
    if ((await stat(real)).isDirectory()) await visitFolder(walk, path, above, true);
    else addLinked(walk, path, real);
  } catch {
    reportUnreadable(walk, path, 'a broken link');
  }
}

function reportOutside({ diagnostics }: Walk, path: string): void {
  diagnostics.push(diagnose('file-outside', placeIn(path), { found: path }));
}

function reportUnreadable({ diagnostics }: Walk, path: string, found: string): void {
  diagnostics.push(diagnose('file-unreadable', placeIn(path), { found }));
}
