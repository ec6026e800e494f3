import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The Eleventy that a project has installed. */
export interface ProjectEleventy {
  /** The file of its command. */
  readonly command: string;
  /** The address of its module. */
  readonly module: string;
}

/** Finds the Eleventy of a project; undefined where it has none. */
export function findEleventy(project: string): ProjectEleventy | undefined {
  let main: string;
  try {
    main = createRequire(join(project, 'package.json')).resolve('@11ty/eleventy');
  } catch {
    return undefined;
  }
  for (let folder = dirname(main); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { bin, exports } = JSON.parse(readFileSync(manifest, 'utf8'));
    const module = exports?.['.']?.import ?? './src/Eleventy.js';
    return {
      command: resolve(folder, typeof bin === 'string' ? bin : bin.eleventy),
      module: pathToFileURL(resolve(folder, module)).href,
    };
  }
  return undefined;
}
