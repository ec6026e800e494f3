import { describe, expect, it } from 'vitest';
import { createJsonLd, defineSite, formatJsonLd, type Library, type Route } from '../src/index.js';
import type { SiteConfig } from '../src/site-config/site-schema.js';
import { type Declared, itemOf, libraryOf, page, permalinksOf, problemsOf } from './library-of.js';
import { contentOf } from './route/library-of.js';

const two = {
  url: 'https://example.org',
  locales: [{ code: 'fr', url: 'https://exemple.fr' }, 'en', 'de'],
} satisfies Partial<SiteConfig>;
const three = {
  url: 'https://unused.example',
  locales: [
    { code: 'fr', url: 'https://exemple.fr' },
    { code: 'en', url: 'https://example.org/site/' },
    { code: 'de', url: 'https://beispiel.de', prefix: 'de' },
  ],
} satisfies Partial<SiteConfig>;

const files = {
  'fr/index.md': page('title: Accueil'),
  'fr/blog/cordee.md': page(
    'title: Cordée\ndate: 2015-04-07\ntags: [Neige]\naliases: [/vieux/]',
    '[Elle](../equipe.md) ![Plan](plan.png) [tout](/archives/)',
  ),
  'en/blog/cordee.md': page(
    'title: Roped\ndate: 2015-04-07\ntags: [Snow]',
    '[Them](/equipe/) [in French](../../fr/blog/cordee.md) [alone](../seul.md)',
  ),
  'fr/equipe.md': page('title: Équipe'),
  'en/equipe.md': page('title: Team\naliases: [/vieux/]'),
  'de/equipe.md': page('title: Mannschaft', '[Seil](key:blog/cordee)'),
  'fr/seul.md': page('title: Seul\ntags: [Glace]'),
};

function build(config: Partial<Declared>): Library {
  return libraryOf({
    ...config,
    files,
    media: { 'content/fr/blog/plan.png': {}, 'media/logo.svg': {} },
    menus: { primary: ['index', 'equipe', 'seul', { url: '/equipe/', label: 'Équipe' }] },
    organization: { name: 'Acrétion', logo: 'media/logo.svg' },
  });
}

/** Returns the routes of all locales and of the site. */
function routesOf(library: Library): readonly Route[] {
  return [...library.routes, ...library.locales.flatMap(({ code }) => library.locale(code).routes)];
}

/** Lists what the pages and files of a library name: each address with the output that names it. */
function namedBy(library: Library): readonly (readonly [output: string, address: string])[] {
  return routesOf(library).flatMap((route) => {
    if (route.kind === 'file') return addressesIn(route.content).map((each) => [route.output, each] as const);
    const jsonLd = formatJsonLd(createJsonLd(library, route));
    const named = [...addressesIn(jsonLd)];
    if (route.kind === 'redirect') named.push(route.to);
    if ('alternates' in route) for (const { permalink, url } of route.alternates) named.push(permalink, url);
    if ('feeds' in route) {
      const view = library.locale(route.locale);
      named.push(route.url, route.canonical, ...route.feeds.flatMap(({ href, url }) => [href, url]));
      for (const { permalink } of view.languages(route)) named.push(permalink);
      for (const { permalink } of view.breadcrumb(route)) named.push(permalink);
      for (const { permalink } of view.navigation('primary', route)) named.push(permalink);
      for (const { permalink } of route.articles) named.push(permalink);
    }
    if ('item' in route && route.item) {
      const { html, tags, cover } = route.item;
      named.push(
        ...addressesIn(html),
        ...tags.map(({ permalink }) => permalink),
        ...(cover ? [cover.src] : []),
      );
    }
    return named.map((address) => [route.output, address] as const);
  });
}

function addressesIn(text: string): string[] {
  const attributes = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
  const whole = text.match(
    /https:\/\/(?:exemple\.fr|example\.org|beispiel\.de|unused\.example)[^"<>\s{\\]*/g,
  );
  return [...attributes, ...(whole ?? [])];
}

/** Lists the addresses that a library names and nothing stands at, on the host that they name or are named from. */
function deadIn(library: Library): string[] {
  const outputs = new Set(library.outputs.map(({ output }) => output));
  const stands = (output: string, address: string) => {
    const from = library.domains.find(({ folder }) => output.startsWith(folder));
    const { href, pathname } = new URL(address, from && `${from.origin}/`);
    const to = library.domains.find(({ url }) => `${href}/`.startsWith(`${url}/`));
    // The scheme of a category is the folder of all terms, and names no page.
    const file = decodeURI(pathname).slice(to?.basePath.length);
    return to !== undefined && outputs.has(to.folder + file.replace(/(?:^|(?<=\/))$/, 'index.html'));
  };
  return namedBy(library)
    .filter(([output, address]) => !/\/(?:tags|mots-cles)\/$/.test(address) && !stands(output, address))
    .map(([output, address]) => `${output}: ${address}`);
}

describe('Domains', () => {
  it('are one, without a folder, where no locale has an address of its own', () => {
    expect(defineSite({ url: 'https://a.example/b/', locales: ['fr', 'en'], title: 'A' }).domains).toEqual([
      {
        url: 'https://a.example/b',
        origin: 'https://a.example',
        basePath: '/b/',
        folder: '',
        locales: ['fr', 'en'],
      },
    ]);
  });

  it('are named by their hosts, and shared by the locales that have none of their own', () => {
    expect(build(two).domains).toMatchObject([
      { url: 'https://exemple.fr', folder: 'exemple.fr/', basePath: '/', locales: ['fr'] },
      { url: 'https://example.org', folder: 'example.org/', basePath: '/', locales: ['en', 'de'] },
    ]);
  });

  it.each([
    ['https://x.example', 'https://x.example/en', ['x.example/', 'x.example/en/']],
    ['https://x.example/fr/', 'https://x.example/en/', ['x.example/fr/', 'x.example/en/']],
    ['https://x.example/fr/', 'https://y.example/en/', ['x.example/', 'y.example/']],
    ['http://localhost:8080', 'https://EXAMPLE.org', ['localhost_8080/', 'example.org/']],
    ['https://x.example', 'https://x.example/', ['x.example/']],
  ])('of %s and %s write into %j', (french, english, folders) => {
    const locales = [
      { code: 'fr', url: french },
      { code: 'en', url: english },
    ];
    const site = defineSite({ url: 'https://a.example', locales, title: 'A' });
    expect(site.domains.map(({ folder }) => folder)).toEqual(folders);
  });

  it.each([
    ['another protocol', { code: 'en', url: 'http://exemple.fr' }, /one protocol for each host/],
    [
      'a prefix that stands there already',
      { code: 'en', url: 'https://exemple.fr', prefix: 'x' },
      /prefix of its own/,
    ],
    ['no address', { code: 'en', url: 'exemple.fr' }, /an absolute http or https address/],
  ])('with %s are refused', (_, english, message) => {
    const french = { code: 'fr', url: 'https://exemple.fr', prefix: 'x' };
    expect(() => defineSite({ url: 'https://a.example', locales: [french, english], title: 'A' })).toThrow(
      message,
    );
  });

  it('give a locale no prefix that is alone on its own, unless it sets one', () => {
    expect(build(two).locales.map(({ prefix }) => prefix)).toEqual(['', 'en', 'de']);
    expect(build(three).locales.map(({ prefix }) => prefix)).toEqual(['', '', 'de']);
  });
});

describe('A site of several domains', () => {
  it.each([
    ['two', two],
    ['three', three],
  ])('has no address, on %s domains, at which nothing stands', (_, config) => {
    const library = build(config);
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
    expect(namedBy(library).length).toBeGreaterThan(500);
    expect(deadIn(library)).toEqual([]);
  });

  it.each(['hide', 'link', 'fallback'] as const)(
    'has none, where what is missing is treated as `%s`',
    (missing) => {
      expect(deadIn(build({ ...two, missing }))).toEqual([]);
      expect(deadIn(build({ ...three, missing }))).toEqual([]);
    },
  );

  it('writes each page into the folder of its host, below the path of its domain', () => {
    const library = build(three);
    const places = ['fr', 'en', 'de'].map((code) => {
      const route = library.locale(code).routes.find(({ kind }) => kind === 'page');
      return route && [route.permalink, route.output, route.url];
    });
    expect(places).toEqual([
      ['/equipe/', 'exemple.fr/equipe/index.html', 'https://exemple.fr/equipe/'],
      ['/site/equipe/', 'example.org/equipe/index.html', 'https://example.org/site/equipe/'],
      ['/de/equipe/', 'beispiel.de/de/equipe/index.html', 'https://beispiel.de/de/equipe/'],
    ]);
  });

  it('tells equal permalinks apart by locale, and by whole addresses', () => {
    const locales = [
      { code: 'fr', url: 'https://exemple.fr' },
      { code: 'en', url: 'https://example.org' },
    ];
    const library = build({ locales });
    const titleOf = (...at: Parameters<Library['route']>) => library.route(...at)?.title;
    expect(titleOf('/equipe/', { locale: 'fr' })).toBe('Équipe');
    expect(titleOf('/equipe', { locale: 'en' })).toBe('Team');
    expect(titleOf('/equipe/')).toBe('Équipe');
    expect(titleOf('https://example.org/equipe/')).toBe('Team');
    expect(titleOf('https://example.org/seul/')).toBeUndefined();
    expect(titleOf('/mots-cles/neige/', { locale: 'en' })).toBeUndefined();
    expect(titleOf('/sitemap.xml')).toBe('sitemap.xml');
  });

  it('leads to another domain by whole addresses, and from the root within one', () => {
    const library = build(two);
    const english = library.locale('en');
    expect(itemOf(english, 'blog/cordee').html).toContain(
      '<a href="/en/equipe/">Them</a> <a href="https://exemple.fr/blog/cordee/" hreflang="fr">in French</a>',
    );
    expect(english.pages.map(({ permalink }) => permalink)).toEqual([
      'https://exemple.fr/seul/',
      '/en/equipe/',
    ]);
    const [route] = english.routes.filter(({ kind }) => kind === 'page');
    expect(route?.alternates.map(({ hreflang, permalink }) => `${hreflang} ${permalink}`)).toEqual([
      'fr https://exemple.fr/equipe/',
      'en /en/equipe/',
      'de /de/equipe/',
      'x-default https://exemple.fr/equipe/',
    ]);
    expect(english.languages(route ?? english).map(({ permalink }) => permalink)).toEqual([
      'https://exemple.fr/equipe/',
      '/en/equipe/',
      '/de/equipe/',
    ]);
  });

  it('takes a link to its own address for one to its root, and names no page of its own as external', () => {
    const library = libraryOf({
      ...two,
      files: {
        'fr/a.md': page('title: A', '[b](https://exemple.fr/b/) [c](https://exemple.fr/rien/)'),
        'fr/b.md': page('title: B'),
      },
      menus: { primary: ['b'] },
    });
    expect(itemOf(library.locale('fr'), 'a').html).toContain('<a href="/b/">b</a>');
    expect(problemsOf(library)).toEqual(['dead-link content/fr/a.md:5:28']);
    expect(library.locale('en').navigation('primary')).toMatchObject([
      { permalink: 'https://exemple.fr/b/', external: false, missing: 'link' },
    ]);
  });

  it('has a choice of languages where several share a domain, and nowhere else', () => {
    const choices = (library: Library) =>
      library.routes.flatMap((route) =>
        route.kind === 'language-choice'
          ? [[route.output, ...route.alternates.map(({ locale }) => locale)]]
          : [],
      );
    expect(choices(build(two))).toEqual([['example.org/index.html', 'en', 'de']]);
    expect(choices(build(three))).toEqual([]);
  });

  it('leads from the root of a domain to its only locale, where that stands below', () => {
    const redirects = build(three).routes.filter(({ kind }) => kind === 'redirect');
    expect(redirects).toMatchObject([
      { permalink: '/', output: 'beispiel.de/index.html', to: '/de/', locale: 'de' },
      { permalink: '/site/vieux/', output: 'example.org/vieux/index.html', to: '/site/equipe/' },
      { permalink: '/vieux/', output: 'exemple.fr/vieux/index.html', to: '/blog/cordee/' },
    ]);
  });

  it('has the files of a server on every domain, each with its own addresses', () => {
    const library = build(two);
    const at = (output: string) => {
      const file = library.routes.find((route) => route.output === output);
      return file?.kind === 'file' ? file.content : '';
    };
    expect(at('exemple.fr/robots.txt')).toContain('Sitemap: https://exemple.fr/sitemap.xml');
    expect(at('example.org/robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml');
    expect(at('exemple.fr/_redirects')).toBe('/vieux/ /blog/cordee/ 301!\n/vieux/ /blog/cordee/ 301\n');
    expect(at('example.org/_redirects')).toContain('/vieux/ /en/equipe/ 301\n/ /en/ 302! Language=en\n');
    expect(at('exemple.fr/manifest.webmanifest')).toContain('"lang": "fr"');
    expect(at('example.org/manifest.webmanifest')).toContain('"lang": "en"');
    expect(at('exemple.fr/_headers')).toBe(at('example.org/_headers'));
    expect(at('exemple.fr/redirects.nginx.conf')).toContain('map $uri $almanach_redirect_exemple_fr {');
    expect(at('example.org/headers.nginx.conf')).toContain('map $uri $almanach_policy_example_org {');
    expect(at('example.org/sitemap.xml').match(/<loc>https:\/\/example\.org\//g)?.length).toBeGreaterThan(10);
    expect(at('example.org/sitemap.xml')).not.toContain('<loc>https://exemple.fr/');
  });

  it('copies media to every domain, and the name of a host to its own', () => {
    const library = libraryOf({
      ...two,
      files,
      media: { 'media/logo.svg': {}, 'content/CNAME': { host: 'exemple.fr' } },
    });
    expect(library.media['media/logo.svg']?.copies).toEqual([
      'exemple.fr/media/logo.svg',
      'example.org/media/logo.svg',
    ]);
    expect(library.media['content/CNAME']).toMatchObject({ output: 'exemple.fr/CNAME' });
    expect(library.media['content/CNAME']).not.toHaveProperty('copies');
  });

  it('claims addresses by host: two pages of one permalink are none in conflict', () => {
    const library = libraryOf({
      locales: [
        { code: 'fr', url: 'https://exemple.fr' },
        { code: 'en', url: 'https://example.org' },
      ],
      files: {
        'fr/a.md': page('title: A'),
        'en/b.md': page('title: B\nslug: a'),
        'en/c.md': page('title: C\nslug: a'),
      },
      missing: 'hide',
    });
    expect(problemsOf(library)).toEqual(['permalink-conflict content/en/c.md:3:1']);
    expect(permalinksOf(library.locale('fr'), 'page')).toEqual(['/a/']);
  });

  it('gives versions one address that they name alike, where each has its own domain', () => {
    const files = {
      'fr/a.md': page('title: A\npermalink: /alt/'),
      'en/a.md': page('title: A\npermalink: /alt/'),
      'de/a.md': page('title: A\npermalink: /alt/'),
    };
    const library = libraryOf({ ...two, files });
    expect(problemsOf(library)).toEqual([]);
    expect(library.locales.flatMap(({ code }) => permalinksOf(library.locale(code), 'page'))).toEqual([
      '/alt/',
      '/alt/',
      '/de/alt/',
    ]);
  });

  it.each(['/theme/vieux/', '/_redirects/', '/pagefind/'])('keeps %s on each domain, as on one', (alias) => {
    const files = { 'en/a.md': page(`title: A\naliases: [${alias}]`) };
    expect(problemsOf(libraryOf({ ...two, files }))).toEqual(['output-reserved content/en/a.md:3:11']);
  });

  it('has feeds whose addresses are those of their locale, and whose ids stay those of the site', () => {
    const feed = contentOf(build(two), '/feed.xml');
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://exemple.fr/feed.xml"/>',
    );
    expect(feed).toContain('<a href="https://exemple.fr/equipe/">Elle</a>');
    expect(feed).toContain('<id>tag:example.org,2015:/fr/blog/cordee</id>');
  });
});
