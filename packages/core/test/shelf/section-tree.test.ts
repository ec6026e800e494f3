import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page } from '../library-of.js';

const article = (title: string, date: string) => page({ title, date });

describe('a folder without a page', () => {
  const library = libraryOf({
    files: {
      'fr/campus/soft-skills/ecouter.md': article('Écouter', '2015-04-07'),
      'fr/campus/plan.md': page('title: Plan'),
    },
  });
  const view = library.locale('fr');

  it('is a section named after itself, that holds its place and nothing else', () => {
    const section = itemOf(view, 'campus/soft-skills');
    expect({ ...section }).toEqual({
      kind: 'section',
      key: 'campus/soft-skills',
      locale: 'fr',
      language: 'fr',
      direction: 'ltr',
      title: 'Soft skills',
      shortTitle: 'Soft skills',
      excerpt: '',
      permalink: '/fr/campus/soft-skills/',
      url: 'https://acretion.example/fr/campus/soft-skills/',
      canonical: 'https://acretion.example/fr/campus/soft-skills/',
      words: 0,
      readingTime: 1,
      authors: [],
      translators: [],
      tags: [],
      categories: [],
      sources: [],
      commentCount: 0,
      draft: false,
      future: false,
      expired: false,
      old: false,
      data: {},
      file: '',
    });
    expect([section.html, section.outline, section.comments]).toEqual(['', [], []]);
  });

  it('stands in the section above, with its articles and pages', () => {
    const campus = view.find('campus', 'section');
    expect(campus?.children.map(({ key }) => key)).toEqual(['campus/soft-skills']);
    expect(campus?.articles.map(({ key }) => key)).toEqual(['campus/soft-skills/ecouter']);
    expect(campus?.pages.map(({ key }) => key)).toEqual(['campus/plan']);
    expect(itemOf(view, 'campus/soft-skills').section).toBe(campus);
    expect(campus?.section).toBeUndefined();
  });

  it('gives way to a document of the same key', () => {
    const named = libraryOf({
      files: {
        'fr/campus/plan.md': page('title: Plan'),
        'fr/le-campus.md': page('title: Le campus\ntranslationKey: campus'),
      },
    }).locale('fr');
    expect(named.find('campus')).toMatchObject({ kind: 'page', title: 'Le campus' });
    expect(named.sections.map(({ key, pages }) => [key, pages.length])).toEqual([['campus', 1]]);
  });
});

describe('the tree of sections', () => {
  const view = libraryOf({
    files: {
      'fr/index.md': page('title: Accueil'),
      'fr/blog/index.md': page('title: Blog\norder: 2'),
      'fr/blog/a.md': article('A', '2015-04-07'),
      'fr/blog/ecrans/index.md': page('title: Écrans'),
      'fr/blog/ecrans/b.md': article('B', '2015-04-08'),
      'fr/aide/index.md': page('title: Aide\norder: 1'),
      'fr/contact.md': page('title: Contact'),
    },
  }).locale('fr');

  it('lists in each section what stands in it and below, and on the home page everything', () => {
    const blog = view.find('blog', 'section');
    expect(blog?.articles.map(({ key }) => key)).toEqual(['blog/ecrans/b', 'blog/a']);
    expect(view.find('blog/ecrans', 'section')?.articles.map(({ key }) => key)).toEqual(['blog/ecrans/b']);
    expect(view.home?.articles).toEqual(view.articles);
    expect(view.home?.pages.map(({ key }) => key)).toEqual(['contact']);
  });

  it('keeps siblings in their order, the home page outside', () => {
    expect(view.sections.map(({ key }) => key)).toEqual(['aide', 'blog']);
    expect(view.home?.children).toEqual(view.sections);
    expect(view.home?.section).toBeUndefined();
  });
});

describe('the language switch', () => {
  const library = libraryOf({
    files: {
      'fr/a.md': article('A', '2015-04-07'),
      'en/a.md': article('A', '2015-04-07'),
      'fr/b.md': article('B', '2015-04-07'),
    },
  });
  const linksAt = (permalink: string) =>
    library
      .locale('fr')
      .languages({ permalink })
      .map(({ code, permalink: address, current, missing }) => [code, address, current, missing]);

  it('leads to the version of each language', () => {
    expect(linksAt('/fr/a/')).toEqual([
      ['fr', '/fr/a/', true, false],
      ['en', '/en/a/', false, false],
    ]);
  });

  it('says where a page is missing, and leads home', () => {
    expect(linksAt('/fr/b/')).toEqual([
      ['fr', '/fr/b/', true, false],
      ['en', '/en/', false, true],
    ]);
  });
});

describe('a folder whose page another locale alone has written', () => {
  const files = {
    'fr/blog/index.md': page('title: Le journal\ntranslationKey: journal'),
    'fr/blog/a.md': article('Août', '2015-08-01'),
    'en/blog/b.md': article('September', '2015-09-01'),
    'en/blog/deep/c.md': article('October', '2015-10-01'),
    'fr/notes/index.md': page('title: Notes'),
    'fr/notes/d.md': article('Décembre', '2015-12-01'),
  };
  const library = libraryOf({ files, menus: { primary: ['journal', 'notes'] } });
  const english = library.locale('en');

  it('is a section of the locale, with its page, its feed, its place in the menu and in the breadcrumb', () => {
    const blog = itemOf(english, 'journal');
    expect([blog.title, blog.permalink, blog.missing]).toEqual(['Blog', '/en/blog/', undefined]);
    expect(english.routes.some(({ permalink }) => permalink === '/en/blog/')).toBe(true);
    expect(library.route('/en/blog/feed.xml')).toBeDefined();
    expect(english.navigation('primary').map(({ permalink }) => permalink)).toEqual([
      '/en/blog/',
      '/fr/notes/',
    ]);
    expect(english.breadcrumb(itemOf(english, 'blog/deep/c')).map(({ permalink }) => permalink)).toEqual([
      '/en/',
      '/en/blog/',
      '/en/blog/deep/',
      '/en/blog/deep/c/',
    ]);
  });

  it('lists what the others have written there, too', () => {
    const blog = itemOf(english, 'journal');
    expect(blog.kind === 'section' && blog.articles.map(({ key }) => key)).toEqual([
      'blog/deep/c',
      'blog/b',
      'blog/a',
    ]);
  });

  it('is an alternate of that page', () => {
    const route = english.routes.find(({ permalink }) => permalink === '/en/blog/');
    expect(route?.alternates.map(({ permalink }) => permalink)).toEqual([
      '/fr/blog/',
      '/en/blog/',
      '/fr/blog/',
    ]);
  });

  it('stays the other’s where the locale has nothing in it', () => {
    const notes = english.sections.find(({ key }) => key === 'notes');
    expect([notes?.permalink, notes?.missing]).toEqual(['/fr/notes/', 'link']);
  });
});
