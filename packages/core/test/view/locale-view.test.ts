import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, permalinksOf } from '../library-of.js';

const dated = (date: string, fields: object = {}) => page({ title: 'A', date, ...fields });

describe('articles', () => {
  it('stand newest first, on one day by time and then by key', () => {
    const files = {
      'fr/d.md': dated('2015-04-07'),
      'fr/c.md': dated('2015-04-07T08:00:00+02:00'),
      'fr/b.md': dated('2015-04-07'),
      'fr/a.md': dated('2015-04-07T09:00:00+02:00'),
      'fr/e.md': dated('2015-04-08'),
      'fr/f.md': dated('2015-04-07T06:30:00Z'),
    };
    expect(
      libraryOf({ files, timeZone: 'Europe/Paris' })
        .locale('fr')
        .articles.map(({ key }) => key),
    ).toEqual(['e', 'a', 'f', 'c', 'b', 'd']);
  });

  it('are found by key, as the objects that the lists hold', () => {
    const view = libraryOf({ files: { 'fr/blog/a.md': dated('2015-04-07') } }).locale('fr');
    expect(view.find('blog/a')).toBe(view.articles[0]);
    expect(view.find('blog')).toBe(view.sections[0]);
    expect(view.find('a')).toBeUndefined();
    expect(view.recent(1)[0]).toBe(view.articles[0]);
  });

  it('have an older and a newer neighbour', () => {
    const files = {
      'fr/a.md': dated('2015-04-07'),
      'fr/b.md': dated('2015-04-08'),
      'fr/c.md': dated('2015-04-09'),
      'fr/p.md': page('title: P'),
    };
    const view = libraryOf({ files }).locale('fr');
    const [c, b, a] = view.articles;
    if (!a || !b || !c) throw new Error('Expected three articles');
    expect([view.neighbours(a), view.neighbours(b), view.neighbours(c)]).toEqual([
      { next: b },
      { previous: a, next: c },
      { previous: b },
    ]);
    expect(view.neighbours(itemOf(view, 'p') as typeof a)).toEqual({});
  });

  it('are named by their first heading, else by their date, else by their file', () => {
    const files = {
      'fr/note.md': page('date: 2015-04-01', '## Un essai\n\nTexte.'),
      'fr/bref.md': page('date: 2015-04-01', 'Texte.'),
      'fr/page-seule.md': page('', 'Texte.'),
    };
    const view = libraryOf({ files }).locale('fr');
    expect(['note', 'bref', 'page-seule'].map((key) => itemOf(view, key).title)).toEqual([
      'Un essai',
      '1er avril 2015',
      'page-seule',
    ]);
  });

  it('may be copied with their facts', () => {
    const view = libraryOf({
      files: { 'fr/a.md': page({ title: 'A', date: '2015-04-07', tags: ['t'] }, '## B\n\nTexte.') },
    }).locale('fr');
    const [article] = view.articles;
    const copy: Record<string, unknown> = { ...article };
    expect(copy).toMatchObject({
      kind: 'article',
      key: 'a',
      title: 'A',
      tags: [{ name: 't' }],
      commentCount: 0,
    });
    for (const name of ['html', 'outline', 'comments', 'section', 'diagnostics'])
      expect(copy).not.toHaveProperty(name);
    expect(article?.html).toContain('<p>Texte.</p>');
  });

  it.each([-1, 1.5, Number.NaN, '5', undefined])('are not counted by %s', (count) => {
    const view = libraryOf({ files: {} }).locale('fr');
    expect(() => view.recent(count as number)).toThrow(TypeError);
  });

  it.each([undefined, null, 'a', {}])('have neighbours, and %s has none', (article) => {
    const view = libraryOf({ files: {} }).locale('fr');
    expect(() => view.neighbours(article as never)).toThrow(TypeError);
  });
});

describe('pages and sections', () => {
  it('stand by `order`, then by title as the language sorts, then by key', () => {
    const files = {
      'fr/g/index.md': page('title: G'),
      'fr/g/z.md': page('title: Étape 10'),
      'fr/g/y.md': page('title: Étape 9'),
      'fr/g/x.md': page('title: Eau'),
      'fr/g/w.md': page('title: Zéro\norder: 2'),
      'fr/g/v.md': page('title: Yack\norder: 1'),
      'fr/g/sub/index.md': page('title: Sous'),
      'fr/g/abri/index.md': page('title: Abri'),
    };
    const section = itemOf(libraryOf({ files }).locale('fr'), 'g');
    if (section.kind !== 'section') throw new Error('Expected a section');
    expect(section.pages.map(({ title }) => title)).toEqual(['Yack', 'Zéro', 'Eau', 'Étape 9', 'Étape 10']);
    expect(section.children.map(({ title }) => title)).toEqual(['Abri', 'Sous']);
  });
});

describe('archives', () => {
  it('write a year in the digits of its months', () => {
    const files = { 'fa/a.md': dated('2015-04-07'), 'en/a.md': dated('2015-04-07') };
    const library = libraryOf({ files, locales: ['fa', 'en'] });
    const labels = (code: string) =>
      library.locale(code).archives.map(({ label, permalink }) => [label, permalink]);
    expect(labels('fa')).toEqual([['۲۰۱۵', '/fa/بایگانی/2015/']]);
    expect(labels('en')).toEqual([['2015', '/en/archives/2015/']]);
  });

  const files = {
    'fr/a.md': dated('2015-04-07'),
    'fr/b.md': dated('2015-04-01'),
    'fr/c.md': dated('2015-11-01'),
    'fr/d.md': dated('2014-12-31'),
  };

  it('go by year and month, newest first, with counts, labels and addresses; empty months are absent', () => {
    const view = libraryOf({ files }).locale('fr');
    expect(view.archives).toMatchObject([
      {
        year: 2015,
        count: 3,
        permalink: '/fr/archives/2015/',
        months: [
          { month: '2015-11', label: 'novembre 2015', count: 1, permalink: '/fr/archives/2015/11/' },
          { month: '2015-04', label: 'avril 2015', count: 2, articles: [{ key: 'a' }, { key: 'b' }] },
        ],
      },
      { year: 2014, count: 1, months: [{ month: '2014-12' }] },
    ]);
    expect(view.links.archives).toBe('/fr/archives/');
  });

  it('follow their own patterns and words', () => {
    const permalinks = {
      archive: '/:locale/:archives/tout/',
      year: '/:locale/:year/',
      month: '/:locale/:year/:month/',
    };
    const view = libraryOf({ files, permalinks, paths: { archives: { fr: 'passé' } } }).locale('fr');
    expect(permalinksOf(view, 'archive', 'year')).toEqual(['/fr/passé/tout/', '/fr/2015/', '/fr/2014/']);
  });

  it('are not there where nothing is dated', () => {
    const view = libraryOf({ files: { 'fr/p.md': page('title: P') } }).locale('fr');
    expect([view.archives, view.links.archives, permalinksOf(view, 'archive')]).toEqual([[], undefined, []]);
  });
});

describe('lists', () => {
  it('show each article on exactly one of their pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), (count, pageSize) => {
        const files = Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `fr/blog/a${index}.md`,
            dated(`2015-04-${String(index + 1).padStart(2, '0')}`, { tags: ['t'] }),
          ]),
        );
        const view = libraryOf({
          files: { 'fr/blog/index.md': page('title: Blog'), ...files },
          pageSize,
        }).locale('fr');
        for (const kind of ['home', 'section', 'term'] as const) {
          const pages = view.routes.flatMap((route) =>
            route.kind === kind && 'pagination' in route ? [route] : [],
          );
          expect(pages.flatMap(({ articles }) => articles)).toEqual(
            kind === 'term' && count === 0 ? [] : view.articles,
          );
          pages.forEach(({ pagination, permalink, articles }, index) => {
            expect(pagination).toMatchObject({ page: index + 1, pages: pages.length, total: count });
            expect(pagination.permalinks[index]).toBe(permalink);
            expect(pagination.previous).toBe(pages[index - 1]?.permalink);
            expect(pagination.next).toBe(pages[index + 1]?.permalink);
            expect([pagination.first, pagination.last]).toEqual([
              pages[0]?.permalink,
              pages.at(-1)?.permalink,
            ]);
            expect(articles.length).toBeLessThanOrEqual(pageSize);
          });
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('series', () => {
  const part = (day: number, series: unknown) => dated(`2015-04-0${day}`, { series });

  it('number their articles by part, and what has none after the one before it', () => {
    const files = {
      'fr/a.md': part(1, { name: 'Cycle', part: 2 }),
      'fr/b.md': part(2, 'cycle'),
      'fr/c.md': part(3, { name: 'Cycle', part: 1 }),
    };
    const view = libraryOf({ files }).locale('fr');
    expect(view.series).toMatchObject([{ name: 'Cycle', slug: 'cycle', permalink: '/fr/series/cycle/' }]);
    expect(view.series[0]?.articles.map(({ key, series }) => [key, series?.part, series?.total])).toEqual([
      ['c', 1, 3],
      ['a', 2, 3],
      ['b', 3, 3],
    ]);
  });

  it('have addresses of their own', () => {
    const files = { 'fr/a.md': part(1, 'C'), 'fr/b.md': part(2, 'C !') };
    expect(
      libraryOf({ files })
        .locale('fr')
        .series.map(({ slug }) => slug),
    ).toEqual(['c', 'c-2']);
  });
});

describe('a canonical address', () => {
  it.each([
    [{}, 'https://acretion.example/fr/a/'],
    [{ canonical: 'https://ailleurs.example/b' }, 'https://ailleurs.example/b'],
  ])('of %o is %s', (fields, canonical) => {
    const view = libraryOf({ files: { 'fr/a.md': dated('2015-04-07', fields) } }).locale('fr');
    expect(view.articles[0]?.canonical).toBe(canonical);
    expect(view.routes.find(({ kind }) => kind === 'article')?.canonical).toBe(canonical);
  });
});
