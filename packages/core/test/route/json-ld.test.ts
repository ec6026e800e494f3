import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonLd, formatJsonLd, type JsonLdNode } from '../../src/index.js';
import type { Library } from '../../src/types.js';
import { article, libraryOf } from './library-of.js';

const text = '---\ntitle: Blog\n---\n';
const files = {
  'fr/blog/index.md': text,
  'en/blog/index.md': text,
  'fr/contact.md': '---\ntitle: Contact\n---\nÉcrivez-nous.\n',
  'fr/blog/un.md': article('Un', '2015-04-07', 'series: { name: Écrans, part: 1 }\ntags: [équipe]'),
  'fr/blog/deux.md': article(
    'Deux',
    '2015-04-14T09:30:00+02:00',
    [
      'updated: 2015-05-01',
      'series: { name: Écrans, part: 2 }',
      'authors: [{ name: Ève, url: "https://eve.example/" }, Bob]',
      'sources: [{ title: Un livre, url: "https://livre.example/", authors: [Anne], date: "2013" }, { key: blog/un }]',
      'cover: { src: media/deux.png, alt: Deux écrans }',
    ].join('\n'),
    'Voir [le premier](un.md).',
  ),
  'en/blog/deux.md': article('Two', '2015-04-14', 'slug: two'),
  'fr/blog/deux.yaml':
    '- author: Léa\n  date: 2015-04-15T10:00:00+02:00\n  text: "*Oui* & non"\n  replies:\n    - author: Ève\n      date: 2015-04-16T10:00:00+02:00\n      text: Merci\n',
};
const organization = {
  name: 'Acrétion',
  addressLocality: 'Montpellier',
  foundingYear: 812,
  logo: 'media/logo.svg',
};
const library = libraryOf(files, {
  site: { url: 'https://example.org/blog/', organization },
  media: { 'media/deux.png': { width: 600, height: 400 }, 'media/logo.svg': {} },
});

function nodeOf(from: Library, permalink: string, type: string, locale = 'fr'): JsonLdNode | undefined {
  const route = from.locale(locale).routes.find((each) => each.permalink === permalink);
  if (!route) throw new Error(`No route at ${permalink}`);
  return createJsonLd(from, route)['@graph'].find((node) => node['@type'] === type);
}

describe('the JSON-LD of an article', () => {
  const posting = nodeOf(library, '/blog/fr/blog/deux/', 'BlogPosting');

  it('says when, by whom and in which language it was written', () => {
    expect(posting).toMatchObject({
      '@id': 'https://example.org/blog/fr/blog/deux/#article',
      headline: 'Deux',
      inLanguage: 'fr',
      datePublished: '2015-04-14T07:30:00Z',
      dateModified: '2015-05-01',
      author: [
        { '@type': 'Person', name: 'Ève', url: 'https://eve.example/' },
        { '@type': 'Person', name: 'Bob', url: 'https://example.org/blog/fr/auteurs/bob/' },
      ],
      publisher: { '@id': 'https://example.org/blog/#organization' },
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://example.org/blog/media/deux.png',
          width: 600,
          height: 400,
          caption: 'Deux écrans',
        },
      ],
      articleSection: 'Blog',
    });
  });

  it('says what it is part of, what it cites and what it mentions', () => {
    const first = { '@type': 'BlogPosting', '@id': 'https://example.org/blog/fr/blog/un/#article' };
    expect(posting).toMatchObject({
      isPartOf: [
        { '@id': 'https://example.org/blog/fr/blog/#blog' },
        {
          '@type': 'CreativeWorkSeries',
          '@id': 'https://example.org/blog/fr/series/ecrans/#series',
          name: 'Écrans',
        },
      ],
      position: 2,
      citation: [{ '@type': 'CreativeWork', name: 'Un livre', datePublished: '2013' }, first],
      mentions: [first],
    });
  });

  it('holds its comments as plain text, with their replies, unless the theme leaves them out', () => {
    expect(posting).toMatchObject({
      commentCount: 2,
      comment: [
        { '@type': 'Comment', text: 'Oui & non', comment: [{ author: { name: 'Ève' }, text: 'Merci' }] },
      ],
    });
    const [route] = library
      .locale('fr')
      .routes.filter(({ permalink }) => permalink === '/blog/fr/blog/deux/');
    const short = route && formatJsonLd(createJsonLd(library, route, { comments: false }));
    expect(short).toContain('"commentCount":2');
    expect(short).not.toContain('Merci');
  });

  it('names no comments where there are none, and counts them all the same', () => {
    const node = nodeOf(library, '/blog/fr/blog/un/', 'BlogPosting');
    expect(node).toMatchObject({ commentCount: 0 });
    expect(node).not.toHaveProperty('comment');
  });

  it('was last modified when it was updated, or else when it was written', () => {
    const dated = libraryOf({
      'fr/a.md': article('A', '2015-04-14T09:30:00+02:00'),
      'fr/b.md': article('B', '2015-04-14T09:30:00+02:00', 'updated: 2015-04-14'),
      'fr/c.md': article('C', '2015-04-14', 'updated: 2015-05-01'),
    });
    const modified = ['a', 'b', 'c'].map(
      (name) => nodeOf(dated, `/fr/${name}/`, 'BlogPosting')?.dateModified,
    );
    expect(modified).toEqual(['2015-04-14T07:30:00Z', '2015-04-14T07:30:00Z', '2015-05-01']);
  });

  it('names the translation on the original, and the original on the translation', () => {
    expect(posting).toMatchObject({ workTranslation: [{ inLanguage: 'en', headline: 'Two' }] });
    expect(posting).not.toHaveProperty('translationOfWork');
    const english = nodeOf(library, '/blog/en/blog/two/', 'BlogPosting', 'en');
    expect(english).toMatchObject({ translationOfWork: { '@id': posting?.['@id'], inLanguage: 'fr' } });
    expect(english).not.toHaveProperty('workTranslation');
  });

  it('cuts a long headline between words, and keeps the whole title as its name', () => {
    const title = 'Un titre sans fin '.repeat(10).trim();
    const long = libraryOf({
      'fr/long.md': article(title, '2015-01-01'),
      'fr/emoji.md': article('👩‍👩‍👧'.repeat(30), '2015-01-02'),
    });
    const node = nodeOf(long, '/fr/long/', 'BlogPosting');
    expect(String(node?.headline)).toMatch(/^(Un titre sans fin ){5}Un titre sans fin…$/);
    expect(node?.name).toBe(title);
    const headline = String(nodeOf(long, '/fr/emoji/', 'BlogPosting')?.headline);
    expect(headline).toMatch(/^(👩‍👩‍👧)+…$/u);
    expect(headline.length).toBeLessThanOrEqual(110);
  });

  it('is that of the original where it is shown in the place of a translation', () => {
    const fallback = libraryOf(files, { site: { missing: 'fallback' } });
    expect(nodeOf(fallback, '/en/blog/un/', 'BlogPosting', 'en')).toMatchObject({
      '@id': 'https://acretion.example/fr/blog/un/#article',
      url: 'https://acretion.example/fr/blog/un/',
      inLanguage: 'fr',
    });
  });
});

describe('the JSON-LD of other routes', () => {
  it('tells the organisation and leaves out what is not known of it', () => {
    expect(nodeOf(library, '/blog/fr/', 'Organization')).toEqual({
      '@type': 'Organization',
      '@id': 'https://example.org/blog/#organization',
      name: 'Acrétion',
      url: 'https://example.org/blog/',
      logo: { '@type': 'ImageObject', url: 'https://example.org/blog/media/logo.svg' },
      address: { '@type': 'PostalAddress', addressLocality: 'Montpellier' },
      foundingDate: '0812',
    });
    expect(nodeOf(libraryOf(files), '/fr/', 'Organization')).toBeUndefined();
  });

  it('shows the way to a page, and none to the home page', () => {
    expect(nodeOf(library, '/blog/fr/blog/un/', 'BreadcrumbList')?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://example.org/blog/fr/' },
      { '@type': 'ListItem', position: 2, name: 'Blog', item: 'https://example.org/blog/fr/blog/' },
      { '@type': 'ListItem', position: 3, name: 'Un', item: 'https://example.org/blog/fr/blog/un/' },
    ]);
    expect(nodeOf(library, '/blog/fr/', 'BreadcrumbList')).toBeUndefined();
  });

  it('numbers a list through its pages', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [
        `fr/a${index}.md`,
        article(`A${index}`, `2015-01-0${index + 1}`),
      ]),
    );
    const paged = libraryOf(many, { site: { pageSize: 2 } });
    const positions = paged
      .locale('fr')
      .routes.filter(({ kind }) => kind === 'home')
      .flatMap((route) => createJsonLd(paged, route)['@graph'].filter((node) => node['@type'] === 'ItemList'))
      .flatMap((list) =>
        (list.itemListElement as JsonLdNode[]).map(({ position, name }) => `${position} ${name}`),
      );
    expect(positions).toEqual(['1 A4', '2 A3', '3 A2', '4 A1', '5 A0']);
  });

  it('knows a contact page by its key, and others by what the theme says', () => {
    const contact = nodeOf(library, '/blog/fr/contact/', 'ContactPage');
    expect(contact).toMatchObject({ name: 'Contact', url: 'https://example.org/blog/fr/contact/' });
    expect(contact).not.toHaveProperty('mainEntity');
    const [route] = library.locale('fr').routes.filter(({ kind }) => kind === 'page');
    const graph = route && createJsonLd(library, route, { pageTypes: { contact: 'AboutPage' } })['@graph'];
    expect(graph?.map((node) => node['@type'])).toContain('AboutPage');
  });

  it('makes an author’s page a profile, with the id that articles give the author', () => {
    const page = nodeOf(library, '/blog/fr/auteurs/bob/', 'ProfilePage');
    expect(page?.mainEntity).toEqual({ '@id': 'https://example.org/blog/fr/auteurs/bob/#person' });
  });

  it.each([
    ['/blog/fr/', 'WebPage'],
    ['/blog/fr/blog/', 'CollectionPage'],
    ['/blog/fr/blog/un/', 'WebPage'],
    ['/blog/fr/archives/', 'CollectionPage'],
    ['/blog/fr/archives/2015/', 'CollectionPage'],
    ['/blog/fr/archives/2015/04/', 'CollectionPage'],
    ['/blog/fr/mots-cles/equipe/', 'CollectionPage'],
    ['/blog/fr/series/ecrans/', 'CollectionPage'],
    ['/blog/fr/recherche/', 'SearchResultsPage'],
    ['/blog/fr/404.html', 'WebPage'],
  ])('says of %s that it is a %s', (permalink, type) => {
    const page = nodeOf(library, permalink, type);
    expect(page).toMatchObject({ '@id': `https://example.org${permalink}#page`, inLanguage: 'fr' });
  });

  it('calls a section without articles a page, and lists nothing on it', () => {
    const empty = libraryOf({
      'fr/services/index.md': text,
      'fr/services/conseil.md': '---\ntitle: Conseil\n---\n',
    });
    expect(nodeOf(empty, '/fr/services/', 'WebPage')).toMatchObject({ name: 'Blog' });
    expect(nodeOf(empty, '/fr/services/', 'ItemList')).toBeUndefined();
  });

  it('tells where a site is searched, and nothing of it where it cannot be', () => {
    expect(nodeOf(library, '/blog/fr/', 'WebSite')?.potentialAction).toEqual({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://example.org/blog/fr/recherche/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    });
    expect(nodeOf(libraryOf(files, { search: false }), '/fr/', 'WebSite')).not.toHaveProperty(
      'potentialAction',
    );
  });

  it('is empty where there is no page', () => {
    const file = library.routes.find(({ kind }) => kind === 'file');
    expect(file && createJsonLd(library, file)['@graph']).toEqual([]);
  });

  it('refers to no thing of a page under another id than that thing has there', () => {
    const routes = library.locales.flatMap(({ code }) => library.locale(code).routes);
    const types = new Map<string, unknown>();
    for (const route of routes) {
      for (const { '@id': id, '@type': type } of createJsonLd(library, route)['@graph']) {
        if (id === undefined) continue;
        if (types.has(id)) expect(type, id).toBe(types.get(id));
        types.set(id, type);
      }
    }
    expect(types.get('https://example.org/blog/fr/blog/un/#article')).toBe('BlogPosting');
  });
});

describe('the JSON-LD of a series', () => {
  it('is a series of works with its parts in order, in the words of schema.org', () => {
    const series = nodeOf(library, '/blog/fr/series/ecrans/', 'CreativeWorkSeries');
    expect(series).toMatchObject({
      name: 'Écrans',
      hasPart: [
        { '@id': 'https://example.org/blog/fr/blog/un/#article' },
        { '@id': 'https://example.org/blog/fr/blog/deux/#article' },
      ],
    });
    const route = library.locale('fr').routes.find(({ kind }) => kind === 'series');
    expect(route && createJsonLd(library, route)['@context']).toBe('https://schema.org');
  });
});

describe('JSON-LD as text', () => {
  it('is the same object, and cannot end the element that it stands in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const hostile = `${title}</script><!--<script>&\u2028\u2029`;
        const written = formatJsonLd({ '@context': 'https://schema.org', '@graph': [{ name: hostile }] });
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)['@graph'][0].name).toBe(hostile);
      }),
    );
  });
});
