import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const plan = { 'content/fr/bilan/plan.png': {} };

/** The kind and key that one file has. */
function read(path: string, fields: string, others: Readonly<Record<string, string>> = {}) {
  const library = libraryOf({ files: { [`fr/${path}`]: page(fields), ...others }, media: plan });
  const view = library.locale('fr');
  const found = [...view.articles, ...view.pages, ...view.sections].find(({ file }) => file.endsWith(path));
  return { kind: found?.kind, key: found?.key, problems: problemsOf(library, 'section-without-page') };
}

describe('what a document is', () => {
  it.each([
    ['a dated document is an article', 'blog/a.md', 'date: 2015-04-07', 'article', 'blog/a'],
    [
      'a date in the file’s name is a date',
      'blog/2015-04-07-a.md',
      'title: A',
      'article',
      'blog/2015-04-07-a',
    ],
    ['an undated document is a page', 'contact.md', 'title: A', 'page', 'contact'],
    ['a folder’s index is a section', 'blog/index.md', 'title: A', 'section', 'blog'],
    ['`_index` is an index too', 'blog/_index.md', 'title: A', 'section', 'blog'],
    [
      'a folder of a dated index and media is an article',
      'bilan/index.md',
      'date: 2015-04-07',
      'article',
      'bilan',
    ],
    [
      '`_index` says that it is a folder’s, whatever its date',
      'bilan/_index.md',
      'date: 2015-04-07',
      'section',
      'bilan',
    ],
    [
      'so is one whose name has the date',
      '2015-04-07-bilan/index.md',
      'title: A',
      'article',
      '2015-04-07-bilan',
    ],
    ['`kind` makes an article’s date mere information', 'a.md', 'date: 2015-04-07\nkind: page', 'page', 'a'],
    ['`kind` makes a page a section', 'a.md', 'title: A\nkind: section', 'section', 'a'],
    ['`kind` makes an index a page', 'a/index.md', 'title: A\nkind: page', 'page', 'a'],
  ])('%s', (_, path, fields, kind, key) => {
    expect(read(path, `${fields}\n`)).toEqual({ kind, key, problems: [] });
  });

  it('takes a dated index beside other documents for a section, and says so', () => {
    const others = { 'fr/bilan/annexe.md': page('title: Annexe') };
    expect(read('bilan/index.md', 'title: A\ndate: 2015-04-07', others)).toEqual({
      kind: 'section',
      key: 'bilan',
      problems: ['section-folder content/fr/bilan/index.md:3:1'],
    });
  });

  it('takes a dated `_index` beside other documents for a section without a word', () => {
    const others = { 'fr/bilan/annexe.md': page('title: Annexe') };
    expect(read('bilan/_index.md', 'title: A\ndate: 2015-04-07', others)).toEqual({
      kind: 'section',
      key: 'bilan',
      problems: [],
    });
  });

  it('lets `kind` keep such an index an article, whose folder is no section', () => {
    const library = libraryOf({
      files: {
        'fr/blog/index.md': page('title: Blog'),
        'fr/blog/bilan/index.md': page('title: Bilan\ndate: 2015-04-07\nkind: article'),
        'fr/blog/bilan/annexe.md': page('title: Annexe'),
      },
    });
    const annexe = itemOf(library.locale('fr'), 'blog/bilan/annexe');
    expect(problemsOf(library)).toEqual([]);
    expect(annexe.permalink).toBe('/fr/blog/bilan/annexe/');
    expect(annexe.section?.key).toBe('blog');
    expect(
      library
        .locale('fr')
        .breadcrumb(annexe)
        .map(({ label }) => label),
    ).toEqual(['Accueil', 'Blog', 'Annexe']);
  });

  it('keeps an undated document an undated one, whatever `kind` asks for', () => {
    expect(read('a.md', 'title: A\nkind: article')).toEqual({
      kind: 'page',
      key: 'a',
      problems: ['article-without-date content/fr/a.md:3:1'],
    });
  });

  it('gives `x.md` and `x/index.md` one key, so that they translate each other', () => {
    const library = libraryOf({
      files: {
        'fr/bilan/index.md': page('title: Bilan\ndate: 2015-04-07'),
        'en/bilan.md': page('title: Report\ndate: 2015-04-07'),
      },
    });
    const french = itemOf(library.locale('fr'), 'bilan');
    expect(library.relations(french).translations.map(({ title }) => title)).toEqual(['Report']);
  });

  it('takes `x.md` for the page of a folder `x` that holds documents', () => {
    const library = libraryOf({
      files: { 'fr/blog.md': page('title: Le blog'), 'fr/blog/a.md': page('date: 2015-04-07') },
    });
    const blog = itemOf(library.locale('fr'), 'blog');
    expect(blog.kind === 'section' && blog.articles.map(({ key }) => key)).toEqual(['blog/a']);
    expect(itemOf(library.locale('fr'), 'blog/a').section).toBe(blog);
    expect(problemsOf(library)).toEqual([]);
  });

  it('names both files where `x.md` and `x/index.md` stand in one locale', () => {
    const library = libraryOf({
      files: { 'fr/bilan.md': page('title: A'), 'fr/bilan/index.md': page('title: B') },
    });
    const [double] = library.diagnostics;
    expect(double).toMatchObject({ rule: 'translation-duplicate', file: 'content/fr/bilan/index.md' });
    expect(double?.related).toEqual([{ file: 'content/fr/bilan.md', line: 1, column: 1 }]);
  });

  it('keeps the home page a section, whatever its front matter says', () => {
    const library = libraryOf({
      files: { 'fr/index.md': page('title: Accueil\nkind: page\ndate: 2015-04-07') },
    });
    expect(library.locale('fr').home).toMatchObject({ kind: 'section', permalink: '/fr/', key: 'index' });
    expect(problemsOf(library)).toEqual([]);
  });
});
