import { describe, expect, it } from 'vitest';
import { defineSite } from '../../src/index.js';
import { isElsewhere } from '../../src/route/host-page.js';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const pages = [
  { permalink: '/blog/agenda/', file: 'pages/agenda.njk' },
  { permalink: '/blog/fr/plan.html', file: 'pages/plan.njk' },
  { permalink: '/blog/fr/été/', file: 'pages/ete.njk' },
];
const media = { 'media/tarifs.pdf': {}, 'content/fr/plan d’accès.pdf': {} };

/** A site below `/blog/` whose host writes pages of its own, with one text. */
function written(body: string, config: Partial<Parameters<typeof libraryOf>[0]> = {}) {
  const files = { 'fr/a.md': page('title: A', body) };
  return libraryOf({ files, url: 'https://acretion.example/blog', pages, media, ...config });
}

function addressesIn(body: string, config?: Partial<Parameters<typeof libraryOf>[0]>): string[] {
  const library = written(body, config);
  expect(problemsOf(library)).toEqual([]);
  const { html } = itemOf(library.locale('fr'), 'a');
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('a link to a page of the host', () => {
  it.each([
    ['/agenda/', '/blog/agenda/'],
    ['/agenda', '/blog/agenda/'],
    ['/blog/agenda/', '/blog/agenda/'],
    ['/agenda/index.html', '/blog/agenda/'],
    ['/agenda/?mois=4#avril', '/blog/agenda/?mois=4#avril'],
    ['https://acretion.example/blog/agenda/', '/blog/agenda/'],
    ['../../agenda/', '/blog/agenda/'],
    ['/plan.html', '/blog/fr/plan.html'],
    ['/%C3%A9t%C3%A9/', '/blog/fr/%C3%A9t%C3%A9/'],
  ])('%s is right', (written, address) => {
    expect(addressesIn(`[x](${written})`)).toEqual([address]);
  });

  it.each(['/agenda/mai/', '/agend/', '/fr/agenda/'])('%s leads nowhere, where no page is', (address) => {
    expect(problemsOf(written(`[x](${address})`))).toEqual(['dead-link content/fr/a.md:5:1']);
  });
});

describe('a menu entry', () => {
  it('may lead to a page or a file of the site, below its path', () => {
    const urls = ['/agenda/', '/media/tarifs.pdf', '/blog/media/tarifs.pdf#page=2', '/fr/plan%20d’accès.pdf'];
    const library = written('', { menus: { primary: urls.map((url) => ({ url, label: 'x' })) } });
    expect(problemsOf(library)).toEqual([]);
    const menu = library.locale('fr').navigation('primary', { permalink: '/blog/agenda/' });
    expect(menu.map(({ permalink, current }) => [permalink, current])).toEqual([
      ['/blog/agenda/', true],
      ['/blog/media/tarifs.pdf', false],
      ['/blog/media/tarifs.pdf#page=2', false],
      ['/blog/fr/plan d’accès.pdf', false],
    ]);
  });

  it('that leads to no file is an error, which names the setting for other programs', () => {
    const [problem] = written('', { menus: { primary: [{ url: '/media/prix.pdf' }] } }).diagnostics;
    expect(problem?.rule).toBe('menu-dead');
    expect(problem?.advice).toContain('elsewhere');
  });
});

describe('what another program serves on the same host', () => {
  const elsewhere = ['/dist/', '/blog/api/', '/recherche.php'];

  it.each([
    ['[x](/dist/paquet-1.0.tar.gz)', '/dist/paquet-1.0.tar.gz'],
    ['[x](/dist/)', '/dist/'],
    ['[x](/dist)', '/dist'],
    ['[x](/dist/v2/?a=b#c)', '/dist/v2/?a=b#c'],
    ['[x](/api/v1/)', '/blog/api/v1/'],
    ['[x](https://acretion.example/blog/api/v1/)', '/blog/api/v1/'],
    ['[x](/recherche.php?q=a)', '/recherche.php?q=a'],
    ['![x](/dist/logo.png)', '/dist/logo.png'],
  ])('%s is right', (body, address) => {
    expect(addressesIn(body, { elsewhere })).toEqual([address]);
  });

  it.each(['[x](/distribution/)', '[x](/recherche.php/a/)', '[x](dist/)'])('%s is not among it', (body) => {
    expect(problemsOf(written(body, { elsewhere }))).toEqual(['dead-link content/fr/a.md:5:1']);
  });

  it.each(['[x](/a/b/)', '[x](/b.zip)', '![x](/c.png)'])('%s is told with the setting', (body) => {
    expect(written(body).diagnostics.map(({ advice }) => advice)).toEqual([
      expect.stringContaining('`elsewhere` in site.yaml'),
    ]);
  });

  it('is a path alone, or a folder with what is below it', () => {
    expect(isElsewhere(['/a'], '/a/')).toBe(false);
    expect(isElsewhere(['/a/'], '/a')).toBe(true);
    expect(isElsewhere(['/a/'], '/ab')).toBe(false);
  });

  it.each(['/', 'dist/', '//cdn.example/', '/a?b', '/a#b', '/../b/', '/*', 'https://acretion.example/dist/'])(
    'is never %s',
    (entry) => {
      const config = { url: 'https://acretion.example', locales: ['fr'], title: 'T', elsewhere: [entry] };
      expect(() => defineSite(config)).toThrow('a path from the root of the host, such as /dist/');
    },
  );
});
