import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a site stands, and beside it what a build needs. */
export interface Places {
  /** The published folder; where the path is a link, the folder that it leads to. */
  readonly output: string;
  /** Where this process makes the next site. */
  readonly next: string;
  /** Where the last site stands for the moment in which the next takes its place. */
  readonly old: string;
  readonly lock: string;
}

/** Which of the folders beside a site one is, and of which process. */
export interface Neighbour {
  readonly kind: 'next' | 'old';
  readonly pid: number;
}

/** Resolves the places of an output folder, which need not exist. */
export async function resolvePlaces(output: string, pid: number = process.pid): Promise<Places> {
  const real = await resolveReal(resolve(output));
  return {
    output: real,
    next: `${real}.next-${pid}`,
    old: `${real}.old-${pid}`,
    lock: `${real}.almanach-lock`,
  };
}

/** Parses the name of a folder beside a site; undefined where builds give no such name. */
export function parseNeighbour(name: string, output: string): Neighbour | undefined {
  const site = basename(output);
  if (!name.startsWith(`${site}.`)) return undefined;
  const [, kind, pid] = /^\.(next|old)-([1-9]\d*)$/.exec(name.slice(site.length)) ?? [];
  return kind === 'next' || kind === 'old' ? { kind, pid: Number(pid) } : undefined;
}

/** Resolves links in a path as far as it exists. */
async function resolveReal(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    return join(await resolveReal(dirname(path)), basename(path));
  }
}
