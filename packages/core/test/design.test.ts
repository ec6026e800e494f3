import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatMoment, parseDate } from '../src/date/index.js';
import { createSlug, type Library, type LocaleView } from '../src/index.js';
import { createProcessor } from '../src/markdown/index.js';
import { checkMessages, createTranslator } from '../src/messages/index.js';
import { messages } from '../src/messages/words/fr.js';
import { loadLibrary } from '../src/node/index.js';
import { typeset } from '../src/typography/index.js';

const root = fileURLToPath(new URL('../../../fixtures/acretion', import.meta.url));
let library: Library;
let fr: LocaleView;

beforeAll(async () => {
  library = await loadLibrary({ root, now: '2016-01-01' });
  fr = library.locale('fr');
});

/** Programs call these names with these arguments and read these results. */
describe('the public surface', () => {
  it('formats, reads, typesets and makes slugs without a library', () => {
    expect(formatDate('2015-04-01', { locale: 'fr' })).toBe('1er avril 2015');
    expect(formatDate('2015-04-07', { locale: 'fr', style: 'full' })).toBe('mardi 7 avril 2015');
    expect(formatDateRange('2015-04-03', '2015-04-07', { locale: 'fr' })).toBe('du 3 au 7 avril 2015');
    expect(formatMoment('2019-04-17T07:59:00Z', { locale: 'fr', timeZone: 'Europe/Paris' })).toBe(
      '17 avril 2019 à 9\u00A0h\u00A059',
    );
    expect(parseDate('avril 7, 2015', { locale: 'fr' })).toBe('2015-04-07');
    expect(parseDate('30 février 2015', { locale: 'fr' })).toBeUndefined();
    expect(typeset('Vraiment ?', { locale: 'fr' })).toBe('Vraiment\u202F?');
    expect(createSlug('L’œuvre d’été', { locale: 'fr' })).toBe('l-oeuvre-d-ete');
  });

  it('turns Markdown into safe HTML, with outline, excerpt and words', () => {
    const file = createProcessor({ locale: 'fr' }).processSync(
      'Vraiment ?\n\n## La cohésion {#cohesion}\n\n<script>x</script>',
    );
    expect(String(file)).toContain('<p>Vraiment\u202F?</p>');
    expect(String(file)).not.toContain('script');
    expect(file.data).toMatchObject({ excerpt: 'Vraiment\u202F?', outline: [{ id: 'cohesion', depth: 2 }] });
    expect(file.data.words).toBe(3);
  });

  it('words counts, and checks the words', () => {
    expect(createTranslator({ locale: 'fr', messages }).t('comments', { count: 0 })).toBe('0 commentaire');
    expect(checkMessages({ locale: 'fr', messages, reference: messages })).toEqual([]);
  });

  it('answers from the library', () => {
    expect(library.diagnostics).toEqual([]);
    expect(library.locales[0]).toMatchObject({
      code: 'fr',
      language: 'fr',
      direction: 'ltr',
      name: 'français',
    });
    expect(new Set(library.routes.map(({ kind }) => kind))).toContain('language-choice');
    const article = fr.find('blog/cohesion');
    if (article?.kind !== 'article') throw new Error('Expected an article');
    expect(article).toMatchObject({ key: 'blog/cohesion', locale: 'fr', date: '2015-04-07' });
    expect(fr.articles.find(({ key }) => key === 'blog/cohesion')).toBe(article);
    expect(fr.sections.find(({ key }) => key === 'solutions-manager')?.pages.length).toBeGreaterThan(2);
    expect(fr.terms('tags')[0]).toMatchObject({
      name: expect.any(String),
      slug: expect.any(String),
      count: expect.any(Number),
      permalink: expect.any(String),
      articles: expect.any(Array),
    });
    expect(fr.recent(5)).toEqual(fr.articles.slice(0, 5));
    const { previous, next } = fr.neighbours(article);
    expect(previous && previous.date < article.date).toBe(true);
    expect(next && next.date > article.date).toBe(true);
    const april = fr.archives[0]?.months.find(({ month }) => month === '2015-04');
    expect(april).toMatchObject({ label: 'avril 2015', count: april?.articles.length });
    expect(fr.archives[0]).toMatchObject({ year: 2015, count: fr.articles.length });
    expect(fr.navigation('primary', article).find(({ ancestor }) => ancestor)?.label).toBe('Blog');
    expect(fr.t('comments', { count: 0 })).toBe('0 commentaire');
    expect(fr.date(article.date)).toBe('7 avril 2015');
    expect(fr.routes.find(({ permalink }) => permalink === article.permalink)?.kind).toBe('article');
    expect(article.outline[0]).toMatchObject({ id: 'cohesion', title: 'La cohésion', depth: 2 });
    expect(library.relations(article)).toMatchObject({
      translations: expect.any(Array),
      mentions: expect.any(Array),
      mentionedBy: expect.any(Array),
      cites: expect.any(Array),
      citedBy: expect.any(Array),
      related: expect.any(Array),
    });
    const part = fr.find('blog/team-building-3');
    expect(part && library.relations(part).series?.articles).toHaveLength(3);
  });
});
