import { describe, expect, it } from 'vitest';
import { libraryOf, page, problemsOf } from '../library-of.js';

const pages = [
  {
    permalink: '/site/fr/blog/agenda/',
    file: 'pages/agenda.njk',
    locale: 'fr',
    key: 'agenda',
    title: 'L’agenda',
  },
  { permalink: '/site/en/diary/', file: 'pages/diary.njk', locale: 'en', key: 'agenda', title: 'Diary' },
  { permalink: '/site/fr/plan/', file: 'pages/plan.njk', locale: 'fr', key: 'plan', title: 'Plan' },
  { permalink: '/site/fr/seul/', file: 'pages/seul.njk', locale: 'fr', title: 'Seul' },
  { permalink: '/site/outils/', file: 'pages/outils.njk' },
  { permalink: '/site/it/x/', file: 'pages/x.njk', locale: 'it', key: 'x' },
];
const files = {
  'fr/blog/index.md': page('title: Le blog'),
  'fr/blog/a.md': page('title: A\ndate: 2015-04-07'),
  'en/blog/index.md': page('title: The blog'),
  'en/plan.md': page('title: The map'),
};
const library = libraryOf({
  files,
  pages,
  url: 'https://acretion.example/site/',
  menus: { primary: ['blog', 'agenda', 'plan', { url: '/site/outils/', label: 'Outils' }] },
});
const fr = library.locale('fr');
const en = library.locale('en');
const [agenda, diary, plan, alone] = pages.map(({ permalink }) => ({ permalink })) as [
  { permalink: string },
  { permalink: string },
  { permalink: string },
  { permalink: string },
];

describe('a page of the host that names its locale and key', () => {
  it('is the version of those with its key, documents included', () => {
    const tags = library.hostPages.map(({ title, alternates }) => [
      title,
      alternates.map(({ hreflang, permalink }) => `${hreflang} ${permalink}`),
    ]);
    expect(tags).toEqual([
      ['L’agenda', ['fr /site/fr/blog/agenda/', 'en /site/en/diary/', 'x-default /site/fr/blog/agenda/']],
      ['Diary', ['fr /site/fr/blog/agenda/', 'en /site/en/diary/', 'x-default /site/fr/blog/agenda/']],
      ['Plan', ['fr /site/fr/plan/', 'en /site/en/plan/', 'x-default /site/fr/plan/']],
      ['Seul', []],
    ]);
    const map = en.routes.find(({ permalink }) => permalink === '/site/en/plan/');
    expect(map?.alternates.map(({ locale }) => locale)).toEqual(['fr', 'en', 'fr']);
  });

  it('has the switch of languages', () => {
    expect(fr.languages(agenda)[1]).toMatchObject({ permalink: '/site/en/diary/', missing: false });
    expect(en.languages(diary)[0]).toMatchObject({ permalink: '/site/fr/blog/agenda/', missing: false });
    expect(fr.languages(plan)[1]).toMatchObject({ permalink: '/site/en/plan/', missing: false });
    expect(fr.languages(alone)[1]).toMatchObject({ permalink: '/site/en/', missing: true });
    expect(en.languages({ permalink: '/site/en/plan/' })[0]).toMatchObject({ permalink: '/site/fr/plan/' });
  });

  it('stands in the menu in its language, marked, and in the section that its address names', () => {
    const marks = fr
      .navigation('primary', agenda)
      .map(({ label, permalink, current, ancestor }) => [label, permalink, current, ancestor]);
    expect(marks).toEqual([
      ['Le blog', '/site/fr/blog/', false, true],
      ['L’agenda', '/site/fr/blog/agenda/', true, false],
      ['Plan', '/site/fr/plan/', false, false],
      ['Outils', '/site/outils/', false, false],
    ]);
    expect(en.navigation('primary', diary).map(({ label }) => label)).toEqual([
      'The blog',
      'Diary',
      'The map',
      'Outils',
    ]);
  });

  it('has the way to it', () => {
    expect(fr.breadcrumb(agenda).map(({ label, current }) => [label, current])).toEqual([
      ['Accueil', false],
      ['Le blog', false],
      ['L’agenda', true],
    ]);
    expect(en.breadcrumb(diary).map(({ label }) => label)).toEqual(['Home', 'Diary']);
  });

  it('stands in the sitemap with its versions, and no other page of the host does', () => {
    const sitemap = library.route('/sitemap.xml');
    const text = sitemap?.kind === 'file' ? sitemap.content : '';
    const addresses = [...text.matchAll(/<loc>https:\/\/acretion\.example\/site([^<]*)/g)].map(
      ([, path]) => path,
    );
    for (const path of ['/fr/blog/agenda/', '/en/diary/', '/fr/plan/', '/fr/seul/'])
      expect(addresses).toContain(path);
    expect(addresses).not.toContain('/outils/');
    expect(addresses).not.toContain('/it/x/');
    expect(text).toMatch(
      /en\/plan\/<\/loc>.*hreflang="fr" href="https:\/\/acretion\.example\/site\/fr\/plan\/"/,
    );
  });

  it('gives way to a document of its key in its language', () => {
    const both = libraryOf({
      files,
      pages: [{ ...pages[3], permalink: '/fr/b/', file: 'b.njk', locale: 'fr', key: 'blog' }],
    });
    const view = both.locale('fr');
    expect(view.navigation('primary')).toEqual([]);
    expect(both.hostPages.map(({ alternates }) => alternates)).toEqual([[]]);
    const blog = view.routes.find(({ kind }) => kind === 'section');
    expect(blog?.alternates.map(({ permalink }) => permalink)).toEqual([
      '/fr/blog/',
      '/en/blog/',
      '/fr/blog/',
    ]);
  });

  it('makes no problem', () => {
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
  });
});
