import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from '../inside.js';

/** What the builds of an output folder wrote there, by paths below it. */
export interface OutputRecord {
  /** What the plugin writes: every build removes what it no longer writes. */
  readonly files: readonly string[];
  /** What else a whole build wrote, the project's own pages and copies: the next whole build removes those, too. */
  readonly beside: readonly string[];
}

/** The file that lists what builds wrote, so that the next one tells its own files from a stranger's. */
export const recordName = '.almanach.json';

/** The beginning of the names that no file of a project has in the output folder. */
export const reserved = '.almanach';

/** Formats a record, in an order that does not depend on the build. */
export function formatRecord({ files, beside }: OutputRecord): string {
  return `${JSON.stringify({ files: sorted(files), beside: sorted(beside) })}\n`;
}

/** Reads the record of a folder; an empty one where there is none, or none that can be read. What leads out is left out. */
export function readRecord(output: string): OutputRecord {
  try {
    const read: unknown = JSON.parse(readFileSync(join(output, recordName), 'utf8'));
    // Older builds wrote one list.
    if (Array.isArray(read)) return { files: pathsIn(read), beside: [] };
    const { files, beside } = read as Partial<Record<string, unknown>>;
    return { files: pathsIn(files), beside: pathsIn(beside) };
  } catch {
    return { files: [], beside: [] };
  }
}

function pathsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((path) => typeof path === 'string' && isInside(path)) : [];
}

function sorted(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort();
}
