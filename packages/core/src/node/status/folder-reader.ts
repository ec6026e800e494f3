import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { diagnose, placeIn } from '../../diagnostic.js';
import { onceEach } from '../../once.js';
import type { Diagnostic } from '../../types.js';
import { decode } from '../decode.js';
import { codeOf } from '../file-error.js';
import { isBelow } from '../is-below.js';
import { diagnoseSize, mostBytes } from '../read-text.js';

/** The content of a file. */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What reads the files of a folder. */
export interface FolderReader {
  /** Reads a file; undefined where it is none, too large, or a link on its way leads out of the folder. */
  read(path: string): FileContent | undefined;
  /** Decides whether a file is too large to be read, which is reported. */
  isTooLarge(path: string): boolean;
}

/** How many files that were read of late are kept: a page in all its languages. */
const mostKept = 200;

/**
 * Opens what reads the files of a folder, at once: to wait for a small file takes ten times as long as to read it.
 *
 * @param report Is told of files that cannot be read.
 */
export function openFolderReader(root: string, report: (problem: Diagnostic) => void): FolderReader {
  const isWithin = onceEach((folder: string) => leadsInto(root, folder));
  const kept = new Map<string, FileContent | undefined>();
  return {
    read(path) {
      if (kept.has(path)) return kept.get(path);
      const place = join(root, path);
      const content = isWithin(dirname(place)) ? readFile(place, path, report) : undefined;
      kept.set(path, content);
      const [oldest] = kept.size > mostKept ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      return content;
    },
    isTooLarge: onceEach((path) => {
      const size = lstatSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0;
      if (size > mostBytes) report(diagnoseSize(path, size));
      return size > mostBytes;
    }),
  };
}

function leadsInto(root: string, folder: string): boolean {
  try {
    const [base, real] = [realpathSync(root), realpathSync(folder)];
    return real === base || isBelow(base, real);
  } catch {
    return false;
  }
}

function readFile(
  place: string,
  path: string,
  report: (problem: Diagnostic) => void,
): FileContent | undefined {
  try {
    const stats = lstatSync(place);
    if (!stats.isFile() || stats.size > mostBytes) return undefined;
    const bytes = readFileSync(place);
    return { bytes, text: decode(place, bytes).source.text };
  } catch (error) {
    // What is not there was not checked out.
    if (codeOf(error) !== 'ENOENT')
      report(diagnose('file-unreadable', placeIn(path), { found: codeOf(error) }));
    return undefined;
  }
}
