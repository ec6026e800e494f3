import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWithinFolder } from '../../node/git/is-within-folder.js';
import { pathWithin } from '../../node/path-within.js';
import type { StatusOptions } from '../../node/status/open-status.js';
import { localeNameReader } from '../../workbench/layouts/locale-name.js';

/**
 * Reads what `--original` names: the language that is translated from, or the folder of a repository of originals. What
 * may be both is a folder where one stands there, outside of the project.
 */
export function readOriginal(
  value: string | undefined,
  root: string,
): Pick<StatusOptions, 'original' | 'originals'> {
  if (value === undefined) return {};
  if (!localeNameReader()(value)) return { originals: value };
  const isFolder = statSync(value, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const isWithin = isWithinFolder(pathWithin(resolve(root), resolve(value)));
  return isFolder && !isWithin ? { originals: value } : { original: value };
}
