import { join, resolve } from 'node:path';
import { type LoadOptions, loadLibrary } from '../../node/index.js';
import type { Diagnostic } from '../../types.js';
import { findHost } from '../find-host.js';

/**
 * Checks the site in a folder. Where `@almanach/site` is installed there, it says what a build would say: with the
 * theme's words, what its templates ask for, and the files that it writes.
 *
 * @param output The folder that the site is written to; by default as the project is configured, else `_site` in it.
 */
export async function checkSite(folder: string, output?: string): Promise<readonly Diagnostic[]> {
  const host = await findHost(folder);
  const options: LoadOptions = host?.options ?? { root: folder };
  const { output: written = join(folder, '_site') } = options;
  const library = await loadLibrary({ ...options, output: resolve(output ?? written) });
  return host?.diagnosticsOf(library) ?? library.diagnostics;
}
