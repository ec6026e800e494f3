import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const files = {
  'en/guide.md': page('title: Guide'),
  'en/blog/index.md': page('title: Blog'),
  'en/blog/trip.md': page('title: Trip\ndate: 2015-01-01'),
  'fr/blog/index.md': page('title: Carnet\nslug: carnet'),
};

function addressesOf(links: readonly string[], missing: 'hide' | 'link' | 'fallback'): string[] {
  const body = links.map((link) => `[x](${link})`).join(' ');
  const library = libraryOf({ files: { ...files, 'fr/a.md': page('title: A', body) }, missing });
  expect(problemsOf(library)).toEqual([]);
  const { html } = itemOf(library.locale('fr'), 'a');
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('a link to a text that a language lacks', () => {
  const guide = [
    'guide.md',
    'guide',
    '/guide/',
    '/fr/guide/',
    '/fr/guide',
    '/fr/guide.html',
    '../guide/',
    '/en/guide/',
  ];
  const trip = ['blog/trip.md', '/blog/trip/', '/fr/carnet/trip/', '../carnet/trip/'];

  it.each([
    ['hide', '/en/guide/', '/en/blog/trip/'],
    ['link', '/en/guide/', '/en/blog/trip/'],
    ['fallback', '/fr/guide/', '/fr/carnet/trip/'],
  ] as const)('leads to the same page however it is written, under `%s`', (missing, toGuide, toTrip) => {
    expect(new Set(addressesOf(guide, missing))).toEqual(new Set([toGuide]));
    expect(new Set(addressesOf(trip, missing))).toEqual(new Set([toTrip]));
  });

  it('is dead where no language has such a text', () => {
    const library = libraryOf({ files: { ...files, 'fr/a.md': page('title: A', '[x](/fr/guides/)') } });
    expect(problemsOf(library)).toEqual(['dead-link content/fr/a.md:5:1']);
  });
});

describe('folders that are only dates', () => {
  it('are no sections, and stay in addresses', () => {
    const dated = {
      'fr/blog/index.md': page('title: Blog'),
      'fr/blog/2015/04/07/a.md': page('title: A\ndate: 2015-04-07'),
      'fr/blog/2015-04/b.md': page('title: B\ndate: 2015-04-08'),
      'fr/2014/c.md': page('title: C\ndate: 2014-04-08'),
    };
    const view = libraryOf({ files: dated, locales: ['fr'] }).locale('fr');
    expect(view.sections.map(({ permalink, children }) => [permalink, children])).toEqual([['/blog/', []]]);
    expect(view.articles.map(({ permalink, section }) => [permalink, section?.title])).toEqual([
      ['/blog/2015-04/b/', 'Blog'],
      ['/blog/2015/04/07/a/', 'Blog'],
      ['/2014/c/', undefined],
    ]);
  });

  it('are sections where they have a page, or are no dates', () => {
    const dated = {
      'fr/2015/index.md': page('title: Deux mille quinze'),
      'fr/2015/04/a.md': page('title: A\ndate: 2015-04-07'),
      'fr/1066/b.md': page('title: B'),
      'fr/04/c.md': page('title: C'),
      'fr/2016/13/d.md': page('title: D'),
    };
    const view = libraryOf({ files: dated, locales: ['fr'] }).locale('fr');
    expect(view.sections.map(({ permalink }) => permalink).sort()).toEqual([
      '/04/',
      '/1066/',
      '/2015/',
      '/2016/13/',
    ]);
  });
});
