import { lstat, realpath } from 'node:fs/promises';
import system, { join, type PlatformPath } from 'node:path';
import { sourceKind } from './source-kind.js';

/** The folders of a site: no link is followed out of them. */
export const siteFolders = ['content', 'locales', 'comments', 'media'];

/** The root of a site, as links are judged from it. */
export interface LinkBase {
  /** The real path of the root. */
  readonly base: string;
  /** The real path of the folder that the site is written to, where it is known. */
  readonly output?: string | undefined;
}

/**
 * Returns a real path below the root, with `/`, where a link may lead to it: below one of the folders of a site, with no
 * hidden segment, no `node_modules` and not in the output. Undefined anywhere else, such as on another drive of Windows.
 *
 * @param path The rules for paths; those of this system by default.
 */
export function followable(
  { base, output }: LinkBase,
  real: string,
  path: Pick<PlatformPath, 'relative' | 'isAbsolute' | 'sep'> = system,
): string | undefined {
  const segments = segmentsBelow(base, real, path);
  if (segments === undefined || !siteFolders.includes(segments[0] ?? '')) return undefined;
  if (segments.some((name) => name.startsWith('.') || name.toLowerCase() === 'node_modules'))
    return undefined;
  if (output !== undefined && segmentsBelow(output, real, path) !== undefined) return undefined;
  return segments.join('/');
}

/** Decides whether a file that is listed as a medium is, behind a link, a text of the site: that is not to be copied. */
export function isDisguised(path: string, target: string): boolean {
  return sourceKind(path) === 'medium' && sourceKind(target) !== 'medium';
}

/** Decides whether a file at the top of a site is a link that is not followed. */
export async function isLinkOutside(root: string, name: string): Promise<boolean> {
  const path = join(root, name);
  const stats = await lstat(path).catch(() => undefined);
  if (!stats?.isSymbolicLink()) return false;
  const [base, real] = await Promise.all([root, path].map((each) => realpath(each).catch(() => undefined)));
  // What a broken link is, reading it reports.
  return base !== undefined && real !== undefined && followable({ base }, real) === undefined;
}

function segmentsBelow(
  folder: string,
  real: string,
  { relative, isAbsolute, sep }: Pick<PlatformPath, 'relative' | 'isAbsolute' | 'sep'>,
): string[] | undefined {
  const below = relative(folder, real);
  if (isAbsolute(below)) return undefined;
  const segments = below.split(sep);
  return segments[0] === '..' ? undefined : segments.filter((name) => name !== '');
}
