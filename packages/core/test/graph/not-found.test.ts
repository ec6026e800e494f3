import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';
import { contentOf } from '../route/library-of.js';

const lost = page(
  'title: Page perdue\ndate: 2015-04-07\ntags: [perdu]\nseries: Perdus\ncategories: [Divers]\naliases: [/perdu/]\nlayout: default',
  'Voir le [journal](journal/index.md) ou ![un plan](plan.svg).',
);
const files = {
  'fr/index.md': page('title: Accueil'),
  'fr/journal/index.md': page('title: Journal'),
  'fr/journal/a.md': page('title: A\ndate: 2015-04-01\ntags: [perdu]'),
  'fr/404.md': lost,
  'en/index.md': page('title: Home'),
};
const media = { 'content/fr/plan.svg': {} };
const library = libraryOf({ files, media });
const fr = library.locale('fr');
const pageOf = (code: 'fr' | 'en') =>
  library.locale(code).routes.flatMap((route) => (route.kind === 'not-found' ? [route] : []))[0];

describe('`404.md` at the top of a locale', () => {
  it('is its page for unknown addresses, with its title and text', () => {
    expect(pageOf('fr')).toMatchObject({
      permalink: '/fr/404.html',
      output: 'fr/404.html',
      title: 'Page perdue',
      alternates: [],
    });
    expect(pageOf('fr')?.item?.html).toBe(
      '<p>Voir le <a href="/fr/journal/">journal</a> ou <img src="/fr/plan.svg" fetchpriority="high" decoding="async" alt="un plan">.</p>',
    );
    expect(library.media['content/fr/plan.svg']?.output).toBe('fr/plan.svg');
  });

  it('leaves that of a language without one as it is', () => {
    expect(pageOf('en')).toMatchObject({ permalink: '/en/404.html', title: 'Page not found' });
    expect(pageOf('en')?.item).toBeUndefined();
  });

  it('is on no list, in no feed and no sitemap, and no page leads to it', () => {
    expect(permalinksOf(fr, 'page')).toEqual([]);
    expect(fr.articles.map(({ key }) => key)).toEqual(['journal/a']);
    expect(fr.find('404')).toBeUndefined();
    expect(fr.terms('tags').map(({ count }) => count)).toEqual([1]);
    expect(fr.terms('categories')).toEqual([]);
    expect(permalinksOf(fr, 'series')).toEqual([]);
    expect(library.routes.filter(({ kind }) => kind === 'redirect')).toEqual([]);
    expect(contentOf(library, '/sitemap.xml')).not.toContain('404');
    expect(contentOf(library, '/fr/feed.xml')).not.toContain('perdue');
    expect(library.locale('en').find('404')).toBeUndefined();
    expect(library.relations(itemOf(fr, 'journal')).mentionedBy).toEqual([]);
    expect(library.relations(itemOf(fr, 'journal/a')).related).toEqual([]);
  });

  it('leads the switch of language home, and stands below the home page', () => {
    const here = { permalink: '/fr/404.html' };
    expect(fr.languages(here).map(({ permalink, missing }) => [permalink, missing])).toEqual([
      ['/fr/404.html', false],
      ['/en/', false],
    ]);
    expect(fr.breadcrumb(here).map(({ permalink }) => permalink)).toEqual(['/fr/', '/fr/404.html']);
  });

  it('is checked like any other text', () => {
    expect(problemsOf(library)).toEqual([]);
    const broken = { ...files, 'fr/404.md': page('title: A', '[x](absent.md)') };
    expect(problemsOf(libraryOf({ files: broken }))).toEqual(['dead-link content/fr/404.md:5:1']);
  });
});

it.each([
  ['/404.html', 'fr/perdu.md'],
  ['404.html', 'fr/404.md'],
  ['/404/', 'fr/perdu.md'],
  ['/fr/404.html', 'fr/perdu.md'],
])('a text with `permalink: %s` is the same, as other generators write it', (permalink, path) => {
  const library = libraryOf({ files: { [path]: page({ title: 'Perdu', permalink }) } });
  const [route] = library.locale('fr').routes.filter(({ kind }) => kind === 'not-found');
  expect(route).toMatchObject({ permalink: '/fr/404.html', title: 'Perdu' });
  expect(permalinksOf(library.locale('fr'), 'page', 'redirect')).toEqual([]);
  expect(problemsOf(library)).toEqual([]);
});

it.each(['fr/journal/404.md', 'fr/4040.md', 'fr/page-404.md'])('%s is a page like any other', (path) => {
  const library = libraryOf({ files: { [path]: page('title: A') } });
  expect(permalinksOf(library.locale('fr'), 'page')).toHaveLength(1);
});

it('two in one locale are told', () => {
  const library = libraryOf({
    files: { ...files, 'fr/perdu.md': page('title: B\npermalink: /404.html') },
    media,
  });
  expect(problemsOf(library)).toEqual(['translation-duplicate content/fr/perdu.md:1:1']);
});

it('a draft of one is not shown', () => {
  const library = libraryOf({ files: { 'fr/404.md': page('title: A\ndraft: true') } });
  const [route] = library.locale('fr').routes.filter(({ kind }) => kind === 'not-found');
  expect(route?.title).toBe('Page introuvable');
});
