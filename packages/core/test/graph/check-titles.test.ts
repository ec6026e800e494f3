import { describe, expect, it } from 'vitest';
import { libraryOf, page, problemsOf } from '../library-of.js';

/** Lists the files that are said to have no title, with the name that readers see. */
function untitled(files: Readonly<Record<string, string>>) {
  return libraryOf({ files })
    .diagnostics.filter(({ rule }) => rule === 'title-missing')
    .map(({ file, found }) => [file, found]);
}

describe('a document without a title', () => {
  it.each([
    [
      'a page',
      { 'fr/mentions-legales.md': 'Texte.\n' },
      'content/fr/mentions-legales.md',
      'mentions-legales',
    ],
    ['a page with other fields', { 'fr/a.md': page('description: B') }, 'content/fr/a.md', 'a'],
    ['the page of a section', { 'fr/blog/index.md': page() }, 'content/fr/blog/index.md', 'blog'],
    [
      'a translation, which inherits no text',
      { 'fr/a.md': page('title: A'), 'en/a.md': 'Text.\n' },
      'content/en/a.md',
      'a',
    ],
    ['a page whose heading is empty', { 'fr/a.md': '#\n\nTexte.\n' }, 'content/fr/a.md', 'a'],
  ])('is told: %s', (_, files, file, name) => {
    expect(untitled(files)).toEqual([[file, name]]);
  });

  it.each([
    ['a title', page('title: A')],
    ['a heading', '# A\n\nTexte.\n'],
    ['a heading further down', 'Texte.\n\n### A\n'],
    ['a date, for a note', page('date: 2015-04-07')],
  ])('is not told where readers see %s', (_, text) => {
    expect(untitled({ 'fr/a.md': text })).toEqual([]);
  });

  it('is not told of the home page, which has the name of the site', () => {
    expect(untitled({ 'fr/index.md': 'Bienvenue.\n' })).toEqual([]);
  });

  it('is not told beside what says why', () => {
    const files = {
      'fr/a.md': '',
      'fr/b.md': page('title:'),
      'fr/c.md': '---\ntitle: [\n---\nTexte.\n',
      'fr/d.md': page('titel: D'),
    };
    expect(problemsOf(libraryOf({ files }))).toEqual([
      'document-empty content/fr/a.md:1:1',
      'field-empty content/fr/b.md:2:1',
      expect.stringContaining('front-matter-syntax content/fr/c.md'),
      'field-unknown content/fr/d.md:2:1',
    ]);
  });
});
