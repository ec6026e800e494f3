import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder for one test, with spaces and the letters of globs in its path. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const base = mkdtempSync(join(tmpdir(), 'almanach-staging-'));
  folders.push(base);
  const folder = join(base, 'a site [1] {b} (été)');
  mkdirSync(folder);
  writeFiles(folder, files);
  return folder;
}

/** Writes files by their paths below a folder; a path that ends with a slash is an empty folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(path.endsWith('/') ? join(folder, path) : dirname(join(folder, path)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(folder, path), text);
  }
}

/** The text of a process that has ended: no system gives so high a number. */
export const dead = (pid: number, host: string) =>
  JSON.stringify({ pid, host, started: '1', token: 'a process that has ended' });
