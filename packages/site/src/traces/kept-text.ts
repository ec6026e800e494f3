import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Scratch, sweepScratches } from '../staging/scratch.js';
import { hashOf } from './content-hash.js';

const month = 30 * 24 * 3600 * 1000;

/** Reads a text that an earlier build kept in a file; undefined where it is missing or damaged. */
export function readKeptText(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const content = text.slice(end + 1);
    return text.slice(0, end) === hashOf(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text in a file, whole or not at all, and removes the files beside it that were kept under names of the same
 * beginning and that nobody has written for a month. What cannot be written is not kept.
 */
export function keepText(path: string, content: string, prefix: string): void {
  const folder = dirname(path);
  const scratch = new Scratch(folder);
  try {
    sweepScratches(folder);
    scratch.write(path, `${hashOf(content)}\n${content}`);
    removeOld(folder, prefix);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  } finally {
    scratch.remove();
  }
}

function removeOld(folder: string, prefix: string): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith(prefix))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > month) rmSync(path, { force: true });
  }
}
