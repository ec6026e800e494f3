import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/index.js';
import { itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

const article = page('title: A\ndate: 2015-04-07');

function permalinkOf(path: string, text = article, config = {}): string | undefined {
  const library = libraryOf({ files: { [path]: text }, ...config });
  const view = library.locale(path.startsWith('en/') ? 'en' : 'fr');
  return [...view.articles, ...view.pages, ...view.sections].find(({ file }) => file.endsWith(path))
    ?.permalink;
}

describe('slugs', () => {
  it.each([
    ['the file’s name', 'fr/blog/cohesion.md', article, '/fr/blog/cohesion/'],
    [
      'the file’s name without its date',
      'fr/blog/2015-04-07-cohesion.md',
      page('title: A'),
      '/fr/blog/cohesion/',
    ],
    ['never the title', 'fr/a.md', page('title: Cohésion'), '/fr/a/'],
    ['`slug`, as it is where it is one', 'fr/a.md', page('slug: ES6-v1.2'), '/fr/ES6-v1.2/'],
    ['`slug`, made one where it is none', 'fr/a.md', page('slug: L’œuvre d’été'), '/fr/l-oeuvre-d-ete/'],
    ['a slug of one segment, whatever stands in it', 'fr/a.md', page('slug: ../../etc/a'), '/fr/etc-a/'],
    ['a name that is only a date', 'fr/2015-04-07.md', page('title: A'), '/fr/2015-04-07/'],
    ['letters of other scripts', 'fr/日本語.md', page('title: A'), '/fr/日本語/'],
    [
      'the folder’s name for its index',
      'fr/blog/2015-04-07-bilan/index.md',
      page('title: A'),
      '/fr/blog/bilan/',
    ],
  ])('come from %s', (_, path, text, permalink) => {
    expect(permalinkOf(path, text)).toBe(permalink);
  });

  it('stay what they are where a title is corrected', () => {
    const before = permalinkOf('fr/a.md', page('title: Faute'));
    expect(permalinkOf('fr/a.md', page('title: Correction'))).toBe(before);
  });

  it('are asked for where none can be made, and no address is made up', () => {
    const library = libraryOf({ files: { 'fr/a.md': page('slug: "?!"'), 'fr/b.md': page('', '[a](a.md)') } });
    expect(problemsOf(library)).toContain('slug-empty content/fr/a.md:2:1');
    expect(permalinksOf(library.locale('fr'), 'page')).toEqual(['/fr/b/']);
  });
});

describe('prefixes', () => {
  const files = { 'fr/index.md': page('title: F'), 'fr/a.md': page('title: A') };
  it.each([
    ['there is none with one locale', { locales: ['fr'] }, '/', '/a/', false],
    ['every locale has one with more', { locales: ['fr', 'en'] }, '/fr/', '/fr/a/', true],
    [
      'one may stand at the root',
      { locales: [{ code: 'fr', prefix: false as const }, 'en'] },
      '/',
      '/a/',
      false,
    ],
    [
      'one may have another word',
      { locales: [{ code: 'fr', prefix: 'français' }, 'en'] },
      '/français/',
      '/français/a/',
      true,
    ],
    ['one alone may ask for one', { locales: [{ code: 'fr', prefix: 'fr' }] }, '/fr/', '/fr/a/', true],
    [
      'all stand below the path of `url`',
      { url: 'https://a.example/site/' },
      '/site/fr/',
      '/site/fr/a/',
      true,
    ],
  ])('%s', (_, config, home, permalink, choice) => {
    const library = libraryOf({ files, ...config });
    expect(library.locale('fr').permalink).toBe(home);
    expect(itemOf(library.locale('fr'), 'a').permalink).toBe(permalink);
    expect(library.routes.some(({ kind }) => kind === 'language-choice')).toBe(choice);
    expect(problemsOf(library)).toEqual([]);
  });

  it('offers every language at the root', () => {
    const [choice] = libraryOf({ files, url: 'https://a.example/site' }).routes;
    expect(choice).toMatchObject({ kind: 'language-choice', permalink: '/site/', output: 'index.html' });
    expect(choice?.kind === 'language-choice' && choice.alternates.map(({ permalink }) => permalink)).toEqual(
      ['/site/fr/', '/site/en/'],
    );
  });
});

describe('nested sections', () => {
  const files = {
    'fr/guides/index.md': page('title: Guides\nslug: nos-guides'),
    'fr/guides/equipe/ecran/a.md': page('title: A'),
    'fr/guides/equipe/ecran/index.md': page('title: Écran'),
  };
  const view = libraryOf({ files }).locale('fr');

  it('stand in the address of what they hold, each under its own slug', () => {
    expect(itemOf(view, 'guides/equipe/ecran/a').permalink).toBe('/fr/nos-guides/equipe/ecran/a/');
  });

  it('are named after their folder where they have no page', () => {
    const team = itemOf(view, 'guides/equipe');
    expect(team).toMatchObject({
      kind: 'section',
      title: 'Equipe',
      file: '',
      permalink: '/fr/nos-guides/equipe/',
    });
    expect(permalinksOf(view, 'section')).toContain('/fr/nos-guides/equipe/');
  });

  it('make a tree', () => {
    const [guides] = view.sections;
    expect(guides?.children.map(({ key }) => key)).toEqual(['guides/equipe']);
    expect(guides?.children[0]?.children.map(({ key }) => key)).toEqual(['guides/equipe/ecran']);
    expect(view.breadcrumb(itemOf(view, 'guides/equipe/ecran/a'))).toEqual([
      { label: 'Accueil', permalink: '/fr/', current: false },
      { label: 'Guides', permalink: '/fr/nos-guides/', current: false },
      { label: 'Equipe', permalink: '/fr/nos-guides/equipe/', current: false },
      { label: 'Écran', permalink: '/fr/nos-guides/equipe/ecran/', current: false },
      { label: 'A', permalink: '/fr/nos-guides/equipe/ecran/a/', current: true },
    ]);
  });

  it('keep the slug of a page that is not published yet, so that publishing it moves nothing', () => {
    const draft = { ...files, 'fr/guides/index.md': page('title: Guides\nslug: nos-guides\ndraft: true') };
    const drafted = libraryOf({ files: draft });
    expect(itemOf(drafted.locale('fr'), 'guides/equipe/ecran/a').permalink).toBe(
      '/fr/nos-guides/equipe/ecran/a/',
    );
    expect(problemsOf(drafted)).toEqual(['section-without-page content/fr/guides/equipe/ecran/a.md:1:1']);
  });
});

describe('patterns', () => {
  it.each([
    ['/:locale/:year/:month/:day/:slug/', '/fr/2015/04/07/a/', 'fr/2015/04/07/a/index.html'],
    ['/:locale/:section/:slug', '/fr/blog/a/', 'fr/blog/a/index.html'],
    ['/:locale/:slug.html', '/fr/a.html', 'fr/a.html'],
    ['/articles/:key/', '/articles/blog/a/', 'articles/blog/a/index.html'],
  ])('%s gives %s', (pattern, permalink, output) => {
    const library = libraryOf({ files: { 'fr/blog/a.md': article }, permalinks: { article: pattern } });
    const route = library.locale('fr').routes.find(({ kind }) => kind === 'article');
    expect([route?.permalink, route?.output]).toEqual([permalink, output]);
  });

  it('take a dot in a slug for no extension', () => {
    expect(permalinkOf('fr/a.md', page('slug: v1.2'), { permalinks: { page: '/:locale/:slug' } })).toBe(
      '/fr/v1.2/',
    );
  });

  it('may put sections and their further pages into files', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`fr/blog/${name}.md`, page(`title: ${name}\ndate: 2015-04-07`)]),
    );
    const library = libraryOf({ files, pageSize: 2, permalinks: { section: '/:locale/:slug.html' } });
    expect(permalinksOf(library.locale('fr'), 'section')).toEqual(['/fr/blog.html', '/fr/blog/page/2/']);
  });

  it.each([
    ['page', '/:locale/:sluge/'],
    ['page', '/:locale/../:slug/'],
    ['page', '/:locale/a b/:slug/'],
    ['page', '/:locale/:slug/?a#b'],
    ['month', '/:locale/:archives/:slug/'],
  ])('of a %s are refused where they are %s, and the default is kept', (kind, pattern) => {
    const text = `url: https://a.example\nlocales: [fr]\ntitle: A\npermalinks:\n  ${kind}: ${JSON.stringify(pattern)}\n`;
    const { site, diagnostics } = readSite({ path: 'site.yaml', text });
    expect(diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      'site-invalid 5:3',
    ]);
    expect(site?.permalinks.page).toBe('/:locale/:section/:slug/');
  });

  it('that name a date are reported once where documents have none, and both sides are named', () => {
    const library = libraryOf({
      files: { 'fr/a.md': page('title: A'), 'fr/b.md': page('title: B'), 'fr/c.md': article },
      permalinks: { page: '/:locale/:year/:slug/', article: '/:locale/:year/:slug/' },
    });
    expect(problemsOf(library)).toEqual(['permalink-date content/fr/a.md:1:1']);
    expect(library.diagnostics[0]?.related?.map(({ file }) => file)).toEqual([
      'content/fr/b.md',
      'site.yaml',
    ]);
    expect(itemOf(library.locale('fr'), 'a').permalink).toBe('/fr/a/');
  });

  it('that make two documents one address name both files', () => {
    const library = libraryOf({
      files: { 'fr/blog/a.md': article, 'fr/actus/a.md': article },
      permalinks: { article: '/:locale/:slug/' },
    });
    const conflict = library.diagnostics.find(({ rule }) => rule === 'permalink-conflict');
    expect(conflict).toMatchObject({ file: 'content/fr/blog/a.md', found: '/fr/a/' });
    expect(conflict?.related?.map(({ file }) => file)).toEqual(['content/fr/actus/a.md']);
    expect(library.failed).toBe(true);
  });
});
