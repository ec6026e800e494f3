import { describe, expect, it } from 'vitest';
import type { LocaleRoute, MissingPolicy } from '../../src/index.js';
import { itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

const article = (day: number, more = '') => page(`title: A${day}\ndate: 2015-04-0${day}\ntags: [t]\n${more}`);

/** Three articles in French, of which the second is not translated; a section and a page that are not either. */
const files = {
  'fr/blog/index.md': page('title: Blog'),
  'fr/blog/a.md': article(1, 'series: { name: S, part: 1 }'),
  'fr/blog/b.md': article(2, 'series: { name: S, part: 2 }\ncategories: seul'),
  'fr/blog/c.md': article(3, 'series: { name: S, part: 3 }'),
  'fr/guides/index.md': page('title: Guides\nslug: nos-guides'),
  'fr/guides/g.md': page('title: G'),
  'en/blog/index.md': page('title: Blog'),
  'en/blog/a.md': article(1, 'series: { name: S, part: 1 }'),
  'en/blog/c.md': article(3, 'series: { name: S, part: 3 }'),
};
const menus = { primary: ['blog', 'guides', 'blog/b'] };

function english(missing: MissingPolicy, more: Record<string, string> = {}) {
  const library = libraryOf({ files: { ...files, ...more }, menus, missing });
  return { library, view: library.locale('en') };
}

function routeAt(routes: readonly LocaleRoute[], permalink: string): LocaleRoute {
  const route = routes.find((each) => each.permalink === permalink);
  if (!route) throw new Error(`No route at ${permalink}`);
  return route;
}

describe('a missing translation', () => {
  it.each([
    ['hide', ['blog/c', 'blog/a'], ['blog'], 2],
    ['link', ['blog/c', 'blog/b', 'blog/a'], ['blog', 'guides', 'blog/b'], 3],
    ['fallback', ['blog/c', 'blog/b', 'blog/a'], ['blog', 'guides', 'blog/b'], 3],
  ] as const)(
    'by the policy %s stands in lists, counts and menus, or does not',
    (policy, keys, menu, count) => {
      const { view, library } = english(policy);
      expect(view.articles.map(({ key }) => key)).toEqual(keys);
      const [blog] = view.sections;
      expect(blog?.articles.map(({ key }) => key)).toEqual(keys);
      expect(view.archives[0]?.months[0]?.count).toBe(count);
      expect(view.terms('tags')[0]?.count).toBe(count);
      expect(view.navigation('primary').map(({ key }) => key)).toEqual(menu);
      expect(view.recent(9)).toHaveLength(count);
      expect(problemsOf(library)).toEqual([]);
    },
  );

  it.each(['hide', 'link', 'fallback'] as const)(
    'by the policy %s is no neighbour and no part of a series',
    (policy) => {
      const { view } = english(policy);
      const [a, c] = [itemOf(view, 'blog/a'), itemOf(view, 'blog/c')];
      if (a.kind !== 'article' || c.kind !== 'article') throw new Error('Expected articles');
      expect(view.neighbours(a)).toEqual({ next: c });
      expect(view.neighbours(c)).toEqual({ previous: a });
      expect([a.series?.part, c.series?.part, c.series?.total]).toEqual([1, 3, 3]);
      expect(view.series[0]?.articles).toEqual([a, c]);
      const missing = view.articles.find(({ key }) => key === 'blog/b');
      expect(missing?.series).toBeUndefined();
      expect(missing && view.neighbours(missing)).toEqual(missing && {});
    },
  );

  it('leads to the original under `link`, and has no address here', () => {
    const { view } = english('link');
    const b = view.articles.find(({ key }) => key === 'blog/b');
    expect(b).toMatchObject({
      missing: 'link',
      locale: 'fr',
      language: 'fr',
      permalink: '/fr/blog/b/',
      title: 'A2',
    });
    expect(view.find('blog/b')).toBeUndefined();
    expect(permalinksOf(view, 'article')).toEqual(['/en/blog/c/', '/en/blog/a/']);
    expect(view.navigation('primary')[2]).toMatchObject({
      permalink: '/fr/blog/b/',
      missing: 'link',
      language: 'fr',
    });
  });

  it('is shown here under `fallback`, as a copy of the original', () => {
    const { view, library } = english('fallback');
    const b = itemOf(view, 'blog/b');
    expect(b).toMatchObject({ missing: 'fallback', language: 'fr', permalink: '/en/blog/b/' });
    const route = routeAt(view.routes, '/en/blog/b/');
    expect(route).toMatchObject({
      kind: 'article',
      canonical: 'https://acretion.example/fr/blog/b/',
      alternates: [],
    });
    const original = routeAt(library.locale('fr').routes, '/fr/blog/b/');
    expect(original.alternates.map(({ hreflang }) => hreflang)).toEqual(['fr', 'x-default']);
    const sitemap = library.routes.find((each) => each.kind === 'file' && each.output === 'sitemap.xml');
    expect(sitemap?.kind === 'file' && sitemap.content).not.toContain('/en/blog/b/');
    expect(view.navigation('primary', b)[2]).toMatchObject({ current: true, missing: 'fallback' });
  });

  it('keeps sections and what they hold below one address under `fallback`', () => {
    const { view } = english('fallback');
    expect(itemOf(view, 'guides').permalink).toBe('/en/guides/');
    expect(itemOf(view, 'guides/g').permalink).toBe('/en/guides/g/');
    expect(itemOf(view, 'guides/g').section).toBe(itemOf(view, 'guides'));
  });

  it('leads the switch of language from a copy to its original, and from the original to its copy', () => {
    const { view, library } = english('fallback');
    expect(view.languages(itemOf(view, 'blog/b'))).toMatchObject([
      { code: 'fr', permalink: '/fr/blog/b/', missing: false, current: false },
      { code: 'en', permalink: '/en/blog/b/', current: true },
    ]);
    const fr = library.locale('fr');
    expect(fr.languages(itemOf(fr, 'blog/b'))[1]).toMatchObject({ permalink: '/en/blog/b/', missing: true });
    const linked = english('link').library.locale('fr');
    expect(linked.languages(itemOf(linked, 'blog/b'))[1]).toMatchObject({
      permalink: '/en/blog/',
      missing: true,
    });
  });

  it.each([
    ['the site', {}, 'link', ['link', 'link']],
    [
      'the section above, whatever stands between',
      { 'fr/blog/index.md': page('missing: hide') },
      'link',
      ['hide', 'hide'],
    ],
    [
      'the section of this locale first',
      { 'fr/blog/index.md': page('missing: hide'), 'en/blog/index.md': page('missing: fallback') },
      'link',
      ['fallback', 'fallback'],
    ],
    [
      'the nearest section',
      { 'fr/blog/index.md': page('missing: hide'), 'fr/blog/deep/index.md': page('missing: fallback') },
      'link',
      ['hide', 'fallback'],
    ],
    [
      'the document',
      { 'fr/blog/index.md': page('missing: hide'), 'fr/blog/b.md': article(2, 'missing: fallback') },
      'link',
      ['fallback', 'hide'],
    ],
    [
      'the home page, as the section of all',
      { 'fr/index.md': page('missing: fallback') },
      'hide',
      ['fallback', 'fallback'],
    ],
  ] as const)('follows %s', (_, more, policy, expected) => {
    const { view } = english(policy, { 'fr/blog/deep/er/d.md': article(4), ...more });
    const policyOf = (key: string) => view.articles.find((article) => article.key === key)?.missing ?? 'hide';
    expect([policyOf('blog/b'), policyOf('blog/deep/er/d')]).toEqual(expected);
  });

  it('never takes a locale’s home page away', () => {
    const { library } = english('fallback', { 'fr/index.md': page('title: Accueil') });
    const view = library.locale('en');
    expect(view.home).toBeUndefined();
    expect(routeAt(view.routes, '/en/')).toMatchObject({ kind: 'home', title: 'Acrétion' });
    expect(routeAt(view.routes, '/en/').alternates).toHaveLength(3);
  });
});

describe('a section with another name in each language', () => {
  const news = {
    'fr/actualites/index.md': page('title: Actualités\ntranslationKey: news'),
    'fr/actualites/2015/a.md': article(1),
    'en/news/index.md': page('title: News'),
    'en/news/b.md': article(2),
  };

  it('is one section, and holds in each what the other lacks', () => {
    const view = libraryOf({ files: news, missing: 'fallback' }).locale('en');
    expect(itemOf(view, 'actualites/2015/a').permalink).toBe('/en/news/2015/a/');
    expect(view.sections.map(({ key }) => key)).toEqual(['news']);
    expect(view.sections[0]?.articles.map(({ key }) => key)).toEqual(['news/b', 'actualites/2015/a']);
    const fr = libraryOf({ files: news, missing: 'fallback' }).locale('fr');
    expect(fr.find('news/b')?.permalink).toBe('/fr/actualites/b/');
    expect(fr.routes.find(({ permalink }) => permalink === '/fr/actualites/')?.alternates[1]?.permalink).toBe(
      '/en/news/',
    );
  });

  it('hands its policy on', () => {
    const hidden = { ...news, 'en/news/index.md': page('title: News\nmissing: hide') };
    const view = libraryOf({ files: hidden }).locale('en');
    expect(view.articles.map(({ key }) => key)).toEqual(['news/b']);
  });

  it('is another section where only the folder’s name is the same', () => {
    const library = libraryOf({
      files: {
        'fr/blog/index.md': page('title: Blog'),
        'fr/blog/a.md': article(1),
        'en/blog/index.md': page('title: Weblog\ntranslationKey: weblog'),
        'en/blog/b.md': article(2),
      },
    });
    const view = library.locale('en');
    expect(view.sections.map(({ title, missing }) => [title, missing])).toEqual([
      ['Blog', 'link'],
      ['Weblog', undefined],
    ]);
    expect(
      itemOf(view, 'weblog').kind === 'section' && view.sections[1]?.articles.map(({ key }) => key),
    ).toContain('blog/b');
  });
});

describe('a regional locale', () => {
  const texts = {
    'en/a.md': page('title: Autumn\ndate: 2015-01-02'),
    'fr/a.md': page('title: Automne\ndate: 2015-01-02'),
    'en/b.md': page('title: Winter\ndate: 2015-01-01'),
    'fr-CA/c.md': page('title: Liens\ndate: 2015-01-03', '[a](a.md) [a](key:a) [b](b.md)'),
  };
  const locales = ['en', 'fr', 'fr-CA'];

  it.each(['link', 'fallback'] as const)(
    'takes its language’s text before the original, by the policy %s',
    (missing) => {
      const view = libraryOf({ files: texts, locales, missing }).locale('fr-CA');
      expect(view.articles.map(({ title, language }) => [title, language])).toEqual([
        ['Liens', 'fr-CA'],
        ['Automne', 'fr'],
        ['Winter', 'en'],
      ]);
      const prefixes = missing === 'link' ? ['fr', 'fr', 'en'] : ['fr-CA', 'fr-CA', 'fr-CA'];
      const hrefs = [...(itemOf(view, 'c').html.matchAll(/href="([^"]*)"/g) ?? [])].map(([, href]) => href);
      expect(hrefs).toEqual(['a', 'a', 'b'].map((name, at) => `/${prefixes[at]}/${name}/`));
    },
  );

  it('leaves the language itself to the original', () => {
    const files = { 'en/a.md': page('title: Autumn'), 'fr-CA/a.md': page('title: Automne') };
    const view = libraryOf({ files, locales }).locale('fr');
    expect(view.pages.map(({ title }) => title)).toEqual(['Autumn']);
  });

  it('has the text of its language as canonical where it shows it', () => {
    const view = libraryOf({ files: texts, locales, missing: 'fallback' }).locale('fr-CA');
    const route = view.routes.find(({ kind, title }) => kind === 'article' && title === 'Automne');
    expect(route?.canonical).toBe('https://acretion.example/fr/a/');
    expect(route?.alternates).toEqual([]);
  });
});
