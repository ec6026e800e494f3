import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../src/node/index.js';
import type { Library, LocaleView } from '../src/types.js';

const root = fileURLToPath(new URL('../../../fixtures/acretion', import.meta.url));
let library: Library;
let fr: LocaleView;
let en: LocaleView;

beforeAll(async () => {
  library = await loadLibrary({ root, now: '2016-01-01' });
  fr = library.locale('fr');
  en = library.locale('en');
});

describe('the demo library', () => {
  it('has no problem', () => {
    expect(library.diagnostics).toEqual([]);
  });

  it('lists French articles newest first, without the draft', () => {
    const dates = fr.articles.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(fr.articles).toHaveLength(18);
    expect(fr.articles.some(({ draft }) => draft)).toBe(false);
  });

  it('lists what is not translated, flagged, and keeps it out of neighbours', () => {
    const missing = en.articles.filter((article) => article.missing);
    expect(missing.map(({ key, missing, language }) => [key, missing, language])).toEqual([
      ['blog/tutoiement', 'link', 'fr'],
      ['blog/deconnexion', 'link', 'fr'],
    ]);
    expect(en.find('blog/tutoiement')).toBeUndefined();
    for (const article of en.articles) {
      const { previous, next } = en.neighbours(article);
      expect([previous?.missing, next?.missing]).toEqual([undefined, undefined]);
    }
  });

  it('reads Arabic from right to left, with the parts under the ids of the original', () => {
    const ar = library.locale('ar');
    const article = ar.find('blog/cohesion');
    expect([ar.direction, article?.language]).toEqual(['rtl', 'ar']);
    expect(article?.title).toBe('التماسك والإدارة عبر الشاشة (e-management)');
    expect(article?.outline.map(({ id }) => id)).toEqual(['cohesion', 'outil', 'source', 'semantique']);
    expect(article?.commentCount).toBe(3);
    expect(ar.date('2015-10-01')).toBe('1 أكتوبر 2015');
    expect(ar.find('blog/team-building-2')?.series).toMatchObject({ part: 2, total: 2 });
    expect(ar.articles.filter(({ missing }) => missing === undefined)).toHaveLength(6);
  });

  it('counts by month, newest first, and leaves August out', () => {
    const months = fr.archives.flatMap((year) => year.months);
    expect(months.map(({ month, count }) => `${month} ${count}`)).toEqual([
      '2015-11 2',
      '2015-10 2',
      '2015-09 1',
      '2015-07 1',
      '2015-06 3',
      '2015-05 1',
      '2015-04 2',
      '2015-03 2',
      '2015-02 2',
      '2015-01 2',
    ]);
    expect(months[6]?.label).toBe('avril 2015');
  });

  it('knows the page of 7 April 2015 in every language', () => {
    const article = fr.find('blog/cohesion');
    if (article?.kind !== 'article') throw new Error('no article');
    expect(article.permalink).toBe('/fr/blog/cohesion/');
    expect(fr.date(article.date)).toBe('7 avril 2015');
    expect(article.outline).toHaveLength(4);
    expect(article.outline[0]?.id).toBe('cohesion');
    expect(article.outline[0]?.html).toMatch(/^<h2 id="cohesion">/);
    expect(fr.t('comments', { count: article.commentCount })).toBe('7 commentaires');
    expect(fr.neighbours(article).previous?.date).toBe('2015-03-24');
    expect(fr.neighbours(article).next?.date).toBe('2015-04-21');
    expect(library.relations(article).translations.map(({ permalink }) => permalink)).toEqual([
      '/en/blog/cohesion-and-e-management/',
      '/ar/blog/التماسك/',
    ]);
    const route = fr.routes.find(({ permalink }) => permalink === article.permalink);
    expect(route?.alternates.map(({ hreflang, permalink }) => [hreflang, permalink])).toEqual([
      ['fr', '/fr/blog/cohesion/'],
      ['en', '/en/blog/cohesion-and-e-management/'],
      ['ar', '/ar/blog/التماسك/'],
      ['x-default', '/fr/blog/cohesion/'],
    ]);
  });

  it('marks the branch of the menu that holds the page', () => {
    const page = fr.find('solutions-manager/rse');
    const menu = fr.navigation('primary', page);
    expect(menu.filter(({ current, ancestor }) => current || ancestor).map(({ key }) => key)).toEqual([
      'solutions-manager',
    ]);
    expect(menu[0]?.children.map(({ current }) => current)).toEqual([false, true, false]);
  });

  it('numbers the parts of a series', () => {
    expect(fr.find('blog/team-building-3')?.series).toMatchObject({ part: 3, total: 3 });
    expect(fr.series[0]?.articles.map(({ key }) => key)).toEqual([
      'blog/team-building-1',
      'blog/team-building-2',
      'blog/team-building-3',
    ]);
  });

  it('writes the date and time of a social post', () => {
    expect(fr.social[0]?.label).toBe('17 avril 2019 à 9\u00A0h\u00A059');
  });

  it('gives every route alternates that answer to each other', () => {
    const routes = library.locales.flatMap(({ code }) => library.locale(code).routes);
    const byPermalink = new Map(routes.map((route) => [route.permalink, route]));
    expect(byPermalink.size).toBe(routes.length);
    for (const route of routes) {
      for (const { permalink, hreflang } of route.alternates) {
        const back = byPermalink.get(permalink)?.alternates.map((alternate) => alternate.permalink);
        expect(back, `${route.permalink} → ${hreflang}`).toContain(route.permalink);
      }
    }
  });

  it('shows each article on exactly one page of its list', () => {
    const pages = fr.routes.filter(({ kind }) => kind === 'home');
    const shown = pages.flatMap((route) => (route.kind === 'home' ? route.articles : []));
    expect(pages.length).toBeGreaterThan(1);
    expect(shown).toEqual(fr.articles);
  });

  it('derives each mention from both sides', () => {
    for (const article of fr.articles) {
      for (const mentioned of library.relations(article).mentions) {
        expect(library.relations(mentioned).mentionedBy).toContain(article);
      }
    }
    expect(fr.articles.some((article) => library.relations(article).mentions.length > 0)).toBe(true);
  });

  it('redirects an old address', () => {
    expect(library.routes.find(({ kind }) => kind === 'redirect')).toMatchObject({
      permalink: '/2015/04/07/cohesion-et-e-management/',
      to: '/fr/blog/cohesion/',
    });
  });

  it('refuses a locale that it does not have', () => {
    expect(() => library.locale('xx')).toThrow(TypeError);
  });
});
