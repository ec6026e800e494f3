// @ts-check
import { afterAll } from 'vitest';

const started = process.cwd();

/**
 * Test files share one process: one that leaves another working directory behind, perhaps one that is removed, would
 * break the files after it.
 */
afterAll(() => {
  const left = process.cwd();
  if (left === started) return;
  process.chdir(started);
  throw new Error(`The tests of this file left the working directory at ${left}.`);
});
