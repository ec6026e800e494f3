import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './content-hash.js';
import type { PageMemory, WrittenPage } from './page-memory.js';

/** What decides whether a page stands as it would be written again. */
export interface KeptPagesOptions {
  readonly memory: PageMemory;
  /** The folder that holds the pages of the last build. */
  readonly folder: string;
  /** Returns the hash of what is answered to a question now; undefined where nothing answers. */
  answer(question: string): string | undefined;
  /** The questions that may be answered in another way than they were; by default, each. */
  readonly doubtful?: readonly string[] | undefined;
}

/**
 * Finds the pages that need not be rendered: every question that they asked has the same answer, and the folder still
 * holds the file that the last build wrote.
 */
export function findKeptPages(
  outputs: Iterable<string>,
  { memory, folder, answer, doubtful }: KeptPagesOptions,
): Map<string, WrittenPage> {
  const isAnswered = (question: string) => {
    const hash = answer(question);
    return hash !== undefined && hash === memory.answers.get(question);
  };
  // Few are, of many thousands that pages asked.
  const changed = doubtful && new Set(doubtful.filter((question) => !isAnswered(question)));
  const isSame = changed ? (question: string) => !changed.has(question) : onceEach(isAnswered);
  const kept = new Map<string, WrittenPage>();
  for (const output of outputs) {
    const page = memory.pages.get(output);
    if (!page?.questions.every(isSame)) continue;
    const written = lookAtPage(join(folder, output), page);
    if (written) kept.set(output, written);
  }
  return kept;
}

function onceEach(judge: (question: string) => boolean): (question: string) => boolean {
  const judged = new Map<string, boolean>();
  return (question) => {
    const present = judged.get(question);
    if (present !== undefined) return present;
    const same = judge(question);
    judged.set(question, same);
    return same;
  };
}

/** Returns the page with its present date where the file holds what was written; a date alone may have been lost. */
function lookAtPage(path: string, page: WrittenPage): WrittenPage | undefined {
  const stats = statsOf(path);
  if (!stats?.isFile() || stats.size !== page.size) return undefined;
  if (stats.mtimeMs === page.mtimeMs) return page;
  return hashOf(readFileSync(path)) === page.digest ? { ...page, mtimeMs: stats.mtimeMs } : undefined;
}

/** Returns what the system knows of a file; undefined where there is none. */
export function statsOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}
