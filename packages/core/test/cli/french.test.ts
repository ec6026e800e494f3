import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandWords } from '../../src/cli/words.js';
import { typeset } from '../../src/typography/index.js';
import { commandLinePhrases } from '../../src/wording/command-line-phrases.js';

const almanach = resolve(import.meta.dirname, '../../bin/almanach.js');
const fixtures = resolve(import.meta.dirname, '../../../../fixtures');
const empty = mkdtempSync(join(tmpdir(), 'almanach-french-'));
afterAll(() => rmSync(empty, { recursive: true }));

const speak = (LC_ALL: string, ...args: string[]) =>
  spawnSync(process.execPath, [almanach, ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL } });

describe('the command speaks the language of the system', () => {
  it('in its report', () => {
    const { stdout, status } = speak('fr_CA.UTF-8', 'check', join(fixtures, 'invalid/dead-link'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^content\/fr\/\S+ erreur Le lien `\S+` ne mène nulle part \[dead-link\]$/m);
    expect(stdout).toContain('  à faire\u00a0: ');
    expect(stdout).toMatch(/^\d+\u00a0erreurs?, 0\u00a0avertissement, 0\u00a0conseil$/m);
  });

  it('in its own sentences and its help', () => {
    expect(speak('fr', 'check', join(fixtures, 'single-locale')).stdout).toBe('Tout est en ordre.\n');
    expect(speak('fr', 'check', '--built', empty).stdout).toContain('n’a pas de .almanach.json\u00a0:');
    expect(speak('fr', 'check', '--help').stdout).toMatch(/^Utilisation\u00a0: almanach check/);
    expect(speak('fr', 'check', join(empty, 'absent')).stderr).toContain('n’est pas un dossier');
  });

  it('and English everywhere else', () => {
    const program = [almanach, 'check', join(fixtures, 'single-locale')];
    const env = { ...process.env, LC_ALL: 'C' };
    expect(execFileSync(process.execPath, program, { encoding: 'utf8', env })).toBe('Nothing is wrong.\n');
    expect(speak('de_DE', 'check', '--help').stdout).toMatch(/^Usage: almanach check/);
  });
});

it('its French is set as French sets it', () => {
  const sentences = Object.values(commandWords.fr).map((word) =>
    typeof word === 'string' ? word : (word as (...given: string[]) => string)('dossier', 'fichier'),
  );
  for (const sentence of [...sentences, ...commandLinePhrases.map(([, french]) => french)]) {
    const plain = sentence.replace(/`[^`]*`|\d\/\d/g, 'code');
    expect(typeset(plain, { locale: 'fr' })).toBe(plain);
  }
});
