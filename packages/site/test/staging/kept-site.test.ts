import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLastSiteKept, keepLastSite } from '../../src/staging/kept-site.js';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'almanach-kept-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(base, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const record = (...beside: string[]) => JSON.stringify({ files: ['a/index.html'], beside });

describe('keepLastSite', () => {
  it.each([
    ['the same page', { 'a/index.html': 'A' }, { 'a/index.html': 'A' }, true],
    ['the same copy', { 'b.txt': 'B', '.almanach.json': record('b.txt') }, { 'b.txt': 'B' }, true],
    ['a file put there by hand', { 'a/index.html': 'A', CNAME: 'c' }, { 'a/index.html': 'A' }, true],
    ['another page', { 'a/index.html': 'A' }, { 'a/index.html': 'B' }, false],
    ['a page that is missing', { 'c.txt': 'C' }, { 'a/index.html': 'A' }, false],
    ['a copy that nothing makes any more', { 'b.txt': 'B', '.almanach.json': record('b.txt') }, {}, false],
  ])('decides by %s', async (_, last, next, kept) => {
    const [from, to] = [site('last', last), site('next', { '.almanach-mark': '{}', ...next })];
    expect(await keepLastSite(from, to)).toBe(kept);
    expect(isLastSiteKept(to)).toBe(kept);
  });
});
