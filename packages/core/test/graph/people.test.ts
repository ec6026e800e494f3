import { describe, expect, it } from 'vitest';
import { buildLibrary, createJsonLd, defineSite, readAuthors, readDocument } from '../../src/index.js';
import { itemOf, libraryOf, page, permalinksOf, problemsOf } from '../library-of.js';

const dated = (day: number, more: object) => page({ title: `A${day}`, date: `2015-04-0${day}`, ...more });
const files = {
  'fr/authors/jeanne-durand.md': page(
    'title: Jeanne Durand\ncover: { src: https://img.example/j.jpg, alt: Jeanne }\nsameAs: https://jeanne.example/',
    'Elle écrit sur les ponts.',
  ),
  'en/authors/jeanne-durand.md': page('title: Jane Durand', 'She writes about bridges.'),
  'fr/a.md': dated(1, { authors: ['jeanne durand'] }),
  'en/a.md': dated(1, {}),
  'fr/b.md': dated(2, { authors: ['jeanne-durand', { name: 'Ana', url: 'https://ana.example/' }] }),
};
const library = libraryOf({ files });
const [fr, en] = [library.locale('fr'), library.locale('en')];

describe('an author with a text', () => {
  it('has one page, with the text and the articles; names and keys lead to it', () => {
    expect(fr.terms('authors').map(({ name, count, permalink }) => [name, count, permalink])).toEqual([
      ['Ana', 1, '/fr/auteurs/ana/'],
      ['Jeanne Durand', 2, '/fr/auteurs/jeanne-durand/'],
    ]);
    const [ana, jeanne] = fr.terms('authors');
    expect(jeanne?.profile).toMatchObject({ title: 'Jeanne Durand', sameAs: ['https://jeanne.example/'] });
    expect(jeanne?.profile?.html).toContain('Elle écrit sur les ponts.');
    expect([ana?.profile, ana?.url]).toEqual([undefined, 'https://ana.example/']);
    expect(itemOf(fr, 'b').authors.map(({ permalink }) => permalink)).toEqual([
      '/fr/auteurs/jeanne-durand/',
      '/fr/auteurs/ana/',
    ]);
    expect(permalinksOf(fr, 'page', 'section')).toEqual([]);
    expect(fr.pages).toEqual([]);
    expect(problemsOf(library)).toEqual([]);
  });

  it('is the same person in other languages, under the name that they have there', () => {
    expect(itemOf(en, 'a').authors).toMatchObject([
      { name: 'Jane Durand', permalink: '/en/authors/jane-durand/' },
    ]);
    const route = library.route('/fr/auteurs/jeanne-durand/');
    expect(route && 'alternates' in route && route.alternates.map(({ permalink }) => permalink)).toEqual([
      '/fr/auteurs/jeanne-durand/',
      '/en/authors/jane-durand/',
      '/fr/auteurs/jeanne-durand/',
    ]);
    expect(
      en.breadcrumb({ permalink: '/en/authors/jane-durand/' }).map(({ permalink }) => permalink),
    ).toEqual(['/en/', '/en/authors/', '/en/authors/jane-durand/']);
  });

  it('is told to search engines with address, picture and links', () => {
    const route = library.route('/fr/auteurs/jeanne-durand/');
    const nodes = route ? createJsonLd(library, route)['@graph'] : [];
    expect(nodes.find((node) => node['@type'] === 'Person')).toEqual({
      '@type': 'Person',
      '@id': 'https://acretion.example/fr/auteurs/jeanne-durand/#person',
      name: 'Jeanne Durand',
      url: 'https://acretion.example/fr/auteurs/jeanne-durand/',
      description: 'Elle écrit sur les ponts.',
      image: { '@type': 'ImageObject', url: 'https://img.example/j.jpg', caption: 'Jeanne' },
      sameAs: ['https://jeanne.example/'],
    });
  });

  it('is led to by links to the file', () => {
    const linked = libraryOf({
      files: { ...files, 'fr/c.md': page('title: C', '[Elle](authors/jeanne-durand.md)') },
    });
    expect(itemOf(linked.locale('fr'), 'c').html).toContain('href="/fr/auteurs/jeanne-durand/"');
    expect(problemsOf(linked)).toEqual([]);
  });

  it('has a page in a language of which it alone has the text', () => {
    const alone = libraryOf({
      files: { ...files, 'en/a.md': page('title: A\ndate: 2015-04-01\nauthors: []') },
      missing: 'hide',
    });
    expect(permalinksOf(alone.locale('en'), 'term')).toEqual(['/en/authors/jane-durand/']);
  });

  it('is told where a name is nearly theirs', () => {
    const near = libraryOf({ files: { ...files, 'fr/c.md': dated(3, { authors: ['Jeanne Durnad'] }) } });
    expect(near.diagnostics.map(({ rule, found, expected, line }) => [rule, found, expected, line])).toEqual([
      ['term-spelling', 'Jeanne Durnad', 'Jeanne Durand', 4],
    ]);
  });
});

describe('a folder `authors`', () => {
  it.each([
    ['pages that no text names as its author', 'fr/authors/victor-hugo.md', page('title: Victor Hugo')],
    ['articles', 'fr/authors/jeanne-durand.md', page('title: Jeanne Durand\ndate: 2015-04-01')],
    ['what says its kind', 'fr/authors/jeanne-durand.md', page('title: Jeanne Durand\nkind: page')],
    ['what lies deeper', 'fr/authors/list/jeanne-durand.md', page('title: Jeanne Durand')],
  ])('is a section like others for %s', (_, path, text) => {
    const other = libraryOf({ files: { 'fr/a.md': dated(1, { authors: ['Jeanne Durand'] }), [path]: text } });
    const view = other.locale('fr');
    expect(view.sections.map(({ permalink }) => permalink)).toEqual(['/fr/authors/']);
    const address = `/${path.replace(/\.md$/, '/')}`;
    expect(other.route(address)?.permalink).toBe(address);
    expect(view.terms('authors')[0]?.profile).toBeUndefined();
  });
});

describe('authors.yaml', () => {
  const site = defineSite({ url: 'https://acretion.example', locales: ['fr', 'en'], title: 'A' });
  const texts = {
    'fr/a.md': dated(1, { authors: ['Jeanne Durand'] }),
    'fr/b.md': dated(2, { authors: ['jeanne-durand'] }),
  };
  const authors = `jeanne-durand:
  name: Jeanne Durand
  picture: jeanne.png
  links: https://jeanne.example/
  text: |
    Elle écrit.

    [Ici](a.md), [là](rien.md)
samir: { name: Samir, text: Il lit. }
`;
  const build = (files: Readonly<Record<string, string>>, yaml: Readonly<Record<string, string>>) => {
    const documents = [
      ...Object.entries(files).map(([path, text]) =>
        readDocument({ path: `content/${path}`, text }, { site }),
      ),
      ...Object.entries(yaml).flatMap(
        ([path, text]) => readAuthors({ path: `content/${path}`, text }, { site }).documents,
      ),
    ];
    const media = { 'content/fr/jeanne.png': { width: 1, height: 1 } };
    return buildLibrary({ site, documents, media, now: '2016-01-01' });
  };
  const library = build(texts, { 'fr/authors.yaml': authors });
  const view = library.locale('fr');

  it('describes authors as files of their own do, whether a text names them or not', () => {
    expect(view.terms('authors').map(({ name, count, permalink }) => [name, count, permalink])).toEqual([
      ['Jeanne Durand', 2, '/fr/auteurs/jeanne-durand/'],
      ['Samir', 0, '/fr/auteurs/samir/'],
    ]);
    expect(view.terms('authors')[0]?.profile).toMatchObject({
      file: 'content/fr/authors.yaml',
      sameAs: ['https://jeanne.example/'],
      cover: { src: '/fr/jeanne.png', alt: 'Jeanne Durand' },
    });
    expect(permalinksOf(view, 'page', 'section')).toEqual([]);
  });

  it('holds links as seen from the file, and tells of dead ones at their place', () => {
    expect(view.terms('authors')[0]?.profile?.html).toContain('<a href="/fr/a/">Ici</a>');
    expect(problemsOf(library)).toEqual(['dead-link content/fr/authors.yaml:8:18']);
  });

  it('is one with files in other languages', () => {
    const english = page('title: Jane Durand', 'She writes.');
    const both = build({ ...texts, 'en/authors/jeanne-durand.md': english }, { 'fr/authors.yaml': authors });
    const route = both.route('/fr/auteurs/jeanne-durand/');
    expect(route && 'alternates' in route && route.alternates.map(({ permalink }) => permalink)).toEqual([
      '/fr/auteurs/jeanne-durand/',
      '/en/authors/jane-durand/',
      '/fr/auteurs/jeanne-durand/',
    ]);
  });

  it.each([
    ['jeanne-durand', 'content/fr/authors/jeanne-durand.md', 'content/fr/authors.yaml:1'],
    ['jd', 'content/fr/authors/jd.md', 'content/fr/authors.yaml:1'],
  ])('and a file `%s` that describe one author are told, each by its place', (key, file, place) => {
    const own = page('title: Jeanne Durand', 'Elle lit.');
    const both = build(
      { ...texts, [`fr/authors/${key}.md`]: own },
      { 'fr/authors.yaml': 'jeanne-durand: { name: Jeanne Durand }\n' },
    );
    const problem = both.diagnostics.find(({ severity }) => severity === 'error');
    expect(problem).toMatchObject({ rule: 'author-duplicate', name: 'Jeanne Durand' });
    const places = [problem, ...(problem?.related ?? [])].map((each) => `${each?.file}:${each?.line}`);
    expect(places.toSorted()).toEqual([place, `${file}:1`]);
    expect(both.locale('fr').terms('authors')).toHaveLength(1);
  });
});
