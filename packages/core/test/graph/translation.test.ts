import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/index.js';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const french = page('title: Le refuge\ndate: 2015-04-07\ntags: [neige]', 'Au col.');
const english = (fields = '') => page(`title: The hut\ntags: [snow]\n${fields}`, 'At the pass.');

function translated(fields: string, config: Partial<Parameters<typeof libraryOf>[0]> = {}) {
  return libraryOf({
    files: { 'fr/blog/refuge.md': french, 'en/blog/refuge.md': english(fields) },
    ...config,
  });
}

const contentOf = (library: ReturnType<typeof libraryOf>, output: string) => {
  const route = library.routes.find((each) => each.output === output);
  return route && 'content' in route ? route.content : '';
};

describe('what a translation says of itself', () => {
  it.each([
    ['nothing', '', { state: 'person', stale: [] }],
    ['that it is reviewed', 'translation: reviewed', { state: 'reviewed', stale: [] }],
    [
      'who reviewed it',
      'translation: { state: reviewed, reviewedBy: Ana Ruiz }',
      { state: 'reviewed', reviewedBy: 'Ana Ruiz', stale: [] },
    ],
    [
      'the reviewer alone',
      'translation: { reviewedBy: Ana Ruiz }',
      { state: 'reviewed', reviewedBy: 'Ana Ruiz', stale: [] },
    ],
    ['that it is a draft', 'translation: draft', { state: 'draft', stale: [] }],
  ])('is told where it says %s', (_, fields, expected) => {
    const article = itemOf(translated(fields).locale('en'), 'blog/refuge');
    expect(article.translation).toEqual(expected);
    expect(JSON.parse(JSON.stringify(article)).translation).toEqual(expected);
  });

  it('is not said of an original', () => {
    const library = translated('');
    expect(itemOf(library.locale('fr'), 'blog/refuge').translation).toBeUndefined();
  });

  it('is said of a version of the default locale that names another original', () => {
    const library = translated('original: en\ntranslation: reviewed');
    expect(itemOf(library.locale('fr'), 'blog/refuge').translation?.state).toBe('person');
  });

  it('is said where the original stands on no site', () => {
    const library = libraryOf({ files: { 'fr/a.md': page('title: A\ntranslation: reviewed') } });
    expect(itemOf(library.locale('fr'), 'a').translation).toEqual({ state: 'reviewed', stale: [] });
  });

  it.each([
    ['machin', 'machine'],
    ['Reviewed', 'reviewed'],
    ['{ state: drft }', 'draft'],
    ['finished', 'machine, draft, reviewed or a group of fields'],
    ['{ state: draft, by: Ana }', 'a known name'],
  ])('is a word that is known, and `%s` is answered with %s', (written, expected) => {
    const problem = translated(`translation: ${written}`).diagnostics.find(
      ({ rule }) => rule === 'field-invalid',
    );
    expect(problem).toMatchObject({ expected });
  });
});

describe('a translation by a machine', () => {
  const machine = 'translation: machine';

  it('is hidden as a missing one is, by the policy for what is missing', () => {
    const linked = translated(machine).locale('en');
    expect(linked.articles.map(({ missing, title }) => [missing, title])).toEqual([['link', 'Le refuge']]);
    const shown = translated(machine, { missing: 'fallback' }).locale('en');
    expect(itemOf(shown, 'blog/refuge')).toMatchObject({ missing: 'fallback', locale: 'fr' });
    expect(translated(machine, { missing: 'hide' }).locale('en').articles).toEqual([]);
  });

  it('is shown where the site says so, and is no version for search engines and feeds', () => {
    const library = translated(machine, { translations: { machine: 'show' } });
    const en = library.locale('en');
    expect(itemOf(en, 'blog/refuge')).toMatchObject({ title: 'The hut', translation: { state: 'machine' } });
    expect(library.route('/en/blog/refuge/')).toMatchObject({ alternates: [] });
    const original = library.route('/fr/blog/refuge/');
    expect(original && 'alternates' in original && original.alternates.map(({ locale }) => locale)).toEqual([
      'fr',
      'fr',
    ]);
    expect(contentOf(library, 'sitemap.xml')).not.toContain('/en/blog/refuge/');
    expect(contentOf(library, 'sitemap.xml')).toContain('/fr/blog/refuge/');
    expect(library.routes.map(({ output }) => output)).not.toContain('en/feed.xml');
    expect(library.routes.map(({ output }) => output)).toContain('fr/feed.xml');
  });

  it('leads readers of the original to it by the switch of languages', () => {
    const library = translated(machine, { translations: { machine: 'show' } });
    const fr = library.locale('fr');
    const route = fr.routes.find(({ permalink }) => permalink === '/fr/blog/refuge/');
    expect(route && fr.languages(route)[1]).toMatchObject({ permalink: '/en/blog/refuge/', missing: false });
  });

  it('is shown where drafts are', () => {
    expect(itemOf(translated(machine, { drafts: true }).locale('en'), 'blog/refuge').title).toBe('The hut');
  });

  it('that a link names gives way to what its readers are shown', () => {
    const files = {
      'fr/a.md': page('title: A'),
      'en/a.md': page('title: A\ntranslation: machine'),
      'en/b.md': page('title: B', '[a](a.md)'),
    };
    const library = libraryOf({ files });
    expect(itemOf(library.locale('en'), 'b').html).toContain('href="/fr/a/" hreflang="fr"');
    expect(problemsOf(library)).toEqual([]);
  });

  it('that a link names and no other version stands beside is told', () => {
    const files = {
      'en/a.md': page('title: A\ntranslation: machine'),
      'en/b.md': page('title: B', '[a](a.md)'),
    };
    const [problem] = libraryOf({ files }).diagnostics;
    expect(problem).toMatchObject({ rule: 'link-unpublished', name: 'a translation by a machine' });
    expect(problem?.related).toEqual([{ file: 'content/en/a.md', line: 3, column: 1 }]);
  });
});

describe('a draft of a translation', () => {
  it('is shown, and is no version for search engines', () => {
    const library = translated('translation: draft');
    expect(library.route('/en/blog/refuge/')).toMatchObject({ alternates: [] });
    expect(contentOf(library, 'sitemap.xml')).not.toContain('/en/blog/refuge/');
  });

  it('is hidden where the site says so', () => {
    const library = translated('translation: draft', { translations: { draft: 'hide' } });
    expect(library.locale('en').articles[0]?.missing).toBe('link');
  });

  it('is told from a document that is a draft', () => {
    expect(translated('draft: true').locale('en').articles[0]?.missing).toBe('link');
    expect(itemOf(translated('translation: draft').locale('en'), 'blog/refuge').draft).toBe(false);
  });
});

it('a version that is reviewed is an alternate as any other', () => {
  const route = translated('translation: reviewed').route('/en/blog/refuge/');
  expect(route && 'alternates' in route && route.alternates.map(({ hreflang }) => hreflang)).toEqual([
    'fr',
    'en',
    'x-default',
  ]);
});

it('the state is read with the text, whatever the site does with it', () => {
  const site = { url: 'https://a.example', locales: ['en'], title: 'A' };
  const { fields } = readDocument(
    { path: 'content/en/a.md', text: english('translation: machine') },
    { site: libraryOf({ files: {}, ...site }).site },
  );
  expect(fields.translation).toEqual({ state: 'machine' });
});
