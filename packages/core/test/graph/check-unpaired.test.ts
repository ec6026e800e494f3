import { describe, expect, it } from 'vitest';
import { type Declared, libraryOf, page } from '../library-of.js';

const dated = (day: number, more = '') => page(`title: A\ndate: 2015-04-0${day}\n${more}`);

/** Lists the pairs that are said to be likely: the file, the other one, and what to write. */
function likely(files: Declared['files'], config: Partial<Declared> = {}) {
  return libraryOf({ files, ...config })
    .diagnostics.filter(({ rule }) => rule === 'translation-likely')
    .map(({ file, found, expected }) => [file, found, expected]);
}

describe('articles that may translate each other', () => {
  it('are told where they are of one date and section', () => {
    expect(likely({ 'fr/blog/confiance.md': dated(7), 'en/blog/trust.md': dated(7) })).toEqual([
      ['content/en/blog/trust.md', 'content/fr/blog/confiance.md', 'translationKey: blog/confiance'],
    ]);
  });

  it('are told at the top, and in a section that is translated under another name', () => {
    const sections = {
      'fr/journal/index.md': page('title: J'),
      'en/news/index.md': page('title: N\ntranslationKey: journal'),
    };
    const articles = {
      'fr/journal/a.md': dated(7),
      'en/news/b.md': dated(7),
      'fr/c.md': dated(8),
      'en/d.md': dated(8),
    };
    expect(likely({ ...sections, ...articles }).map(([file]) => file)).toEqual([
      'content/en/d.md',
      'content/en/news/b.md',
    ]);
  });

  it('are each told once of several languages', () => {
    const files = { 'fr/a.md': dated(7), 'en/b.md': dated(7), 'de/c.md': dated(7) };
    expect(likely(files, { locales: ['fr', 'en', 'de'] })).toEqual([
      ['content/de/c.md', 'content/fr/a.md', 'translationKey: a'],
      ['content/en/b.md', 'content/fr/a.md', 'translationKey: a'],
    ]);
  });

  it.each<[string, Declared['files']]>([
    ['of other days', { 'fr/a.md': dated(7), 'en/b.md': dated(8) }],
    ['in other sections', { 'fr/blog/a.md': dated(7), 'en/news/b.md': dated(7) }],
    ['paired by their names', { 'fr/a.md': dated(7), 'en/a.md': dated(7) }],
    ['paired by their key', { 'fr/a.md': dated(7), 'en/b.md': dated(7, 'translationKey: a') }],
    ['two of one language', { 'fr/a.md': dated(7), 'fr/c.md': dated(7), 'en/b.md': dated(7) }],
    ['without a date', { 'fr/a.md': page('title: A'), 'en/b.md': page('title: B') }],
    ['drafts', { 'fr/a.md': dated(7, 'draft: true'), 'en/b.md': dated(7) }],
  ])('are not told where they are %s', (_, files) => {
    expect(likely(files)).toEqual([]);
  });

  it('are not told where one has a version in the language of the other', () => {
    const files = { 'fr/a.md': dated(7), 'en/a.md': dated(9), 'en/b.md': dated(7) };
    expect(likely(files)).toEqual([]);
  });
});
