// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { collectOutput, readIfPresent } from './measure.js';

/** @typedef {import('./sites/site.js').Builder} Builder @typedef {import('./sites/site.js').Edit} Edit */

/** The seconds that a server has to begin, and to write an edit. */
const patience = 300;

/**
 * Serves a site, edits a body some times, and returns the median of the seconds until the page of the document held the edit;
 * undefined where it never did.
 *
 * @param {Builder} builder @param {{ folder: string, edit: Edit, page: string, edits: number }} options
 */
export async function measureServing({ serve, ready }, { folder, edit, page, edits }) {
  const [program = '', ...args] = serve;
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const printed = collectOutput(child);
  try {
    if (!(await until(() => ready.test(printed()), 50))) return undefined;
    const times = [];
    for (let turn = 0; turn < edits; turn++) {
      await settle(() => printed().length);
      const word = `served${turn}x${Date.now()}`;
      const path = join(folder, edit.file);
      const text = edit.change(readFileSync(path, 'utf8'), word);
      const start = performance.now();
      writeFileSync(path, text);
      if (!(await until(() => readIfChanged(page, start).includes(word), 2))) return undefined;
      times.push((performance.now() - start) / 1000);
    }
    // Some programs gather changes for a while: the least would tell how lucky an edit can be.
    return times.sort((one, other) => one - other)[Math.floor(edits / 2)];
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  }
}

/** Waits until something is so, and returns whether it ever was. @param {() => boolean} isSo @param {number} step Milliseconds. */
async function until(isSo, step) {
  const end = performance.now() + patience * 1000;
  while (performance.now() < end) {
    if (isSo()) return true;
    await wait(step);
  }
  return false;
}

/** Waits until a value has stayed the same for a second. @param {() => number} value */
async function settle(value) {
  for (let last = -1; last !== value(); ) {
    last = value();
    await wait(1000);
  }
}

/** Reads a page that was written after a moment. @param {string} path @param {number} start */
function readIfChanged(path, start) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && stats.mtimeMs >= performance.timeOrigin + start - 1000 ? readIfPresent(path) : '';
}
