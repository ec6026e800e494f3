import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compare } from '../../diagnostic.js';

/**
 * Lists what is installed of the packages in some folders and of all that they depend on, as `name@version`: a range says
 * nothing of what runs.
 */
export function installedVersions(folders: Iterable<string>): string[] {
  const versions = new Map<string, string>();
  for (const folder of folders) visitPackage(folder, versions);
  return [...new Set(versions.values())].sort(compare);
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

function visitPackage(folder: string, versions: Map<string, string>): void {
  const real = realpathSync.native(folder);
  if (versions.has(real)) return;
  const manifest: Manifest = JSON.parse(readFileSync(join(real, 'package.json'), 'utf8'));
  versions.set(real, `${manifest.name}@${manifest.version}`);
  const { dependencies, optionalDependencies, peerDependencies } = manifest;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
    const installed = findInstalled(real, name);
    if (installed !== undefined) visitPackage(installed, versions);
  }
}

/** Finds the folder of a package that a file in a folder would import; undefined where it is not installed. */
export function findInstalled(folder: string, name: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    const installed = join(above, 'node_modules', name);
    const stands =
      basename(above) !== 'node_modules' &&
      statSync(join(installed, 'package.json'), { throwIfNoEntry: false }) !== undefined;
    if (stands) return installed;
    if (above === dirname(above)) return undefined;
  }
}

/** Finds the nearest folder at or above one that holds a `package.json`; undefined where there is none. */
export function packageFolder(folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    if (statSync(join(above, 'package.json'), { throwIfNoEntry: false })) return above;
    if (above === dirname(above)) return undefined;
  }
}
