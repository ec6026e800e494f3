// @ts-check
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
/** @type {{ folder: string, before: string | undefined }[]} */
const opened = [];

/** Gives the tests of a project one folder for all that they, and the programs that they run, write beside it. */
export function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'almanach-tests-'));
  // A server that a test starts, or another user, must reach what is in it.
  chmodSync(folder, 0o755);
  opened.push({ folder, before: process.env[variable] });
  process.env[variable] = folder;
}

/** Removes the folder after the last test. */
export function teardown() {
  const last = opened.pop();
  if (!last) return;
  if (last.before === undefined) delete process.env[variable];
  else process.env[variable] = last.before;
  rmSync(last.folder, { recursive: true, force: true, maxRetries: 3 });
}
