import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import { expectText } from '../text/expect.js';
import type { Diagnostic } from '../types.js';
import { codeOf } from './file-error.js';
import { siteFolders } from './link-target.js';
import { listFiles } from './list-files.js';
import { type SourceKind, sourceKind } from './source-kind.js';

export type { SourceKind };

/** A file of a site of which nothing was read yet. */
export interface ListedSource {
  /** Below the root, with `/`, in composed Unicode as texts name it: `'content/fr/été.md'`. */
  readonly path: string;
  /** The path on disk, where its accents are written otherwise. */
  readonly diskPath?: string;
  readonly kind: SourceKind;
  /** In bytes. */
  readonly size: number;
  /** When it was last modified, in milliseconds since 1970. */
  readonly modified: number;
  /** When it, its name or its rights were last changed, in milliseconds since 1970: nobody can set this time. */
  readonly changed?: number;
  /** What the system says of the file, as one text that is another where its bytes are, but for changes at one moment. */
  readonly stamp?: string;
  /** Its text, where no file holds it: a function has made it of data. */
  readonly text?: string;
  /** The name of that function. */
  readonly from?: string;
}

/** The files of a site, in the order of their paths, and what could not be listed. */
export interface SourceList {
  /** The absolute path of the folder that holds `site.yaml`. */
  readonly root: string;
  readonly sources: readonly ListedSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists the files of the site in a folder: `site.yaml`, `glossary.yaml`, and what stands below `content/`, `locales/`,
 * `comments/` and `media/`. Nothing is read. Symbolic links that lead out of these folders are reported and not followed.
 *
 * @param options.output The folder that the site is written to, absolute: what stands there is left out.
 * @throws TypeError where the root is no text.
 * @example
 * const { sources } = await listSources('fixtures/acretion')
 * sources.find(({ path }) => path === 'content/fr/blog/cohesion.md')?.kind // 'document'
 */
export async function listSources(
  root: string,
  { output }: { readonly output?: string | undefined } = {},
): Promise<SourceList> {
  expectText(root, 'a folder');
  const folder = resolve(root);
  const listed = await listFiles(folder, siteFolders, output);
  const diagnostics: Diagnostic[] = [...listed.diagnostics];
  const sources: ListedSource[] = [];
  const names = new Set<string>();
  const candidates = ['site.yaml', 'glossary.yaml', ...listed.paths].flatMap((path) => {
    const kind = sourceKind(path);
    return kind ? [{ path, kind }] : [];
  });
  const looks = await Promise.all(candidates.map(({ path }) => lookAt(join(folder, path))));
  for (const [index, { path, kind }] of candidates.entries()) {
    const look = looks[index];
    const name = path.normalize('NFC');
    const problem = typeof look === 'string' ? look : names.has(name) ? sameName : undefined;
    if (look === undefined || typeof look === 'string' || problem !== undefined) {
      // What is wrong with the settings and the glossary, reading them reports.
      if (kind !== 'settings' && kind !== 'glossary')
        diagnostics.push(diagnose('file-unreadable', placeIn(path), { found: problem }));
      continue;
    }
    names.add(name);
    const { size, mtimeMs: modified, ctimeMs: changed, ino } = look;
    const stamp = `${size} ${modified} ${changed} ${ino}`;
    sources.push({
      path: name,
      ...(name !== path && { diskPath: path }),
      kind,
      size,
      modified,
      changed,
      stamp,
    });
  }
  return { root: folder, sources, diagnostics };
}

const sameName = 'another file has this name, with its accents written otherwise';

/** Returns what the system knows of a file, or says why it is none to be read: a pipe would never end. */
export async function lookAt(path: string): Promise<Stats | string> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? stats : 'it is no file';
  } catch (error) {
    return codeOf(error);
  }
}
