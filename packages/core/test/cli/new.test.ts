import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const almanach = resolve(import.meta.dirname, '../../bin/almanach.js');
const base = mkdtempSync(join(tmpdir(), 'almanach-new-'));
afterAll(() => rmSync(base, { recursive: true }));

function run(folder: string, args: readonly string[], LC_ALL = 'C') {
  return spawnSync(process.execPath, [almanach, 'new', ...args], {
    encoding: 'utf8',
    cwd: folder,
    // Who runs the test may have a folder of packages of their own.
    env: { ...process.env, NODE_PATH: '', LC_ALL },
  });
}

/** Makes a project in which a program of the test says with what it was called, and ends with 3. */
function projectWithStarter(): string {
  const folder = join(base, 'project');
  const installed = join(folder, 'node_modules/@almanach/site');
  mkdirSync(join(installed, 'bin'), { recursive: true });
  writeFileSync(join(installed, 'package.json'), '{ "name": "@almanach/site", "type": "module" }');
  writeFileSync(
    join(installed, 'bin/almanach-site.js'),
    'console.log(JSON.stringify(process.argv.slice(2)));\nprocess.exit(3);\n',
  );
  return folder;
}

it('hands all that it is given to the package that starts sites, and ends as it does', () => {
  const { stdout, status } = run(projectWithStarter(), [
    '../my site',
    '--locales',
    'fr,en',
    '-d',
    'netlify',
    '--help',
  ]);
  expect(JSON.parse(stdout)).toEqual(['new', '../my site', '--locales', 'fr,en', '-d', 'netlify', '--help']);
  expect(status).toBe(3);
});

it('says how to get that package where it is not installed', () => {
  const empty = join(base, 'empty');
  mkdirSync(empty);
  const { stderr, stdout, status } = run(empty, ['site']);
  expect(stderr).toBe(
    '@almanach/site starts sites, and is not installed here: `npx @almanach/site new <folder>` gets it.\n',
  );
  expect([stdout, status]).toEqual(['', 2]);
  expect(run(empty, ['site'], 'fr').stderr).toContain('n’est pas installé ici\u00a0:');
});
