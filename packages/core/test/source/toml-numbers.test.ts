import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineSite } from '../../src/site-config/define-site.js';
import { readFrontMatter } from '../../src/source/front-matter.js';
import { readDocument } from '../../src/source/read-document.js';
import { tomlNumbers } from '../../src/source/toml-numbers.js';

it.each([
  ['title = 1.10', { title: '1.10' }],
  ['title = 1e3', { title: '1e3' }],
  ['title = 1_000 # mille', { title: '1_000' }],
  ['title = +5', { title: '+5' }],
  ['title = 0x1F', { title: '0x1F' }],
  ['tags = [2.0, "1.10", 3, 4.0]', { 'tags.0': '2.0', 'tags.3': '4.0' }],
  ['tags = [ # deux\n  2.0, # et\n  # un\n  1.0\n]', { 'tags.0': '2.0', 'tags.1': '1.0' }],
  ['series = { name = 1.10, part = 2 }', { 'series.name': '1.10' }],
  ['[params]\nname = 1.0\n[[params.list]]\na = 2.0', { 'params.name': '1.0', 'params.list.0.a': '2.0' }],
  ['a.b = 1.0', { 'a.b': '1.0' }],
  ['title = """\na = 1.10\n"""\nslug = 1.0', { slug: '1.0' }],
  ['title = "a \\" = 1.10"\nslug = 1.0', { slug: '1.0' }],
  ["title = 'a = 1.10 \\'\nslug = 1.0", { slug: '1.0' }],
  ['id = 12345678901234567890', { id: '12345678901234567890' }],
  ['title = 7', {}],
  ['title = "1.10"', {}],
  ['date = 2015-04-07', {}],
  ['date = 2015-04-07T12:00:00+02:00', {}],
  ['time = 07:30:00', {}],
  ['draft = true', {}],
  ['1.0 = "a"', {}],
  ['a = { 1 = "b", 2.0 = "c" }', {}],
  ['[1.0]\na = 3', {}],
])('what stands for a number is kept of %j', (text, written) => {
  expect(Object.fromEntries(tomlNumbers(text))).toEqual(written);
});

it('a text that is written with numbers is the same value with and without', () => {
  const piece = fc.constantFrom(
    'a = 1.0\n',
    'b = [1, 2.50]\n',
    '# c = 1.0\n',
    'd = "x # 1.0"\n',
    "e = '1'\n",
  );
  fc.assert(
    fc.property(fc.uniqueArray(piece), (pieces) => {
      const written = tomlNumbers(pieces.join(''));
      const { values } = readFrontMatter({ path: 'a.md', text: `+++\n${pieces.join('')}+++\n` });
      for (const [path, source] of written) {
        const value = path.split('.').reduce<unknown>((inner, name) => Object(inner)[name], values);
        expect(Number(source)).toBe(value);
      }
      expect(written.has('a')).toBe(pieces.includes('a = 1.0\n'));
      expect(written.has('b.1')).toBe(pieces.includes('b = [1, 2.50]\n'));
    }),
  );
});

it('titles and tags of a document are as they were written', () => {
  const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A' });
  const text = '+++\ntitle = 1.10\ntags = [2.0, 1e3, "3.0"]\norder = 2.0\n+++\n';
  const { fields } = readDocument({ path: 'content/fr/a.md', text }, { site });
  expect(fields).toMatchObject({ title: '1.10', tags: ['2.0', '1e3', '3.0'], order: 2 });
});
