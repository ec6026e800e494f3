import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkWords } from '../../../src/cli/check/words.js';
import { typeset } from '../../../src/typography/index.js';

const almanach = resolve(import.meta.dirname, '../../../bin/almanach.js');
const base = mkdtempSync(join(tmpdir(), 'almanach-check-'));
afterAll(() => rmSync(base, { recursive: true }));

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(base, 'project-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function run(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [almanach, 'check', ...args], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, LC_ALL: 'C', GITHUB_WORKSPACE: undefined, ...env },
  });
}

const harbour = folderOf({
  'i18n/en.toml': 'quay = "The quay of {{ .Name }}"\n',
  'i18n/fr.toml': 'quay = "Le quai de {{ .Nom }}"\n',
  'i18n/de.toml': 'quay = "Der Kai von {{ .Name }}"\n',
  'web/src/my texts#1/en.json': '{ "tide": "The tide" }',
  'web/src/my texts#1/fr.json': '{ "tide": "La marée" }',
  'README.md': '# Harbour\n',
});

describe('almanach check --messages', () => {
  it('holds the files that patterns name against their originals', () => {
    const { stdout, status } = run(harbour, ['--messages', 'i18n/*.toml', '--original', 'en']);
    expect(stdout).toMatch(/^i18n\/fr\.toml:1:\d+ error The message `quay` has other placeholders/);
    expect(stdout).toMatch(/1 error, 0 warnings, 0 hints\n$/);
    expect(status).toBe(1);
  });

  it('says that nothing is wrong, with folders and choices among names', () => {
    for (const pattern of ['web', './web/**/*.json', 'web/src/*/{en,fr}.json', 'i18n/{en,de}.toml'])
      expect(run(harbour, ['--messages', pattern])).toMatchObject({
        stdout: 'Nothing is wrong.\n',
        status: 0,
      });
  });

  it('looks at a folder that is not the one it runs in', () => {
    const { stdout } = run(dirname(harbour), [harbour, '--messages', 'i18n/*.toml', '--format', 'github']);
    expect(stdout).toMatch(new RegExp(`^::error file=${harbour.split('/').pop()}/i18n/fr\\.toml,line=1,`));
  });

  it('takes files as they are named, without a pattern', () => {
    const { stdout, status } = run(harbour, ['i18n/en.toml', 'i18n/fr.toml', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'message-placeholder', file: 'i18n/fr.toml' }]);
    expect(status).toBe(1);
  });

  it('reports what is wrong with the files themselves', () => {
    const odd = folderOf({
      'en.json': '{ "a": "A quay" }',
      'fr.json': new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d]),
      'de.json': `${'['.repeat(5000)}${']'.repeat(5000)}`,
      'it.json': '\uFEFF{ "a": "Molo", "__proto__": { "a": "\\ud800" } }',
    });
    symlinkSync(join(harbour, 'i18n/de.toml'), join(odd, 'es.toml'));
    const { stdout } = run(odd, ['--messages', '*.json']);
    for (const rule of ['file-encoding', 'message-syntax', 'message-bom', 'message-unknown'])
      expect(stdout).toContain(`[${rule}]`);
    expect(run(odd, ['en.json', 'es.toml']).stdout).toContain('[file-outside]');
  });

  it('takes an empty text for a missing one where a list of things to do names it', () => {
    const project = folderOf({
      'en.json': '{ "a": "A quay" }',
      'it.json': '{ "a": "" }',
      'it.todo': 'a: A quay\n',
    });
    const { stdout, status } = run(project, ['--messages', '*.json']);
    expect(stdout).toContain('warn The message `a` is missing');
    expect([stdout.includes('message-empty'), status]).toEqual([false, 0]);
  });
});

describe('almanach check --fix', () => {
  it('says what it has mended, and reports what is left', () => {
    const project = folderOf({
      'i18n/en.json': '{ "a": "The quay", "b": "The tide of {port}" }',
      'i18n/fr.json': '\uFEFF{\r\n  "a": "Le  quai ",\r\n  "b": "La marée"\r\n}',
    });
    chmodSync(join(project, 'i18n/fr.json'), 0o600);
    const { stdout, status } = run(project, ['--messages', 'i18n/*', '--fix']);
    expect(stdout).toMatch(
      /^i18n\/fr\.json:1:1 mended The file of messages starts with a byte order mark \[message-bom\]$/m,
    );
    expect(stdout).toMatch(
      /^i18n\/fr\.json:2:11 mended The message `a` has spaces that are not right: two together/m,
    );
    expect(stdout).toMatch(/1 error, 0 warnings, 0 hints\n$/);
    expect(status).toBe(1);
    expect(readFileSync(join(project, 'i18n/fr.json'), 'utf8')).toBe(
      '{\r\n  "a": "Le quai",\r\n  "b": "La marée"\r\n}',
    );
    expect(statSync(join(project, 'i18n/fr.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(project, 'i18n'))).toEqual(['en.json', 'fr.json']);
    const again = run(project, ['--messages', 'i18n/*', '--fix', '--format', 'json']);
    expect(again.stderr).toBe('');
    expect(JSON.parse(again.stdout)).toHaveLength(1);
  });

  it('leaves alone what is no UTF-8, and what a link leads to out of the folder', () => {
    const elsewhere = folderOf({ 'de.json': '{ "a": "Der  Kai" }' });
    const project = folderOf({
      'en.json': '{ "a": "The quay" }',
      'es.json': Buffer.from('{ "a": "El  mu\xe9lle" }', 'latin1'),
    });
    symlinkSync(join(elsewhere, 'de.json'), join(project, 'de.json'));
    const { stdout, stderr } = run(project, ['en.json', 'es.json', 'de.json', '--fix', '--format', 'github']);
    expect(stderr).toContain('es.json was left alone');
    expect(stdout).toContain('title=file-outside');
    expect(readFileSync(join(elsewhere, 'de.json'), 'utf8')).toBe('{ "a": "Der  Kai" }');
    expect(readFileSync(join(project, 'es.json'), 'latin1')).toBe('{ "a": "El  mu\xe9lle" }');
  });

  it('mends the words of a site, too', () => {
    const site = folderOf({
      'site.yaml': 'url: https://quay.example\nlocales: [fr, en]\ntitle: Quai\n',
      'content/fr/index.md': '---\ntitle: Quai\n---\n',
      'locales/fr.json': '{ "quay": "Le quai" }',
      'locales/en.json': '{ "quay": "The  quay" }',
    });
    expect(run(site, ['--fix']).stdout).toContain('locales/en.json:1:15 mended ');
    expect(readFileSync(join(site, 'locales/en.json'), 'utf8')).toBe('{ "quay": "The quay" }');
    expect(run(site, ['--fix', '--built'])).toMatchObject({ status: 2 });
  });
});

describe('misuse ends with 2', () => {
  it.each([
    [['--messages', 'l10n/*.json'], 'No file of messages fits l10n/*.json.'],
    [
      ['--messages', 'i18n', '--original', 'it'],
      'No file of messages is in it, and so there is no original. There are: ',
    ],
    [
      ['--messages', 'i18n', '--original', 'no language'],
      'Expected the code of a language, such as en or pt-BR',
    ],
    [['--messages', '../*'], '../* leads out of the folder'],
    [['--messages', '/etc/*'], '/etc/* leads out of the folder'],
    [['--messages', 'i18n', '--format', 'xml'], 'Expected text, json, github or sarif.'],
    [['--messages', 'i18n', '--output', 'out'], '--built and --output belong to a site'],
    [['README.md'], 'README.md is no file of messages: expected .json, .yaml, .yml or .toml.'],
    [['i18n', 'README.md'], 'expected one folder, or files of messages.'],
    [['i18n/en.toml', 'i18n/no.toml'], 'There is no i18n/no.toml.'],
    [['--original', 'en'], '--original belongs to files of messages'],
  ])('%j', (args, said) => {
    const { stderr, stdout, status } = run(harbour, args);
    expect(stderr).toContain(said);
    expect([stdout, status]).toEqual(['', 2]);
  });

  it('in French, too', () => {
    const { stderr } = run(harbour, ['--messages', 'l10n/*'], { LC_ALL: 'fr_FR.UTF-8' });
    expect(stderr).toContain('Aucun fichier de messages ne correspond à l10n/*.');
  });
});

it('a report of a site is written for programs, too', () => {
  const site = resolve(import.meta.dirname, '../../../../../fixtures/invalid/message-empty');
  const { stdout, status } = run(site, ['--format', 'json']);
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ rule: 'message-empty' }));
  expect(status).toBe(1);
});

it('its French is set as French sets it', () => {
  const sentences = Object.values(checkWords.fr).map((word) =>
    typeof word === 'string' ? word : (word as (...given: string[]) => string)('code', 'code'),
  );
  for (const sentence of sentences) {
    const plain = sentence.replace(/"[^"]*"|--\w+|\.(?:json|ya?ml|toml)/g, 'code');
    expect(typeset(plain, { locale: 'fr' })).toBe(plain);
  }
});
