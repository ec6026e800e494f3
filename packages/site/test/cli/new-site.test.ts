import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtInMessages } from '@almanach/core/messages';
import { loadLibrary } from '@almanach/core/node';
import { describe, expect, it } from 'vitest';
import { newSite, splitArguments } from '../../src/cli/new-site.js';
import { filesBelow, read } from '../read-html.js';

const folder = () => mkdtempSync(join(tmpdir(), 'almanach-new-'));

describe('newSite', () => {
  it('writes the same documents in each language, without a problem in any', async () => {
    const root = folder();
    const codes = Object.keys(builtInMessages).map((tag) => tag.toLowerCase());
    await newSite(root, ['fr', ...codes.filter((code) => code !== 'fr')].join(', '), '2026-03-01');
    const documents = filesBelow(join(root, 'content'));
    const names = (code: string) =>
      documents.filter((path) => path.startsWith(`${code}/`)).map((path) => path.slice(code.length + 1));
    expect(codes).toHaveLength(24);
    for (const code of codes) expect(names(code), code).toEqual(names('fr'));
    const library = await loadLibrary({ root, now: '2026-03-01' });
    expect(library.diagnostics).toEqual([]);
    for (const { code } of library.locales) {
      const { articles } = library.locale(code);
      expect(articles.map(({ date, locale }) => [date, locale])).toEqual([
        ['2026-03-01', code],
        ['2026-02-28', code],
      ]);
    }
  });

  it('writes English texts with a note where it has none', async () => {
    const root = folder();
    expect(await newSite(root, 'cs', '2026-03-01')).toContain('There are no texts in cs yet');
    expect(read(root, 'content/cs/blog/welcome.md')).toMatch(
      /\n---\n\n> \[!NOTE\]\n> This text is still in English: translate it in `content\/cs\/blog\/welcome\.md`\.\n\nThis is/,
    );
    expect(read(root, 'content/cs/index.md')).toContain('stands in `content/cs/index.md`');
  });

  it('takes the texts of a language for its regions', async () => {
    const root = folder();
    expect(await newSite(root, 'fr-CA', '2026-03-01')).not.toContain('no texts');
    expect(read(root, 'content/fr-ca/index.md')).toContain('Bienvenue');
  });

  it('takes the texts of the nearest language', async () => {
    const root = folder();
    expect(await newSite(root, 'pt,zh-TW', '2026-03-01')).not.toContain('no texts');
    expect(read(root, 'content/pt/index.md')).toContain('stá em `content/pt/index.md`');
    expect(read(root, 'content/pt/about.md')).toContain('por quê?');
    expect(read(root, 'content/zh-tw/index.md')).toContain('歡迎');
  });

  it('says what to run next', async () => {
    const told = await newSite(join(folder(), 'my site'), 'en', '2026-03-01');
    expect(told).toMatch(/\n {2}cd "[^"]*my site" && npm install\n {2}npm start$/);
  });

  it('leaves a folder alone that holds something', async () => {
    const root = folder();
    writeFileSync(join(root, 'notes.txt'), 'mine');
    await expect(newSite(root, 'fr', '2026-03-01')).rejects.toThrow('is not empty');
    expect(filesBelow(root)).toEqual(['notes.txt']);
  });

  it('writes nothing where a language is none, and names all that are none', async () => {
    const root = join(folder(), 'site');
    await expect(newSite(root, 'French,en,../x', '2026-03-01')).rejects.toThrow(
      '`French` is no code of a language: did you mean `fr`?\n`../x` is no code of a language',
    );
    await expect(newSite(root, ' , ', '2026-03-01')).rejects.toThrow('Name at least one language');
    expect(existsSync(root)).toBe(false);
  });
});

describe('splitArguments', () => {
  it.each([
    ['site', ['fr,en'], 'site', 'fr,en'],
    ['site', ['fr', 'en'], 'site', 'fr,en'],
    [undefined, ['fr,en', 'site'], 'site', 'fr,en'],
    [undefined, ['fr', 'en', '../my-site'], '../my-site', 'fr,en'],
    ['fr', ['en'], 'fr', 'en'],
  ])('tells the folder from the languages: %j, %j', (named, codes, folder, locales) => {
    expect(splitArguments(named, codes)).toEqual({ folder, locales });
  });

  it.each([[['en']], [['fr,en']], [['fr', 'en']], [['fr', 'fr-CA']]])('asks for a folder: %j', (codes) => {
    expect(() => splitArguments(undefined, codes)).toThrow('Name the folder to make');
  });
});

it('a new project keeps what it caches and builds out of git', async () => {
  const root = folder();
  await newSite(root, 'fr', '2026-03-01');
  expect(read(root, '.gitignore').split('\n')).toEqual(['node_modules/', '.cache/', '_site/', '_site.*', '']);
});
