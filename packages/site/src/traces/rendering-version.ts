import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listImports } from '@almanach/core/node';
import type { Settings } from '../options.js';
import type { SiteData } from '../site-data.js';
import { hashOf } from './content-hash.js';
import { type FileHashes, listBelow } from './file-hashes.js';

/** What every page is rendered with. */
export interface RenderingCode {
  readonly settings: Settings;
  /** The files of Eleventy's configuration. */
  readonly configs: readonly string[];
  /** The files of the project whose code the texts were read with. */
  readonly modules: readonly string[];
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
export async function renderingVersion(
  code: RenderingCode,
  { library, readWith }: SiteData,
  hashes: FileHashes,
): Promise<string> {
  const { site, basePath } = library;
  const facts = {
    ...(await renderingFacts(code, hashes)),
    frameHosts: readWith.frameHosts,
    site: [site.url, basePath, site.locales, site.domains, site.timeZone],
  };
  return hashOf(JSON.stringify(facts));
}

/** Collects what every page depends on besides the sources of the site. */
export async function renderingFacts(
  { settings, configs, modules, pathPrefix, serving }: RenderingCode,
  hashes: FileHashes,
): Promise<object> {
  const { root, folders, sidebar, drafts, now = new Date().toISOString() } = settings;
  const imported = await Promise.all(configs.map((path) => listImports(path)));
  const files = [...imported.flat(), ...modules, ...[root, process.cwd()].flatMap(locksAbove)];
  return {
    versions: [process.version, process.versions.v8, process.versions.icu],
    code: await hashAll(packagedCode(), hashes),
    templates: await templatesOf(folders, hashes),
    files: await hashAll([...new Set(files)].sort(), hashes),
    options: [sidebar, drafts, now.slice(0, 4), pathPrefix, serving],
  };
}

/** Hashes files, each with its path. */
export async function hashAll(paths: readonly string[], hashes: FileHashes): Promise<readonly string[]> {
  const hashed: string[] = [];
  for (const path of paths) hashed.push(`${path} ${await hashes.hashAt(path)}`);
  return hashed;
}

/** Lists where it may be said what is installed: in a folder, or above it where that is a part of a workspace. */
function locksAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  const here = locks.map((name) => join(folder, name));
  return above === folder ? here : [...here, ...locksAbove(above)];
}

/** Lists the code of this package and of the core. */
function packagedCode(): readonly string[] {
  const core = dirname(fileURLToPath(import.meta.resolve('@almanach/core')));
  const folders = [fileURLToPath(new URL('..', import.meta.url)), core];
  return folders
    .flatMap((folder) => listBelow(folder).map(([, path]) => path))
    .filter((path) => /(?<!\.d)\.(?:js|ts|ttf)$/.test(path));
}

/** Hashes the templates of some folders; of assets their names count, since pages name them. */
async function templatesOf(folders: readonly string[], hashes: FileHashes): Promise<readonly string[]> {
  const listed: string[] = [];
  for (const folder of folders)
    for (const [name, path] of listBelow(folder))
      listed.push(extname(path) === '.njk' ? `${name} ${await hashes.hashAt(path)}` : name);
  return listed;
}
