import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSettings } from '../../src/node/read-settings.js';

const base = mkdtempSync(join(tmpdir(), 'almanach-settings-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function adviceIn(files: readonly string[]) {
  const root = mkdtempSync(join(base, 'site-'));
  for (const file of files) writeFileSync(join(root, file), 'title: A\n');
  const [problem] = (await readSettings(root)).diagnostics;
  return problem && [problem.rule, problem.found, problem.advice];
}

it.each([
  ['site.yml', 'Rename site.yml to site.yaml.'],
  ['site.json', 'Rename site.json to site.yaml.'],
  ['site.toml', 'Write what site.toml says in YAML, as site.yaml.'],
])('settings of another name, %s, are told', async (file, advice) => {
  expect(await adviceIn([file])).toEqual(['site-missing', file, advice]);
});

it('settings that are nowhere are told apart from them', async () => {
  const missing = ['site-missing', undefined, 'Write one with `url`, `locales` and `title`.'];
  expect(await adviceIn([])).toEqual(missing);
  expect(await adviceIn(['sites.yml'])).toEqual(missing);
  expect((await adviceIn(['site.yaml', 'site.yml']))?.[0]).not.toBe('site-missing');
});
