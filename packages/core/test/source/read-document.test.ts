import { expect, test } from 'vitest';
import { defineSite } from '../../src/site-config/define-site.js';
import { readDocument } from '../../src/source/read-document.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr', 'en'], title: 'A' });
const read = (text: string, path = 'content/fr/a.md') => readDocument({ path, text }, { site });
const rulesOf = (text: string, path?: string) => read(text, path).diagnostics.map(({ rule }) => rule);

test('a document without a title is named by its first heading', () => {
  expect(read('## Vraiment ?\n\nOui.').fields.title).toBe('Vraiment\u202f?');
  expect(read('Oui.').fields).not.toHaveProperty('title');
  expect(read('---\ntitle: A\n---\n\n## B\n').fields.title).toBe('A');
});

test.each([
  ['# Vraiment ?\n\nOui.', 'Vraiment\u202f?', '<p id="vraiment">Oui.</p>', []],
  ['---\ntitle: Vraiment\n---\n\n# Vraiment ! {#v}\n\nOui.', 'Vraiment', '<p id="v">Oui.</p>', []],
  ['# A\n\n## B', 'A', /^<h2 id="b"><span id="a"><\/span>/, ['B']],
  ['---\ntitle: A\n---\n\n# B\n\nOui.', 'A', /^<h1 id="b">/, ['B']],
  ['## A\n\nOui.', 'A', /^<h2 id="a">/, ['A']],
  ['Oui.\n\n# A', 'A', /^<p>Oui/, ['A']],
])('%j has a title, %j, that its text does not repeat', (text, title, html, outline) => {
  const document = read(text);
  expect(document.fields.title).toBe(title);
  expect(document.html.filter((piece) => typeof piece === 'string').join('')).toEqual(
    typeof html === 'string' ? html : expect.stringMatching(html),
  );
  expect(document.outline.map((part) => part.title)).toEqual(outline);
});

test('the date of the name is used where the front matter has none', () => {
  expect(read('A', 'content/fr/2015-04-07-a.md').fields.date).toBe('2015-04-07');
  expect(read('---\ndate: 2016-01-01\n---\nA', 'content/fr/2015-04-07-a.md').fields.date).toBe('2016-01-01');
});

test('places in the body are those of the whole file', () => {
  const [link] = read('---\r\ntitle: A\r\n---\r\n\r\nVoir [b](b.md).').references.links;
  expect(link).toMatchObject({ written: 'b.md', line: 5, column: 6 });
});

test.each([
  ['', undefined, ['document-empty']],
  ['---\ntitle: A\n---\n', undefined, []],
  ['', 'content/fr/index.md', []],
  ['A', 'content/de/a.md', ['locale-unknown']],
  ['a'.repeat(2 * 1024 * 1024 + 1), undefined, ['file-too-large']],
])('%# is reported as %s, %j', (text, path, rules) => {
  expect(rulesOf(text, path)).toEqual(rules);
});

test('is plain data that clones', () => {
  const document = read('---\ntitle: A\n__proto__: x\n---\n\nB');
  expect(structuredClone(document)).toEqual(document);
});

test('lines that end with a carriage return alone are read, in fields and text', () => {
  const text = '---\rtitle: A\rtags: [b]\r---\r\r# C\r\rd\r';
  const { fields, excerpt, diagnostics } = readDocument({ path: 'content/fr/a.md', text }, { site });
  expect({ title: fields.title, tags: fields.tags, excerpt, diagnostics }).toEqual({
    ...{ title: 'A', tags: ['b'], excerpt: 'd', diagnostics: [] },
  });
});
