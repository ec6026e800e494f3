import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const original = page(
  'title: Le marché\ndate: 2015-04-07T09:30:00+02:00\norder: 3\nauthors: [Claire]\nseries: { name: Le village, part: 2 }\ncover: { src: /media/a.png, alt: Une halle }\nstars: 4\nplace: Halle',
);
const site = {
  fields: { stars: { type: 'number', inherit: true }, place: { type: 'string' } },
  media: { 'media/a.png': {} },
};

describe('a translation of text alone', () => {
  const library = libraryOf({
    ...site,
    files: {
      'fr/blog/marche.md': original,
      'en/blog/marche.md': page('title: The market'),
      'en/blog/fete.md': page('title: The feast\nseries: { name: The village }'),
      'fr/blog/fete.md': page('title: La fête\ndate: 2015-04-01\nseries: { name: Le village, part: 1 }'),
    },
  });
  const market = itemOf(library.locale('en'), 'blog/marche');

  it('has the date, kind, order, authors, cover and number in its series of the original', () => {
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
    expect(market).toMatchObject({
      kind: 'article',
      title: 'The market',
      date: '2015-04-07',
      moment: '2015-04-07T07:30:00Z',
      order: 3,
      authors: [{ name: 'Claire' }],
      cover: { src: '/media/a.png', alt: '' },
      series: { name: 'The village', part: 2 },
    });
  });

  it('stands in the lists and the archive of its language', () => {
    const english = library.locale('en');
    expect(english.articles.map(({ key }) => key)).toEqual(['blog/marche', 'blog/fete']);
    expect(english.archives[0]?.months[0]?.articles).toHaveLength(2);
    expect(english.recent(1).map((article) => english.neighbours(article).previous?.key)).toEqual([
      'blog/fete',
    ]);
  });

  it('has of the declared fields those that are marked', () => {
    expect(market.data).toEqual({ stars: 4 });
  });
});

describe('what a translation says itself', () => {
  const library = libraryOf({
    ...site,
    media: { 'media/a.png': {}, 'media/b.png': {} },
    files: {
      'fr/a.md': original,
      'en/a.md': page(
        'title: A\norder: 1\nauthors: []\ncover: { src: /media/b.png, alt: Hall }\nstars: 5\nseries: Village',
      ),
      'fr/b.md': original.replace('part: 2', 'part: 1'),
      'en/b.md': page('title: B\nauthors: [Ana]\ncover: { alt: A market hall }'),
    },
  });

  it('stays', () => {
    expect(itemOf(library.locale('en'), 'a')).toMatchObject({
      order: 1,
      authors: [],
      cover: { src: '/media/b.png', alt: 'Hall' },
      data: { stars: 5 },
      series: { name: 'Village', part: 2 },
    });
  });

  it('may be the words for the cover alone, and another author', () => {
    expect(itemOf(library.locale('en'), 'b')).toMatchObject({
      authors: [{ name: 'Ana' }],
      cover: { src: '/media/a.png', alt: 'A market hall' },
    });
  });

  it('is told where a number, a date or a kind is another', () => {
    const files = {
      'fr/a.md': original.replace('part: 2', 'part: 1'),
      'en/a.md': page('title: A\nkind: page\ndate: 2015-04-08'),
    };
    expect(problemsOf(libraryOf({ ...site, files }))).toEqual([
      'translation-differs content/en/a.md:3:1',
      'translation-differs content/en/a.md:4:1',
    ]);
  });

  it('is not told of a gap that is the original’s', () => {
    const files = { 'fr/a.md': original, 'en/a.md': page('title: A') };
    expect(problemsOf(libraryOf({ ...site, files }))).toEqual(['series-gap content/fr/a.md:6:29']);
  });

  it('is not told where it says the same, or the date stands in the file’s name', () => {
    const files = {
      'fr/2015-04-07-a.md': page('title: A'),
      'en/2015-04-07-a.md': page('title: A\ndate: 2015-04-07\nkind: article'),
      'fr/b.md': page('title: B'),
      'en/b.md': page('title: B\nkind: page'),
    };
    expect(problemsOf(libraryOf({ files }))).toEqual([]);
  });
});

describe('a section of the original', () => {
  it('has its layout and its place for comments in every language', () => {
    const files = {
      'fr/docs/index.md': page('title: Le guide\nlayout: docs\ncomments: false'),
      'en/docs/index.md': page('title: The guide'),
      'en/docs/a.md': page('title: A'),
      'en/docs/b.md': page('title: B\nlayout: wide'),
    };
    const english = libraryOf({ files, comments: true }).locale('en');
    expect(['docs', 'docs/a', 'docs/b'].map((key) => itemOf(english, key).layout)).toEqual([
      'docs',
      'docs',
      'wide',
    ]);
    expect(itemOf(english, 'docs').discussed).toBeUndefined();
  });
});

describe('what is inherited from', () => {
  it('is the version that `original` names, and one that is a draft', () => {
    const files = {
      'fr/a.md': page('title: A'),
      'en/a.md': page('title: A\ndate: 2015-04-08\noriginal: en\ndraft: true'),
    };
    expect(itemOf(libraryOf({ files }).locale('fr'), 'a')).toMatchObject({
      kind: 'article',
      date: '2015-04-08',
    });
  });

  it('is nothing where the original is no article either', () => {
    const files = { 'fr/a.md': page('title: A'), 'en/a.md': page('title: A') };
    expect(itemOf(libraryOf({ files }).locale('en'), 'a').kind).toBe('page');
  });

  it('is the original’s day, so that both appear together', () => {
    const files = { 'fr/a.md': page('title: A\ndate: 2017-01-01'), 'en/a.md': page('title: A') };
    const library = libraryOf({ files, now: '2016-01-01' });
    expect([library.locale('fr').articles, library.locale('en').articles]).toEqual([[], []]);
  });
});

it('words for a cover without a picture anywhere are told', () => {
  const files = { 'fr/a.md': page('title: A\ncover: { alt: Une halle }') };
  expect(problemsOf(libraryOf({ files }))).toEqual(['field-invalid content/fr/a.md:3:1']);
});

describe('a file in one language and a folder of that name in another', () => {
  it.each([
    ['with a page', { 'en/blog/index.md': page('title: Blog') }],
    ['without one', {}],
  ])('are one section, %s', (_, more) => {
    const library = libraryOf({
      files: {
        'fr/blog.md': page('title: Le blog'),
        'en/blog/a.md': page('title: A\ndate: 2015-04-07'),
        ...more,
      },
    });
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
    const [french, english] = ['fr', 'en'].map((code) => itemOf(library.locale(code), 'blog'));
    expect([french?.kind, french?.permalink, english?.kind, english?.permalink]).toEqual([
      'section',
      '/fr/blog/',
      'section',
      '/en/blog/',
    ]);
    expect(french?.kind === 'section' && french.articles.map(({ key }) => key)).toEqual(['blog/a']);
  });

  it('stay a page and a page where neither folder holds anything', () => {
    const library = libraryOf({
      files: { 'fr/plan.md': page('title: Plan'), 'en/plan/index.md': page('title: Map') },
    });
    expect(['fr', 'en'].map((code) => itemOf(library.locale(code), 'plan').kind)).toEqual(['page', 'page']);
  });
});
