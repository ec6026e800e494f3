import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stampWords } from '../../src/cli/stamp/words.js';
import { typeset } from '../../src/typography/index.js';
import { repositoryOf } from '../repository-of.js';

const almanach = resolve(import.meta.dirname, '../../bin/almanach.js');
const repository = repositoryOf({
  'docs/en/port.md': '# Port\n\nShips call at night.\n',
  'docs/en/sea.md': '# Sea\n',
  'docs/fr/port.md': '# Le port\n\nLes navires accostent la nuit.\n',
});
const empty = mkdtempSync(join(tmpdir(), 'almanach-empty-'));
const cache = mkdtempSync(join(tmpdir(), 'almanach-cache-'));
afterAll(() => {
  repository.remove();
  for (const folder of [empty, cache]) rmSync(folder, { recursive: true });
});

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [almanach, ...args], {
    encoding: 'utf8',
    cwd: repository.root,
    env: { ...process.env, LC_ALL: 'C', XDG_CACHE_HOME: cache, ...env },
  });
}

describe('almanach align', () => {
  it('writes nothing where it is told so', () => {
    const { stdout, status } = run(['align', '--dry-run']);
    expect(stdout).toBe('1 page paired: 2 blocks, 100% of those that could be.\n');
    expect([status, existsSync(join(repository.root, 'translation-memory.tmx'))]).toEqual([0, false]);
  });

  it('writes stamps and a translation memory', () => {
    const { stdout, status } = run(['align', '--memory', 'memory.jsonl']);
    expect(stdout).toBe(
      '1 page paired: 2 blocks, 100% of those that could be.\n1 translation stamped.\nmemory.jsonl: 2 units.\n',
    );
    expect(status).toBe(0);
    const lines = readFileSync(join(repository.root, 'memory.jsonl'), 'utf8').trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ original: 'Port', translation: 'Le port' });
    expect(run(['align']).stdout).toContain('translation-memory.tmx: 2 units.\n');
  });

  it('refuses another kind of file', () => {
    const { stderr, status } = run(['align', '--memory', 'memory.csv']);
    expect(stderr).toContain('Expected a file that ends with .tmx or .jsonl.');
    expect(status).toBe(2);
  });
});

describe('almanach stamp', () => {
  it('says what became of each file, and fails where one is no translation', () => {
    const { stdout, status } = run(['stamp', 'docs/fr/port.md', 'docs/en/port.md', 'README.md']);
    expect(stdout).toBe(`docs/fr/port.md had that stamp.
docs/en/port.md is an original: name its translations.
README.md is no translation.
`);
    expect(status).toBe(1);
  });

  it('counts those that it has stamped', () => {
    expect(run(['stamp']).stdout).toBe('0 translations stamped.\n');
    expect(run(['stamp', '--from-revision'], { LC_ALL: 'fr' }).stdout).toBe(
      '0 traduction avec une nouvelle empreinte.\n',
    );
  });

  it('says that nothing is translated', () => {
    const { stderr, status } = run(['stamp', '--root', empty]);
    expect(stderr).toContain('No translations were found.');
    expect(status).toBe(2);
  });
});

it('its French is set as French sets it', () => {
  const { outcomes, reasons, ...words } = stampWords.fr;
  const sentences = [...Object.values(words), ...Object.values(outcomes), ...Object.values(reasons)].map(
    (word) => (typeof word === 'string' ? word : (word as (...given: unknown[]) => string)('texte', 3, '3')),
  );
  for (const sentence of sentences) {
    const plain = sentence.replace(/`[^`]*`|--\w+|\.(?:tmx|jsonl)/g, 'code');
    expect(typeset(plain, { locale: 'fr' })).toBe(plain);
  }
});
