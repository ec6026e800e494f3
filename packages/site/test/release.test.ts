import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '../../..');
const folder = join(top, '.github/workflows');

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  it('names each action by its commit, and says which version that is', () => {
    const uses = text.match(/uses: .+/g) ?? [];
    expect(uses.filter((line) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('has no right that a job does not ask for, and none to write here', () => {
    expect(text).toContain('\npermissions: {}\n');
    expect(text).not.toMatch(/contents: write|packages: write|write-all|secrets\./);
  });
});

it('what publishes runs no code of others, and what runs it cannot publish', () => {
  const text = readFileSync(join(folder, 'release.yml'), 'utf8');
  const [pack = '', publish = ''] = text.split('\n  publish:\n');
  expect(pack).not.toContain('id-token');
  expect(publish).toContain('id-token: write');
  expect(publish).not.toMatch(/checkout|npm (?:ci|install|run|test|exec)|npx/);
  expect(publish.match(/npm publish .+/g)).toHaveLength(2);
  for (const line of publish.match(/npm publish .+/g) ?? [])
    expect(line).toMatch(/--provenance .*--ignore-scripts/);
});

it('who reports a fault finds a private way', () => {
  const text = readFileSync(join(top, 'SECURITY.md'), 'utf8');
  expect(text).toContain('vulnerability reporting');
  expect(text).not.toContain('@');
  for (const paper of ['README.md', 'CONTRIBUTING.md'])
    expect(readFileSync(join(top, paper), 'utf8')).toContain('(SECURITY.md)');
});
