import { expect, test } from 'vitest';
import { defineSite } from '../../src/site-config.js';
import { readDocument } from '../../src/source/read-document.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr', 'en'], title: 'A' });
const read = (text: string, path = 'content/fr/a.md') => readDocument({ path, text }, { site });
const rulesOf = (text: string, path?: string) => read(text, path).diagnostics.map(({ rule }) => rule);

test('a document without a title is named by its first heading', () => {
  expect(read('## Vraiment ?\n\nOui.').fields.title).toBe('Vraiment\u202f?');
  expect(read('Oui.').fields).not.toHaveProperty('title');
  expect(read('---\ntitle: A\n---\n\n## B\n').fields.title).toBe('A');
});

test('the date of the name is used where the front matter has none', () => {
  expect(read('A', 'content/fr/2015-04-07-a.md').fields.date).toBe('2015-04-07');
  expect(read('---\ndate: 2016-01-01\n---\nA', 'content/fr/2015-04-07-a.md').fields.date).toBe('2016-01-01');
});

test('places in the body are those of the whole file', () => {
  const [link] = read('---\r\ntitle: A\r\n---\r\n\r\nVoir [b](b.md).').links;
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
