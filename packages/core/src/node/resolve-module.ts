import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A module of a builder: its default export, and what tells it from another version of itself. */
export interface ResolvedModule {
  readonly value: unknown;
  /** The version of its package; of a file of the project, the hash of it and of what it imports. */
  readonly version: string;
}

/**
 * Imports a module by its name as a file in a folder would, `'remark-math'` or `'./markdown/video.js'`. A file of the
 * project is imported anew where it or what it imports has changed.
 *
 * @throws Error where there is no such module, or it fails.
 */
export async function resolveModule(root: string, name: string): Promise<ResolvedModule> {
  const local = /^\.{0,2}\//.test(name);
  const path = local ? resolve(root, name) : createRequire(join(root, 'almanach.config.js')).resolve(name);
  const version = local ? await hashFile(path) : await readVersion(path);
  const module: unknown = await import(`${pathToFileURL(path).href}${local ? `?${version}` : ''}`);
  const value = typeof module === 'object' && module && 'default' in module ? module.default : undefined;
  return { value, version };
}

/** Hashes a file with the files that it imports from beside it, each once. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  const seen = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = await readFile(file, 'utf8');
    hash.update(`${text.length}:${text}`);
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*(?:\(\s*)?['"](\.[^'"\n]+)['"]/g))
      await visit(resolve(dirname(file), name)).catch(() => hash.update(name));
  };
  await visit(path);
  return hash.digest('hex').slice(0, 16);
}

/** Reads the version of the package that a file belongs to. */
async function readVersion(path: string): Promise<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
    if (folder === dirname(folder)) return '';
  }
}
