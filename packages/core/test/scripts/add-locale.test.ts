import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addLocale, mark } from '../../scripts/add-locale.js';
import { builtInMessages } from '../../src/messages/index.js';
import { pathWords } from '../../src/site-config/path-words.js';
import { readTables } from '../date/read-tables.js';

const workspace = resolve(import.meta.dirname, '../../../..');
const copied = [
  'packages/core/locales',
  'packages/core/src/messages',
  'packages/core/src/markdown/built-in-words.ts',
  'packages/core/src/site-config/path-words.ts',
  'packages/site/locales',
  'fixtures/dates',
];
const builtIn = 'packages/core/src/messages/built-in.ts';

let top: string;
const read = (path: string): string => readFileSync(join(top, path), 'utf8');

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'almanach-locale-'));
  for (const path of copied) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    cpSync(join(workspace, path), join(top, path), { recursive: true });
  }
});
afterEach(() => rmSync(top, { recursive: true }));

it('writes the files of a locale, and says what is left to do in each', () => {
  expect(addLocale(top, 'cs')).toEqual([
    'packages/core/locales/cs.json: translate what begins with TODO',
    'packages/site/locales/cs.json: translate what begins with TODO',
    'packages/core/src/messages/words/cs.ts: done',
    'packages/core/src/site-config/path-words.ts: translate what begins with todo-',
    'fixtures/dates/cs.md: correct what is not written so',
  ]);
  expect(read('packages/core/src/messages/words/cs.ts')).toContain('in Czech. */\nexport const messages');
  expect(read(builtIn)).toContain("import { messages as cs } from './words/cs.js';\n");
  expect(read('packages/core/src/site-config/path-words.ts')).toContain("  cs: 'todo-archives todo-tags ");
});

it('asks for the plural forms of the language, and marks what is still English', () => {
  addLocale(top, 'cs');
  addLocale(top, 'ja');
  const czech = JSON.parse(read('packages/core/locales/cs.json'));
  expect(Object.keys(czech).slice(0, 4)).toEqual([
    'comments_one',
    'comments_few',
    'comments_many',
    'comments_other',
  ]);
  expect(czech).toMatchObject({
    comments_one: 'TODO {{count}} comment',
    comments_few: 'TODO {{count}} comments',
    archive: { title: 'TODO Archives' },
    // Nothing in it is to be translated.
    published: '{{date}}',
  });
  const japanese = JSON.parse(read('packages/core/locales/ja.json'));
  expect(Object.keys(japanese).filter((key) => key.startsWith('comments'))).toEqual(['comments_other']);
  expect(JSON.parse(read('packages/site/locales/cs.json')).searchPage.results_zero).toBe('TODO No results');
});

it('writes the dates of the language as they come out now', () => {
  addLocale(top, 'cs');
  const { title, sections } = readTables(read('fixtures/dates/cs.md'));
  expect(title).toBe('cs');
  expect(sections.map(({ heading }) => heading)).toContain('formatRelative');
  expect(sections[0]?.rows[1]).toEqual({ date: '2015-04-07', style: '', expected: '7. dubna 2015' });
});

it('leaves alone what exists', () => {
  const table = read('fixtures/dates/pt.md');
  const words = '{ "home": "Início" }\n';
  writeFileSync(join(top, 'packages/core/locales/pt.json'), words);
  addLocale(top, 'pt');
  expect(read('fixtures/dates/pt.md')).toBe(table);
  expect(read('packages/core/locales/pt.json')).toBe(words);
  expect(addLocale(top, 'pt')).toEqual([]);
});

it('writes the list of built-in words as it stands', () => {
  const before = read(builtIn);
  expect(addLocale(top, 'fr')).toEqual([]);
  expect(read(builtIn)).toBe(before);
});

it('writes the words that a Markdown text needs as they stand in the files of words', () => {
  const path = 'packages/core/src/markdown/built-in-words.ts';
  const before = read(path);
  addLocale(top, 'fr');
  expect(read(path)).toBe(before);
  addLocale(top, 'cs');
  expect(read(path)).toContain('\ncs|TODO Note|TODO Tip|');
});

it.each(['', 'PT', 'pt_BR', '../pt', 'portuguese language'])('refuses %j', (locale) => {
  expect(() => addLocale(top, locale)).toThrow(/^Expected a language tag/);
});

/** Lists the lines of a file that begin, in quotes, with a mark: `'locales/pt.json:3 TODO Home'`. */
function waitingIn(path: string, start: string): string[] {
  return read(path)
    .split('\n')
    .flatMap((line, index) => (line.includes(start) ? [`${path}:${index + 1} ${line.trim()}`] : []));
}

it.each(Object.keys(builtInMessages))('no text of %s waits for its translation', (locale) => {
  const files = ['packages/core/locales', 'packages/site/locales'].map(
    (folder) => `${folder}/${locale}.json`,
  );
  expect(files.flatMap((file) => waitingIn(file, `"${mark}`))).toEqual([]);
});

it('no word of an address waits for its translation, and each language has its own', () => {
  const path = 'packages/core/src/site-config/path-words.ts';
  expect(waitingIn(path, 'todo-')).toEqual([]);
  const others = Object.keys(builtInMessages).filter((locale) => locale !== 'en');
  expect(others.filter((locale) => pathWords(locale) === pathWords('en'))).toEqual([]);
});
