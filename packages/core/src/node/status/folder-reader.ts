import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onceEach } from '../../once.js';
import { decode } from '../decode.js';
import { isBelow } from '../is-below.js';
import { mostBytes } from '../read-text.js';

/** The content of a file. */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What reads the files of a folder. */
export interface FolderReader {
  /** Reads a file; undefined where it is none, too large, or a link on its way leads out of the folder. */
  read(path: string): FileContent | undefined;
}

/** How many files that were read of late are kept: a page in all its languages. */
const mostKept = 200;

/** Opens what reads the files of a folder, at once: to wait for a small file takes ten times as long as to read it. */
export function openFolderReader(root: string): FolderReader {
  const isWithin = onceEach((folder: string) => leadsInto(root, folder));
  const kept = new Map<string, FileContent | undefined>();
  return {
    read(path) {
      if (kept.has(path)) return kept.get(path);
      const place = join(root, path);
      const content = isWithin(dirname(place)) ? readFile(place) : undefined;
      kept.set(path, content);
      const [oldest] = kept.size > mostKept ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      return content;
    },
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

function readFile(place: string): FileContent | undefined {
  try {
    const stats = lstatSync(place);
    if (!stats.isFile() || stats.size > mostBytes) return undefined;
    const bytes = readFileSync(place);
    return { bytes, text: decode(place, bytes).source.text };
  } catch {
    return undefined;
  }
}
