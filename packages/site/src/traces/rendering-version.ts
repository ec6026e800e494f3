import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listImports } from '@almanach/core/node';
import { hashFolders } from '../covers/kept-files.js';
import type { Settings } from '../options.js';
import type { SiteData } from '../site-data.js';
import { hashOf } from './page-memory.js';

/** What every page depends on besides the texts. */
export interface RenderingSources {
  readonly settings: Settings;
  readonly data: SiteData;
  /** The files of Eleventy's configuration. */
  readonly configs: readonly string[];
  /** What Eleventy writes before the addresses of pages. */
  readonly pathPrefix: string;
  readonly serving: boolean;
}

/** The files that say which packages are installed. */
const locks = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
];

/**
 * Hashes what every page depends on and no question tells: the templates, the code of the packages and of the project's
 * configuration with its imports, the versions of what is installed, the options, the year and the site's settings that
 * dates and addresses are written with. Where it differs, every page is rendered.
 */
export async function renderingVersion({
  settings,
  data,
  configs,
  pathPrefix,
  serving,
}: RenderingSources): Promise<string> {
  const { root, folders, sidebar, drafts, now = new Date().toISOString() } = settings;
  const { site, basePath } = data.library;
  const imported = await Promise.all(configs.map((path) => listImports(path)));
  const files = [...imported.flat(), ...data.readWith.modules, ...[root, process.cwd()].flatMap(locksAbove)];
  const facts = {
    versions: [process.version, process.versions.v8, process.versions.icu],
    code: await packagedCode(),
    templates: await templatesOf(folders),
    files: await Promise.all([...new Set(files)].sort().map(hashFileAt)),
    options: [sidebar, drafts, now.slice(0, 4), data.readWith.frameHosts, pathPrefix, serving],
    site: [site.url, basePath, site.locales, site.timeZone],
  };
  return hashOf(JSON.stringify(facts));
}

/** Lists where it may be said what is installed: in a folder, or above it where that is a part of a workspace. */
function locksAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  const here = locks.map((name) => join(folder, name));
  return above === folder ? here : [...here, ...locksAbove(above)];
}

/** Hashes the code of this package and of the core. */
async function packagedCode(): Promise<string> {
  const core = dirname(fileURLToPath(import.meta.resolve('@almanach/core')));
  return await hashFolders([fileURLToPath(new URL('..', import.meta.url)), core]);
}

/** Hashes the templates of some folders; of assets their names count, since pages name them. */
async function templatesOf(folders: readonly string[]): Promise<readonly string[]> {
  const listed: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) {
      const name = relative(folder, path);
      listed.push(name.endsWith('.njk') ? `${name} ${await hashFileAt(path)}` : name);
    }
  }
  return listed;
}

async function hashFileAt(path: string): Promise<string> {
  const content = await readFile(path).catch(() => undefined);
  return `${path} ${content ? hashOf(content) : ''}`;
}
