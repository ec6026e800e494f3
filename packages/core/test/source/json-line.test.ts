import { expect, test } from 'vitest';
import { defineSite, readDocument } from '../../src/index.js';
import { libraryOf, page } from '../library-of.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'T' });

test.each([
  ['{ "title": "É" }\n\nTexte.\n', 'É'],
  ['{"title": "É"}\r\nTexte.\r\n', 'É'],
  ['{ "title": "É" }', 'É'],
  ['{\n  "title": "É"\n}\nTexte.\n', 'É'],
  ['{ "title": "É" } et la suite\n', undefined],
  ['{ title: É }\n\nTexte.\n', undefined],
])('the front matter of %o has the title %s', (text, title) => {
  expect(readDocument({ path: 'content/fr/p.md', text }, { site }).fields.title).toBe(title);
});

test.each([
  [{ paths: { tags: 'a/b' } }, 'a word of letters, digits, `-` and `_`'],
  [{ url: 'https://a.example//x/' }, 'an absolute http or https address'],
  [{ locales: [{ code: 'é', language: 'fr' }] }, 'letters without accents'],
])('settings %o are told in words', (config, words) => {
  expect(() => defineSite({ url: 'https://a.example', locales: ['fr'], title: 'T', ...config })).toThrow(
    words,
  );
});

test('no expired text stands in the sitemap of a preview', () => {
  const files = {
    'fr/a.md': page('title: A\ndate: 2015-01-01\nexpires: 2015-06-01'),
    'fr/c.md': page('title: C\ndate: 2015-01-01'),
  };
  const sitemap = libraryOf({ files, drafts: true }).route('/sitemap.xml');
  const text = sitemap?.kind === 'file' ? sitemap.content : '';
  expect(text).toContain('/fr/c/');
  expect(text).not.toContain('/fr/a/');
});
