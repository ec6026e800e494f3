import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../../../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'almanach-action-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A program of the test that says with what it was called.
writeFileSync(join(folder, 'npx'), '#!/bin/sh\nprintf "<%s>" "$@"\necho\n');
chmodSync(join(folder, 'npx'), 0o755);

/** Runs the script of the action with its inputs, as its defaults and these say. */
function run(inputs: Readonly<Record<string, string>> = {}) {
  const [{ run: script, env }] = action.runs.steps;
  const given = Object.entries<{ default: string }>(action.inputs).map(([name, input]): [string, string] => [
    `\${{ inputs.${name} }}`,
    inputs[name] ?? input.default,
  ]);
  const values = Object.entries<string>(env).map(([name, from]) => [name, new Map(given).get(from)]);
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      GITHUB_ACTION_PATH: root,
      ...Object.fromEntries(values),
    },
  });
}

describe('the action', () => {
  it('is composite and takes no action of others', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.filter((step: object) => 'uses' in step)).toEqual([]);
  });

  it('runs the command in the folder, between the matcher that is there and its end', () => {
    const { stdout, status } = run();
    expect(status).toBe(0);
    const [first = '', ...rest] = stdout.trimEnd().split('\n');
    expect(existsSync(first.replace('::add-matcher::', ''))).toBe(true);
    expect(rest).toEqual([
      '<--yes><--package><@almanach/core@latest><almanach><review><--><.>',
      '::remove-matcher owner=almanach::',
    ]);
  });

  it('passes inputs on as text, and the token in the environment alone', () => {
    const { stdout } = run({ folder: '$(id); "x', original: 'fr ja', layout: 'folders', token: 'secret' });
    expect(stdout).toContain('<review><--original=fr ja><--layout=folders><--><$(id); "x>');
    expect(stdout).not.toContain('secret');
    expect(action.runs.steps[0].run).not.toContain('${{');
  });
});
