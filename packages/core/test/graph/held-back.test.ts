import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const fr = (fields = '') => page(`title: Appel\n${fields}`);
const en = (fields = '') => page(`title: Call\n${fields}`);
const keysOf = (library: ReturnType<typeof libraryOf>, code = 'fr') =>
  library.locale(code).pages.map(({ key }) => key);

describe('a document that is published together', () => {
  it('waits until all locales have it', () => {
    const waiting = libraryOf({ files: { 'fr/appel.md': fr('publish: together') } });
    expect(keysOf(waiting)).toEqual([]);
    expect(keysOf(waiting, 'en')).toEqual([]);
    const complete = libraryOf({
      files: { 'fr/appel.md': fr('publish: together'), 'en/appel.md': en() },
    });
    expect(keysOf(complete)).toEqual(['appel']);
    expect(problemsOf(complete)).toEqual([]);
  });

  it('is told to wait, with what it waits for', () => {
    const { diagnostics } = libraryOf({
      files: {
        'fr/appel.md': fr('publish: together'),
        'en/appel.md': en('draft: true'),
      },
      locales: ['fr', 'en', 'ar'],
    });
    expect(diagnostics).toMatchObject([
      {
        rule: 'translation-awaited',
        severity: 'hint',
        file: 'content/fr/appel.md',
        line: 3,
        name: 'appel',
        expected: 'en, ar',
        related: [{ file: 'content/en/appel.md', line: 3, column: 1 }],
      },
    ]);
  });

  it.each([
    'draft: true',
    'date: 2020-01-01',
    'date: 2015-01-01\nexpires: 2015-02-01',
    'translation: machine',
  ])('waits for a version that readers are shown, and %s is none', (fields) => {
    const files = { 'fr/appel.md': fr('publish: together\ndate: 2015-01-01'), 'en/appel.md': en(fields) };
    const library = libraryOf({ files });
    expect(library.locale('fr').articles).toEqual([]);
    expect(problemsOf(library, 'translation-differs')).toEqual([
      'translation-awaited content/fr/appel.md:3:1',
    ]);
  });

  it('waits for the locales that it names alone', () => {
    const files = { 'fr/appel.md': fr('publish: { together: [fr, en] }'), 'en/appel.md': en() };
    expect(keysOf(libraryOf({ files, locales: ['fr', 'en', 'ar'] }))).toEqual(['appel']);
  });

  it('names locales of the site', () => {
    const library = libraryOf({ files: { 'fr/appel.md': fr('publish: { together: [fr, de] }') } });
    expect(library.diagnostics[0]).toMatchObject({
      rule: 'field-invalid',
      name: 'publish',
      expected: 'fr, en',
    });
  });

  it('is shown where drafts are, with what it waits for', () => {
    const library = libraryOf({ files: { 'fr/appel.md': fr('publish: together') }, drafts: true });
    expect(itemOf(library.locale('fr'), 'appel').waitsFor).toEqual(['en']);
  });

  it('is told from a link that leads to it', () => {
    const files = { 'fr/appel.md': fr('publish: together'), 'fr/b.md': page('title: B', '[a](appel.md)') };
    const problem = libraryOf({ files }).diagnostics.find(({ rule }) => rule === 'link-unpublished');
    expect(problem?.name).toBe('a document that waits for en');
  });

  it('that is a draft everywhere waits for its author alone', () => {
    const library = libraryOf({ files: { 'fr/appel.md': fr('publish: together\ndraft: true') } });
    expect(problemsOf(library)).toEqual([]);
  });
});

describe('the nearest that says it decides', () => {
  const files = {
    'fr/index.md': page('title: Acrétion'),
    'fr/droit/index.md': page('title: Droit\npublish: together'),
    'en/droit/index.md': page('title: Law'),
    'fr/droit/lois/a.md': fr(),
    'fr/droit/b.md': fr('publish: apart'),
    'fr/c.md': fr(),
  };

  it('a section, for all below it but what says otherwise', () => {
    expect(keysOf(libraryOf({ files })).toSorted()).toEqual(['c', 'droit/b']);
  });

  it('the site, for all but the home page', () => {
    const library = libraryOf({ files, publish: 'together' });
    expect(keysOf(library)).toEqual(['droit/b']);
    expect(library.locale('fr').home?.title).toBe('Acrétion');
    const waiting = library.diagnostics.flatMap(({ rule, name }) =>
      rule === 'translation-awaited' ? name : [],
    );
    expect(waiting).toEqual(['c', 'droit/lois/a']);
  });

  it('some of the site’s locales', () => {
    const config = { files, locales: ['fr', 'en', 'ar'], publish: { together: ['fr'] } };
    expect(keysOf(libraryOf(config))).toContain('c');
    expect(() => libraryOf({ ...config, publish: { together: ['de'] } })).toThrow(/publish/);
  });
});

it('what others mean by `publish` is a draft or none', () => {
  const files = { 'fr/a.md': fr('publish: false'), 'fr/b.md': fr('publish: true') };
  const library = libraryOf({ files });
  expect(keysOf(library)).toEqual(['b']);
  expect(problemsOf(library)).toEqual([
    'field-foreign content/fr/a.md:3:1',
    'field-foreign content/fr/b.md:3:1',
  ]);
});
