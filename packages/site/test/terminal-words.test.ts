import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { typeset } from '@almanach/core/typography';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../src/progress.js';
import { readLocaleCode } from '../src/starter/locale-code.js';
import { terminalWords, terminalWordsIn } from '../src/terminal-words.js';

const command = resolve(import.meta.dirname, '../bin/almanach-site.js');
const inFrench = { env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' }, encoding: 'utf8' } as const;

afterEach(() => vi.unstubAllEnvs());

/** Lists what a language says, with words and figures in the place of what is filled in. */
function sentencesIn(language: 'en' | 'fr'): [string, string][] {
  return Object.entries(terminalWordsIn[language]).flatMap(([name, words]): [string, string][] => {
    if (typeof words === 'string') return [[name, words]];
    if (typeof words === 'object') return Object.values(words).map((each) => [name, String(each)]);
    const call = words as (...values: unknown[]) => string;
    const [lists, counts, texts] = [
      [['a.yml', 'b.toml'], []],
      [
        { all: 2, kept: 0 },
        { all: 1, kept: 1 },
      ],
      ['mot', 'mot', 'mot'],
    ];
    return [[name, call(...(name === 'deployed' ? lists : name === 'taken' ? counts : texts))]];
  });
}

describe('what is said on a terminal', () => {
  it('has words in both languages, which differ', () => {
    const english = new Map(sentencesIn('en'));
    for (const [name, sentence] of sentencesIn('fr')) {
      expect(sentence, name).not.toBe('');
      expect(sentence, name).not.toBe(english.get(name));
    }
  });

  it('is French as French sets it', () => {
    for (const [name, sentence] of sentencesIn('fr')) {
      // Code, options and names of files are written as they are.
      const words = sentence.replace(/`[^`]*`|--[\w-]+|@?[\w-]+[/.:-][\w./:-]*/g, 'mot');
      expect(typeset(words, { locale: 'fr' }), name).toBe(words);
    }
  });

  it('is in the language of the system', () => {
    expect(terminalWords().nothingWrong).toBe('Nothing is wrong any more.');
    vi.stubEnv('LC_ALL', 'fr_CA.UTF-8');
    expect(terminalWords().nothingWrong).toBe('Tout est de nouveau en ordre.');
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    expect(terminalWords().nothingWrong).toBe('Nothing is wrong any more.');
  });
});

it('progress is counted in French as French counts', () => {
  vi.stubEnv('LC_ALL', 'fr_FR.UTF-8');
  const progress = new Progress({ write: () => true });
  progress.showDocuments({ read: 1200, all: 1200, parsed: 1199 });
  expect(progress.summarize(1)).toBe(
    '1\u202F200 documents, dont 1 déjà analysé\u202F; 1 page, dont 1 inchangée',
  );
});

it('a code that names no language is told in French', () => {
  vi.stubEnv('LC_ALL', 'fr_FR.UTF-8');
  expect(readLocaleCode('French')).toEqual({
    problem: '`French` n’est le code d’aucune langue',
    suggestion: 'fr',
  });
});

describe('almanach-site', () => {
  it('has help in French', () => {
    const help = execFileSync(process.execPath, [command, 'new', '--help'], inFrench);
    expect(help).toContain('Utilisation\u00A0:');
    expect(help).toContain('écrit dans un nouveau dossier un site qui se construit aussitôt');
    expect(help).toContain('affiche l’aide d’une commande');
    expect(help).not.toMatch(/\b(?:Usage|Options|display|folder to)\b(?!\u00A0)/);
  });

  it('says in French what it has made, and what it cannot make', () => {
    const base = mkdtempSync(join(tmpdir(), 'almanach-site-'));
    try {
      const made = spawnSync(process.execPath, [command, 'new', 'jardin', '--locales', 'fr'], {
        ...inFrench,
        cwd: base,
      });
      expect(made.stdout).toMatch(
        /^\d+ fichiers dans jardin, avec des textes dans ces langues\u00A0: fr\.$/m,
      );
      expect(made.stdout).toContain('Maintenant\u00A0:');
      const again = spawnSync(process.execPath, [command, 'new', 'jardin'], { ...inFrench, cwd: base });
      expect(again.stderr).toContain(
        'jardin n’est pas vide, et rien n’y a été touché\u00A0: nommez un nouveau dossier',
      );
      expect(again.status).toBe(1);
    } finally {
      rmSync(base, { recursive: true });
    }
  });
});
