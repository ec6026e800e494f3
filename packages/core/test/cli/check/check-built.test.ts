import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkBuilt } from '../../../src/cli/check/check-built.js';

const base = mkdtempSync(join(tmpdir(), 'almanach-built-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Checks a folder of some files, and returns the report without the folder's own path. */
async function report(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(base, 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { text, failed } = await checkBuilt(folder);
  return { text: text.replaceAll(folder, '_site'), failed };
}

const whole = { '.almanach.json': '{"files":["fr/index.html"],"beside":[]}', 'fr/index.html': '' };

describe('checkBuilt', () => {
  it('finds nothing wrong with a site that is whole', async () => {
    expect(await report(whole)).toEqual({ text: '', failed: false });
  });

  it('refuses a preview', async () => {
    expect(await report({ ...whole, '.almanach-drafts': '' })).toEqual({
      text: '_site shows drafts and future documents: build it without ALMANACH_DRAFTS and `drafts`\n',
      failed: true,
    });
  });

  it('refuses a site of which a build recorded more than there is', async () => {
    const { 'fr/index.html': _, ...record } = whole;
    expect(await report(record)).toEqual({
      text: '_site lacks fr/index.html, which its build recorded: build it again\n',
      failed: true,
    });
  });

  it('refuses a folder that no build wrote', async () => {
    for (const files of [
      { 'index.html': '' },
      { '.almanach.json': '{' },
      { '.almanach.json': '{"files":7}' },
    ])
      expect(await report(files)).toMatchObject({ failed: true });
  });
});
