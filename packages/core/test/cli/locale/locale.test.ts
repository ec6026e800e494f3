import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { localeWords } from '../../../src/cli/locale/words.js';
import { loadLibrary } from '../../../src/node/index.js';
import { typeset } from '../../../src/typography/index.js';

const almanach = resolve(import.meta.dirname, '../../../bin/almanach.js');
const base = mkdtempSync(join(tmpdir(), 'almanach-locale-'));
afterAll(() => rmSync(base, { recursive: true }));

const settings = '# ours\nurl: https://quay.example\nlocales: [fr, en] # both\ntitle: Quai\n';

function siteOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(base, 'site-'));
  const all = {
    'site.yaml': settings,
    'content/fr/index.md': '---\ntitle: Quai\n---\nBonjour.\n',
    'locales/fr.json': '{ "quay": "Le quai de {{name}}" }',
    'locales/en.json': '{ "quay": "The quay of {{name}}" }',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function run(args: readonly string[], LC_ALL = 'C') {
  return spawnSync(process.execPath, [almanach, 'locale', ...args], {
    encoding: 'utf8',
    cwd: base,
    env: { ...process.env, LC_ALL },
  });
}

describe('almanach locale add', () => {
  it('names the language, and writes what is to be translated', async () => {
    const site = siteOf();
    const { stdout, status } = run(['add', 'it', site]);
    expect(stdout).toBe(`site.yaml names it.
locales/it.json: 1 text to translate.
locales/it.todo: what they say in the original. Delete it when all are written.
\`almanach locale words it\` shows what is left.
`);
    expect(status).toBe(0);
    const read = (path: string) => readFileSync(join(site, path), 'utf8');
    expect(read('site.yaml')).toBe(settings.replace('[fr, en]', '[fr, en, it]'));
    expect(read('locales/it.json')).toBe('{\n  "quay": ""\n}\n');
    expect(read('locales/it.todo')).toBe('quay: "Le quai de {{name}}"\n');
    const library = await loadLibrary({ root: site, now: '2026-01-01' });
    expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(library.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'message-missing', name: 'quay' }),
    );
    expect(library.locale('it').t('quay', { name: 'Ouessant' })).toContain('Ouessant');
    expect(library.locale('it').t('home')).not.toBe('Accueil');
  });

  it.each(['eu', 'pt-BR', 'zh-Hant-HK'])('builds at once in %s', async (code) => {
    const site = siteOf();
    expect(run(['add', code, site]).status).toBe(0);
    const library = await loadLibrary({ root: site, now: '2026-01-01' });
    expect(library.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(library.locales.map((locale) => locale.code)).toEqual(['fr', 'en', code]);
  });

  it('says what the messages of a language that is not built in are for', () => {
    const site = siteOf();
    run(['add', 'eu', site]);
    expect(readFileSync(join(site, 'locales/eu.todo'), 'utf8')).toMatch(
      /^# The name of the home page.*\nhome: "Accueil"$/m,
    );
  });

  it('leaves alone a file that is there', () => {
    const site = siteOf({ 'locales/it.json': '{ "quay": "Il molo" }' });
    const { stdout } = run(['add', 'it', site]);
    expect(stdout).toContain('locales/it.json was there, and stays as it is.');
    expect(readFileSync(join(site, 'locales/it.json'), 'utf8')).toBe('{ "quay": "Il molo" }');
    expect(existsSync(join(site, 'locales/it.todo'))).toBe(false);
  });

  it('writes through no link that leads out of the site', () => {
    const site = siteOf();
    const elsewhere = mkdtempSync(join(base, 'elsewhere-'));
    rmSync(join(site, 'locales'), { recursive: true });
    symlinkSync(elsewhere, join(site, 'locales'));
    run(['add', 'it', site]);
    expect(existsSync(join(elsewhere, 'it.json'))).toBe(false);
  });

  it('says that one language more changes addresses', () => {
    const site = siteOf({ 'site.yaml': settings.replace('[fr, en]', '[fr]') });
    expect(run(['add', 'it', site]).stdout).toContain('Addresses now start with the language');
  });

  it.each([
    ['jp', 'jp is the code of a country, and of no language. almanach locale add ja'],
    ['cz', 'almanach locale add cs'],
    ['fr', 'fr is a language of this site already.'],
    ['EN', 'EN is a language of this site already.'],
    ['../x', 'Expected the code of a language, such as it or pt-BR, and not ../x.'],
    ['a', 'Expected the code of a language'],
  ])('refuses %s', (code, said) => {
    const site = siteOf();
    const { stderr, stdout, status } = run(['add', code, site]);
    expect(stderr).toContain(said);
    expect([stdout, status]).toEqual(['', 2]);
    expect(readFileSync(join(site, 'site.yaml'), 'utf8')).toBe(settings);
  });

  it('needs a site', () => {
    expect(run(['add', 'it', base])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['add', 'it', base]).stderr).toContain('has no site.yaml');
    expect(run(['add', 'it', base], 'fr').stderr).toContain('n’a pas de site.yaml\u00a0:');
    const broken = siteOf({ 'site.yaml': 'locales: [' });
    expect(run(['add', 'it', broken]).stderr).toContain('site.yaml cannot be read');
  });
});

describe('almanach locale words', () => {
  const site = siteOf({ 'site.yaml': settings.replace('[fr, en]', '[fr, en, de, eu]') });

  it('shows what is missing, with the originals and what they are for', () => {
    expect(run(['words', 'de', site]).stdout).toBe('quay: "Le quai de {{name}}"\n1 text is missing in de.\n');
    expect(run(['words', 'eu', site]).stdout).toMatch(/^home: "Accueil"\n {2}The name of the home page/m);
    expect(run(['words', 'en', site]).stdout).toBe('No word is missing in en.\n');
  });

  it('writes JSON for programs', () => {
    expect(JSON.parse(run(['words', 'de', site, '--json']).stdout)).toEqual([
      { key: 'quay', original: 'Le quai de {{name}}' },
    ]);
  });

  it('refuses a language that the site does not have', () => {
    const { stderr, status } = run(['words', 'it', site]);
    expect(stderr).toContain(
      'it is no language of this site, which has fr, en, de, eu. almanach locale add it',
    );
    expect(status).toBe(2);
  });
});

it('its French is set as French sets it', () => {
  const { refusals, ...words } = localeWords.fr;
  const sentences = [...Object.values(words), ...Object.values(refusals)].map((word) =>
    typeof word === 'string' ? word : (word as (...given: unknown[]) => string)('code', 2),
  );
  for (const sentence of sentences) {
    const plain = sentence.replace(/`[^`]*`/g, 'code');
    expect(typeset(plain, { locale: 'fr' })).toBe(plain);
  }
});
