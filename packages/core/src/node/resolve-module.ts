import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve as resolveImport } from 'import-meta-resolve';
import { expectText } from '../text/expect.js';
import { packageFolder } from './cache/installed-versions.js';

/** A module of a builder: its default export, and what tells it from another version of itself. */
export interface ResolvedModule {
  readonly value: unknown;
  /** The version of its package; of a file of the project, the hash of it and of what it imports. */
  readonly version: string;
}

/** The file of a module that a folder names. */
export interface ModulePlace {
  readonly path: string;
  /** Whether it is a file of the project, and not of a package. */
  readonly local: boolean;
}

/**
 * Finds a module by its name as a file in a folder would, `'remark-math'` or `'./markdown/video.js'`.
 *
 * @throws Error where there is no such package.
 */
export function findModule(root: string, name: string): ModulePlace {
  const local = /^\.{0,2}\//.test(name);
  return { path: local ? resolve(root, name) : findPackage(join(root, 'almanach.config.js'), name), local };
}

/** Finds the file of a package that an `import` loads; where there is none, the one that `require` would load. */
function findPackage(parent: string, name: string): string {
  try {
    return fileURLToPath(resolveImport(name, pathToFileURL(parent).href));
  } catch {
    return createRequire(parent).resolve(name);
  }
}

/**
 * Imports a module. A file of the project is imported anew where it or what it imports has changed.
 *
 * @throws Error where there is no such module, or it fails.
 */
export async function importModule({ path, local }: ModulePlace): Promise<ResolvedModule> {
  const version = local ? await hashFile(path) : await readVersion(path);
  const module: unknown = await import(`${pathToFileURL(path).href}${local ? `?${version}` : ''}`);
  const value = typeof module === 'object' && module && 'default' in module ? module.default : undefined;
  return { value, version };
}

/** Hashes a file with the files that it imports from beside it, each once. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { text } of await readImported(path)) hash.update(`${text?.length}:${text}`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Lists the file of a module and those that it imports by relative paths, each once, whether they exist or not: what a
 * host must watch, and what its own caches depend on.
 *
 * @throws TypeError where `path` is no text.
 * @example
 * await listImports('/site/almanach.config.js') // ['/site/almanach.config.js', '/site/plugins/film.js']
 */
export async function listImports(path: string): Promise<string[]> {
  expectText(path, 'the path of a module');
  return (await readImported(path).catch(() => [{ file: path }])).map(({ file }) => file);
}

interface ImportedFile {
  readonly file: string;
  /** Undefined where it cannot be read. */
  readonly text: string | undefined;
}

async function readImported(path: string): Promise<ImportedFile[]> {
  const files = new Map<string, ImportedFile>();
  const visit = async (file: string, text: string | undefined): Promise<void> => {
    files.set(file, { file, text });
    for (const name of importsOf(text)) {
      if (!name.startsWith('.')) continue;
      const imported = resolve(dirname(file), name);
      if (!files.has(imported))
        await visit(imported, await readFile(imported, 'utf8').catch(() => undefined));
    }
  };
  await visit(path, await readFile(path, 'utf8'));
  return [...files.values()];
}

/** Lists what a module imports, as it names it. */
function importsOf(text = ''): string[] {
  return [...text.matchAll(anyImport)].map(([, name = '']) => name);
}

const anyImport = /(?:\bfrom|\bimport|\brequire)\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g;

/** Lists the folders of the packages that a module is of or imports, by way of files of the project too. */
export async function packagesOf({ path, local }: ModulePlace): Promise<string[]> {
  if (!local) return foldersOf([path]);
  const imported = (await readImported(path)).flatMap(({ file, text }) =>
    importsOf(text).flatMap((name) => (/^[./]|^node:/.test(name) ? [] : tryPackage(file, name))),
  );
  return foldersOf(imported);
}

function foldersOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => packageFolder(dirname(path)) ?? []);
}

function tryPackage(file: string, name: string): string[] {
  try {
    return [findPackage(file, name)].filter(isAbsolute);
  } catch {
    return [];
  }
}

/** Reads the version of the package that a file belongs to. */
export async function readVersion(path: string): Promise<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
    if (folder === dirname(folder)) return '';
  }
}
