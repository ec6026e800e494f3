import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadOptions } from '../node/index.js';
import type { Diagnostic, Library } from '../types.js';

/** What makes pages of a library, and therefore knows more of a site than its folder says. */
export interface Host {
  /** What a build loads the library with. */
  readonly options: LoadOptions;
  /** What a build reports: the problems of the library, and those of writing it. */
  diagnosticsOf(library: Library): readonly Diagnostic[];
}

/** The subpath of the host's package that tells a command about a project. */
const subpath = '@almanach/site/check';

interface HostModule {
  readHost(folder: string): Promise<Host>;
}

/** Asks the host that is installed in a project about it; undefined where none is. */
export async function findHost(folder: string): Promise<Host | undefined> {
  const project = resolve(folder);
  const path = locate(join(project, 'package.json'));
  if (path === undefined) return undefined;
  const module: unknown = await import(pathToFileURL(path).href);
  return isHostModule(module) ? module.readHost(project) : undefined;
}

/** Resolves the subpath as a file of the project would; undefined where the package or the subpath is not there. */
function locate(from: string): string | undefined {
  try {
    return createRequire(from).resolve(subpath);
  } catch {
    return undefined;
  }
}

function isHostModule(module: unknown): module is HostModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'readHost' in module &&
    typeof module.readHost === 'function'
  );
}
