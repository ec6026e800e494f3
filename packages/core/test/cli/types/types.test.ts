import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { typesWords } from '../../../src/cli/types/words.js';
import { typeset } from '../../../src/typography/index.js';

const almanach = resolve(import.meta.dirname, '../../../bin/almanach.js');
const fixture = resolve(import.meta.dirname, '../../../../../fixtures/single-locale');
const base = mkdtempSync(join(tmpdir(), 'almanach-types-command-'));
afterAll(() => rmSync(base, { recursive: true }));
const site = join(base, 'site');
cpSync(fixture, site, { recursive: true });

function run(args: readonly string[], LC_ALL = 'C') {
  const env = { ...process.env, LC_ALL };
  return spawnSync(process.execPath, [almanach, 'types', ...args], { encoding: 'utf8', cwd: base, env });
}

describe('almanach types', () => {
  it('declares the messages of a site, with those that are built in', () => {
    const { stdout, status } = run(['site']);
    expect(stdout).toMatch(/^site\/almanach-messages\.d\.ts: \d+ messages\.\n$/);
    expect(status).toBe(0);
    const declaration = readFileSync(join(site, 'almanach-messages.d.ts'), 'utf8');
    expect(declaration).toContain('interface AlmanachMessages {\n');
    expect(declaration).toContain('  "comments": { readonly "count": number };\n');
    expect(declaration).toContain('  "home": {};\n');
  });

  it('writes to another file', () => {
    expect(run(['site', '--output', 'src/words.d.ts']).stdout).toMatch(/^src\/words\.d\.ts: /);
    expect(readFileSync(join(base, 'src/words.d.ts'), 'utf8')).toContain('AlmanachMessages');
  });

  it.each([
    [['site', '--output', 'words.ts'], 'Expected a file that ends with .d.ts.'],
    [['.'], 'has no site.yaml'],
    [['absent'], 'absent is no folder'],
  ])('refuses %j', (args, said) => {
    const { stderr, status } = run(args);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});

it('its French is set as French sets it', () => {
  for (const word of Object.values(typesWords.fr)) {
    const sentence = typeof word === 'string' ? word : (word as (...given: unknown[]) => string)('code', 2);
    const plain = sentence.replace(/\.d\.ts|almanach-messages\.d\.ts/g, 'code');
    expect(typeset(plain, { locale: 'fr' })).toBe(plain);
  }
});
