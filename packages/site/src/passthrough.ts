import { readdirSync, statSync } from 'node:fs';
import { basename, join, posix, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { namesBelow } from './below.js';
import type { EleventyFolders, PassthroughCopies } from './eleventy-config.js';
import { escapeGlob, globsOfSite } from './glob.js';

/** A file that Eleventy copies for the project, by `addPassthroughCopy`. */
export interface PassthroughFile {
  /** The path of the file, absolute. */
  readonly source: string;
  /** Below the output folder. */
  readonly output: string;
}

/** What is copied, and the folders that the paths of copies depend on. */
export interface Passthrough {
  readonly copies: PassthroughCopies;
  /** The folder that their paths start from. */
  readonly folder: string;
  readonly input: EleventyFolders['input'];
  /** The folder that the site stands in, absolute. */
  readonly output: string;
}

/**
 * Lists what Eleventy copies for the project, file by file, as it names the copies (3.1.8). What a filter or another name
 * is given to is not known before it is copied, and left out.
 *
 * @throws TypeError where a folder holds the output folder: each copy would hold all those before it.
 */
export async function listPassthrough(passthrough: Passthrough): Promise<readonly PassthroughFile[]> {
  const files: PassthroughFile[] = [];
  for (const [path, { outputPath, copyOptions }] of Object.entries(passthrough.copies)) {
    if (copyOptions?.filter !== undefined || copyOptions?.rename !== undefined) continue;
    const target = outputPath === '' ? true : outputPath;
    files.push(...(await listCopies(passthrough, plain(path), target)));
  }
  return files.filter(({ output }) => output !== '' && !output.startsWith('../'));
}

/**
 * Replaces the globs of copies by the files that they match now, but for those of the site that stands, of the next one
 * and of the last: of these Eleventy leaves out one alone.
 */
export async function expandGlobs(
  copies: PassthroughCopies,
  folders: Pick<Passthrough, 'folder' | 'output'>,
): Promise<PassthroughCopies> {
  const expanded: Record<string, PassthroughCopies[string]> = {};
  for (const [path, copy] of Object.entries(copies)) {
    if (isDynamicPattern(plain(path)))
      for (const file of await search(plain(path), folders)) {
        // Where it is a glob again, Eleventy puts its name behind the path by itself.
        const named = escapeGlob(file) === file && copy.outputPath !== true && copy.outputPath !== '';
        const outputPath = named ? posix.join(String(copy.outputPath), basename(file)) : copy.outputPath;
        let key = `./${escapeGlob(file)}`;
        // The same file may be copied to several places.
        while (Object.hasOwn(expanded, key)) key = `./${key}`;
        expanded[key] = { ...copy, outputPath };
      }
    else expanded[path] = copy;
  }
  return expanded;
}

async function listCopies(
  { folder, input, output }: Passthrough,
  path: string,
  target: string | true,
): Promise<readonly PassthroughFile[]> {
  const belowInput = (file: string) => {
    const start = `${plain(input)}/`;
    return file.startsWith(start) ? file.slice(start.length) : file;
  };
  if (isDynamicPattern(path)) {
    const files = await search(path, { folder, output });
    return files.map((file) => ({
      source: resolve(folder, file),
      output: normalize(target === true ? belowInput(file) : posix.join(target, posix.basename(file))),
    }));
  }
  const source = resolve(folder, path);
  const stats = statSync(source, { throwIfNoEntry: false });
  if (!stats) return [];
  const base = normalize(target === true ? belowInput(path) : target);
  if (!stats.isDirectory()) return [{ source, output: base === '' ? posix.basename(path) : base }];
  if (namesBelow(source, output))
    throw new TypeError(`Expected a passthrough copy without the output folder, not \`${path || '.'}\``);
  return filesBelow(source).map((file) => ({
    source: join(source, file),
    output: normalize(posix.join(base, file)),
  }));
}

/** Finds the files that a glob matches, as Eleventy does, but for those that builds wrote. */
async function search(
  pattern: string,
  { folder, output }: Pick<Passthrough, 'folder' | 'output'>,
): Promise<readonly string[]> {
  const ignore = globsOfSite(output, folder);
  const files = await glob(pattern, { cwd: folder, ignore, caseSensitiveMatch: false, dot: true });
  return files.map(plain).sort();
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Writes a path as it is told: with slashes, and without a dot before it or a slash behind. */
function plain(path: string): string {
  return path
    .split(sep)
    .join('/')
    .replace(/^(?:\.\/)+|^\.$/, '')
    .replace(/\/$/, '');
}

function normalize(path: string): string {
  const normal = posix.normalize(path).split('/').filter(Boolean).join('/');
  return normal === '.' ? '' : normal;
}
