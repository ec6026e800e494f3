import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, placeIn } from '../../diagnostic.js';
import type { Diagnostic, Source } from '../../types.js';
import { codeOf } from '../file-error.js';
import { isBelow } from '../is-below.js';
import { readText } from '../read-text.js';

/** Files of messages that were read, with the lists of what is to be done that stand beside them. */
export interface LoadedMessages {
  readonly files: readonly Source[];
  /** What is wrong with the files themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads files of messages, each with the list of what is to be done beside it. Of a file that is too large, no UTF-8, or
 * that a link leads to out of the folder, the diagnostics tell.
 *
 * @param paths Below the root, with `/`.
 */
export async function loadMessageFiles(root: string, paths: readonly string[]): Promise<LoadedMessages> {
  const files: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const reading = await readWithin(root, path);
    if (typeof reading === 'string')
      diagnostics.push(diagnose('file-unreadable', placeIn(path), { found: reading }));
    else if (!reading) diagnostics.push(diagnose('file-outside', placeIn(path), { found: path }));
    else {
      diagnostics.push(...reading.diagnostics);
      if (reading.source) files.push(reading.source);
    }
  }
  for (const path of new Set(paths.map((each) => each.replace(/\.\w+$/, '.todo')))) {
    const reading = await readWithin(root, path);
    if (typeof reading === 'object' && reading.source) files.push(reading.source);
  }
  return { files, diagnostics };
}

/** Reads a file of a folder; returns undefined where a link leads out of it, and the code of the error that stops it. */
async function readWithin(root: string, path: string) {
  try {
    const place = await placeWithin(root, path);
    if (place === undefined) return undefined;
    const { size, mtimeMs: modified } = await stat(place);
    return readText(root, { path, kind: 'messages', size, modified });
  } catch (error) {
    return codeOf(error);
  }
}

/**
 * Returns the real path of a file of a folder; undefined where a link leads out of it.
 *
 * @throws The error of the system where there is none.
 */
export async function placeWithin(root: string, path: string): Promise<string | undefined> {
  const [base, real] = await Promise.all([realpath(root), realpath(join(root, path))]);
  return isBelow(base, real) ? real : undefined;
}
