import { describe, expect, expectTypeOf, it } from 'vitest';
import { buildLibrary, createJsonLd, defineSite, readDocument, readSite } from '../src/index.js';
import { fieldKeys } from '../src/source/field-schema.js';
import { itemOf, libraryOf, page, permalinksOf, problemsOf } from './library-of.js';

const dated = (day: number, more: object) => page({ title: `A${day}`, date: `2015-04-0${day}`, ...more });
const topics = [
  {
    name: 'topics',
    title: { fr: 'Thèmes', en: 'Topics' },
    path: { fr: 'themes', en: 'topics' },
  },
  'places',
];
const files = {
  'fr/a.md': dated(1, { topics: ['Confiance', 'Écrans'], places: 'Sète' }),
  'en/a.md': dated(1, { topics: ['Trust', 'Screens'], places: 'Sète' }),
  'fr/b.md': dated(2, { topics: ['Confiance'], tags: ['outils'] }),
  'en/b.md': dated(2, { topics: ['Trust'] }),
  'fr/c.md': dated(3, { topics: ['Écrans', 'écrans'], titel: 'x' }),
};
const library = libraryOf({ files, taxonomies: topics, missing: 'hide' });
const fr = library.locale('fr');

describe('a taxonomy of the site’s own', () => {
  it('is a field of front matter, and other unknown fields are still told', () => {
    const unknown = library.diagnostics.filter(({ rule }) => rule === 'field-unknown');
    expect(unknown.map(({ message, expected }) => [message, expected])).toEqual([
      ['Unknown field `titel`', 'title'],
    ]);
    expect(problemsOf(libraryOf({ files: { 'fr/a.md': page('topics: x') } }))).toContain(
      'field-unknown content/fr/a.md:2:1',
    );
  });

  it('has the terms that documents name, with counts and pages', () => {
    expect(
      fr.terms('topics').map(({ name, slug, count, permalink }) => [name, slug, count, permalink]),
    ).toEqual([
      ['Confiance', 'confiance', 2, '/fr/themes/confiance/'],
      ['Écrans', 'ecrans', 2, '/fr/themes/ecrans/'],
    ]);
    expect(permalinksOf(fr, 'term')).toEqual([
      '/fr/mots-cles/outils/',
      '/fr/themes/confiance/',
      '/fr/themes/ecrans/',
      '/fr/places/sete/',
    ]);
    expect(itemOf(fr, 'a').terms).toMatchObject({
      topics: [{ name: 'Confiance' }, { name: 'Écrans' }],
      places: [{ permalink: '/fr/places/sete/' }],
    });
  });

  it('is named as the site says, else by its field', () => {
    expect(fr.taxonomies).toMatchObject([
      { name: 'tags', title: 'Mots-clés' },
      { name: 'topics', title: 'Thèmes' },
      { name: 'places', title: 'Places' },
    ]);
    expect(library.route('/fr/themes/ecrans/')?.title).toBe('Thèmes\u00A0: Écrans');
    expect(library.route('/en/topics/screens/')?.title).toBe('Topics: Screens');
  });

  it('has feeds, which its long form switches off, and those of every site theirs', () => {
    const feedsOf = (taxonomies: typeof topics) =>
      libraryOf({ files, taxonomies, missing: 'hide' })
        .routes.filter(({ permalink }) => /^\/fr\/(themes|places|mots-cles)\/.*feed\.xml$/.test(permalink))
        .map(({ permalink }) => permalink);
    expect(feedsOf(topics)).toEqual([
      '/fr/mots-cles/outils/feed.xml',
      '/fr/themes/confiance/feed.xml',
      '/fr/themes/ecrans/feed.xml',
      '/fr/places/sete/feed.xml',
    ]);
    const off = [
      { name: 'topics', path: { fr: 'themes' }, feeds: false },
      { name: 'tags', feeds: false },
    ];
    expect(feedsOf([...off, 'places'] as typeof topics)).toEqual(['/fr/places/sete/feed.xml']);
  });

  it('has pairs, found from the documents or said by the site', () => {
    const alternates = (permalink: string) => {
      const route = library.route(permalink);
      return route && 'alternates' in route ? route.alternates.map((each) => each.permalink) : [];
    };
    expect(alternates('/fr/themes/confiance/')).toContain('/en/topics/trust/');
    expect(alternates('/en/places/sete/')).toContain('/fr/places/sete/');
    const said = libraryOf({
      files: { 'fr/a.md': dated(1, { topics: ['Sel'] }), 'en/b.md': dated(2, { topics: ['Salt'] }) },
      taxonomies: topics,
      terms: { topics: [{ fr: 'Sel', en: 'Salt' }] },
      missing: 'hide',
    });
    expect(said.locale('fr').languages({ permalink: '/fr/themes/sel/' })[1]?.permalink).toBe(
      '/en/topics/salt/',
    );
  });

  it('comes from the original where a translation leaves it out', () => {
    const more = { ...files, 'fr/d.md': dated(4, { topics: ['Confiance'] }), 'en/d.md': page('title: D') };
    const inherited = libraryOf({ files: more, taxonomies: topics });
    expect(itemOf(inherited.locale('en'), 'd').terms?.topics?.map(({ name }) => name)).toEqual(['Trust']);
  });

  it('leads menus to its pages', () => {
    const menus = { primary: [{ url: '/fr/themes/confiance/', label: 'X' }] };
    const withMenu = libraryOf({ files, taxonomies: topics, menus });
    expect(problemsOf(withMenu).filter((problem) => problem.startsWith('menu-dead'))).toEqual([]);
    expect(withMenu.locale('en').navigation('primary')[0]?.permalink).toBe('/en/topics/trust/');
  });

  it('makes documents related, and is told to search engines and feeds', () => {
    const related = library.relations(itemOf(fr, 'a')).related.map(({ item }) => item.key);
    expect(related.sort()).toEqual(['b', 'c']);
    const route = library.route('/fr/a/');
    expect(JSON.stringify(route && createJsonLd(library, route))).toContain(
      '"keywords":["Confiance","Écrans","Sète"]',
    );
    const feed = library.route('/fr/feed.xml');
    expect(feed?.kind === 'file' && feed.content).toContain(
      '<category term="confiance" scheme="https://acretion.example/fr/themes/" label="Confiance"/>',
    );
  });

  it('is read as tags are: names between commas, groups of other tools, another case', () => {
    const more = {
      'fr/a.md': page('title: A\ntopics: a, b'),
      'fr/b.md': page('title: B\ntopics: [{ name: c }]'),
      'fr/c.md': page('title: C\nTopics: d'),
      'fr/d.md': page('title: D\ntopics: false'),
      'fr/e.md': page('title: E\ntopics:'),
      'fr/f.md': page('title: F\ntopics: { a: b }'),
    };
    const read = libraryOf({ files: more, taxonomies: ['topics'], locales: ['fr'] });
    expect(
      read
        .locale('fr')
        .terms('topics')
        .map(({ name }) => name),
    ).toEqual(['a', 'b', 'c', 'd']);
    expect(problemsOf(read)).toEqual([
      'value-foreign content/fr/b.md:3:1',
      'field-foreign content/fr/c.md:3:1',
      'value-foreign content/fr/d.md:3:1',
      'field-empty content/fr/e.md:3:1',
      'field-invalid content/fr/f.md:3:1',
    ]);
  });
});

describe('the settings of taxonomies', () => {
  const config = { url: 'https://acretion.example', locales: ['fr'], title: 'A' } as const;

  it.each([
    ...fieldKeys.filter((key) => !/^(tags|categories|authors)$/.test(key)),
    'archives',
    'page',
    'search',
    'mood',
    'constructor',
    'Title',
    'short_title',
    'Tags',
  ])('refuse the name of another field, %s', (name) => {
    expect(() => defineSite({ ...config, taxonomies: [name], fields: { mood: {} } })).toThrow(
      new TypeError(
        `Expected \`taxonomies.0\` to be a name that no other field of front matter has, not \`${name}\``,
      ),
    );
  });

  it.each([
    ['taxonomies: [topics, topics]', 'taxonomies.1', 'a taxonomy that stands once', 4, 22],
    ['taxonomies: [date]', 'taxonomies.0', 'a name that no other field of front matter has', 4, 14],
    [
      'taxonomies: [{ name: series }]',
      'taxonomies.0.name',
      'a name that no other field of front matter has',
      4,
      16,
    ],
    ['taxonomies: ["a b"]', 'taxonomies.0', 'a word of letters, digits, `-` and `_`, a letter first', 4, 14],
    ['taxonomies: [{ title: A }]', 'taxonomies.0.name', 'a text', 4, 14],
    ['terms: { topics: [{ fr: A }] }', 'terms.topics', undefined, 4, 10],
    ['taxonomies: [topics]\nterms: { topisc: [{ fr: A }] }', 'terms.topisc', 'topics', 5, 10],
  ])('report %s', (line, name, expected, ...place) => {
    const { diagnostics } = readSite({
      path: 'site.yaml',
      text: `url: https://a.example\nlocales: [fr]\ntitle: A\n${line}\n`,
    });
    const [first] = diagnostics;
    expect(first?.message).toContain(`\`${name}\``);
    expect([first?.expected, first?.line, first?.column]).toEqual([expected, ...place]);
  });

  it('may name those of every site, and say words of addresses under `paths`', () => {
    const site = defineSite({
      ...config,
      taxonomies: ['tags', { name: 'categories', title: 'Rayons', path: 'rayons' }, 'lieux'],
      paths: { lieux: 'ports' },
    });
    expect(site.taxonomies).toEqual([
      { name: 'tags', feeds: true },
      { name: 'categories', title: { fr: 'Rayons' }, feeds: true },
      { name: 'authors', feeds: true },
      { name: 'lieux', feeds: true },
    ]);
    expect(site.paths.fr).toMatchObject({ categories: 'rayons', lieux: 'ports', tags: 'mots-cles' });
  });

  it('type the question for terms', () => {
    const site = defineSite({ ...config, taxonomies: ['topics', { name: 'places', path: 'lieux' }] });
    const text = page('title: A\ntopics: x');
    const documents = [readDocument({ path: 'content/fr/a.md', text }, { site })];
    const view = buildLibrary({ site, documents, now: '2016-01-01' }).locale('fr');
    expectTypeOf(view.terms)
      .parameter(0)
      .toEqualTypeOf<'tags' | 'categories' | 'authors' | 'topics' | 'places'>();
    expect(view.terms('topics')).toHaveLength(1);
    // @ts-expect-error: no taxonomy of the site
    expect(() => view.terms('topisc')).toThrow(
      new TypeError('Expected tags, categories, authors, topics or places, not `topisc`'),
    );
  });
});
