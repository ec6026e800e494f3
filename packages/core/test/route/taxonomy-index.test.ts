import { describe, expect, it } from 'vitest';
import { createJsonLd } from '../../src/index.js';
import { type Declared, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

const dated = (day: number, more: object) => page({ title: `A${day}`, date: `2015-04-0${day}`, ...more });
const files = {
  'fr/a.md': dated(1, { tags: ['Confiance', 'Écrans'], authors: ['Ana'], topics: ['Sel'] }),
  'en/a.md': dated(1, { tags: ['Trust', 'Screens'] }),
};
const declared = { files, taxonomies: ['topics'], missing: 'hide' } satisfies Declared;
const library = libraryOf(declared);
const fr = library.locale('fr');

describe('the index of a taxonomy', () => {
  it('lists its terms on a page of its own, where a locale has any', () => {
    expect(permalinksOf(fr, 'terms')).toEqual(['/fr/mots-cles/', '/fr/auteurs/', '/fr/topics/']);
    expect(permalinksOf(library.locale('en'), 'terms')).toEqual(['/en/tags/', '/en/authors/']);
    expect(permalinksOf(libraryOf({ files: { 'fr/a.md': page() } }).locale('fr'), 'terms')).toEqual([]);
    const route = library.route('/fr/mots-cles/');
    if (route?.kind !== 'terms') throw new Error('Expected an index');
    expect([route.title, route.taxonomy, route.output]).toEqual([
      'Mots-clés',
      'tags',
      'fr/mots-cles/index.html',
    ]);
    expect(route.terms).toEqual(fr.terms('tags'));
    expect(JSON.parse(JSON.stringify(route))).not.toHaveProperty('terms');
  });

  it('has the same page in other languages as its alternate, and stands in the sitemap', () => {
    const versions = (permalink: string) => {
      const route = library.route(permalink);
      return route && 'alternates' in route
        ? route.alternates.map(({ hreflang, url }) => `${hreflang} ${url}`)
        : [];
    };
    expect(versions('/en/tags/')).toEqual([
      'fr https://acretion.example/fr/mots-cles/',
      'en https://acretion.example/en/tags/',
      'x-default https://acretion.example/fr/mots-cles/',
    ]);
    expect(versions('/fr/topics/')).toHaveLength(2);
    const sitemap = library.route('/sitemap.xml');
    expect(sitemap?.kind === 'file' && sitemap.content).toContain(
      '<loc>https://acretion.example/fr/topics/</loc>',
    );
  });

  it('is on the way to its terms, and what view and search engines know of it', () => {
    expect(
      fr.breadcrumb({ permalink: '/fr/mots-cles/confiance/' }).map(({ permalink }) => permalink),
    ).toEqual(['/fr/', '/fr/mots-cles/', '/fr/mots-cles/confiance/']);
    expect(fr.taxonomies.map(({ permalink }) => permalink)).toEqual([
      '/fr/mots-cles/',
      '/fr/auteurs/',
      '/fr/topics/',
    ]);
    const route = library.route('/fr/mots-cles/');
    const nodes = route ? createJsonLd(library, route)['@graph'] : [];
    expect(nodes.find((node) => node['@type'] === 'ItemList')).toMatchObject({
      numberOfItems: 2,
      itemListElement: [
        { name: 'Confiance', url: 'https://acretion.example/fr/mots-cles/confiance/' },
        { name: 'Écrans' },
      ],
    });
  });

  it.each<[string, Partial<Declared>]>([
    ['a page', { files: { ...files, 'fr/mots-cles.md': page('title: Nos mots') } }],
    ['a section', { files: { ...files, 'fr/mots-cles/index.md': page('title: Nos mots') } }],
    ['a folder without a page', { files: { ...files, 'fr/mots-cles/z.md': page('title: Z') } }],
    ['an old address', { files: { ...files, 'fr/b.md': page('title: B\naliases: [/fr/mots-cles/]') } }],
    ['a page of the host', { pages: [{ permalink: '/fr/mots-cles/', file: 'tags.njk' }] }],
    ['a file of the host', { outputs: [{ output: 'fr/mots-cles/index.html', by: 'tags.njk' }] }],
  ])('makes room for %s at its address, which then is on the way', (_, more) => {
    const other = libraryOf({ ...declared, ...more });
    expect(problemsOf(other).filter((problem) => /conflict/.test(problem))).toEqual([]);
    expect(permalinksOf(other.locale('fr'), 'terms')).toEqual(['/fr/auteurs/', '/fr/topics/']);
    expect(permalinksOf(other.locale('en'), 'terms')).toContain('/en/tags/');
    const steps = other.locale('fr').breadcrumb({ permalink: '/fr/mots-cles/confiance/' });
    expect(steps[1]?.permalink).toBe('/fr/mots-cles/');
  });

  it('has the address that the site gives it', () => {
    const permalinks = { terms: '/:locale/index/:taxonomy/' };
    expect(permalinksOf(libraryOf({ ...declared, permalinks }).locale('en'), 'terms')).toEqual([
      '/en/index/tags/',
      '/en/index/authors/',
    ]);
    expect(() => libraryOf({ ...declared, permalinks: { terms: '/:locale/:slug/' } })).toThrow(
      'a path of :locale, :taxonomy and words',
    );
  });

  it('does not stand where a locale only links to the texts of others', () => {
    const linked = libraryOf({ files: { 'fr/a.md': dated(1, { tags: ['Confiance'] }) } }).locale('en');
    expect(linked.terms('tags')).toHaveLength(1);
    expect(permalinksOf(linked, 'terms')).toEqual([]);
  });
});
