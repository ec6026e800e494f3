import { describe, expect, it } from 'vitest';
import { createJsonLd, type JsonLdNode } from '../../src/index.js';
import { article, contentOf, type Files, libraryOf } from './library-of.js';

function nodesOf(files: Files, permalink: string): readonly JsonLdNode[] {
  const library = libraryOf(files, { media: { 'media/port.png': { width: 600, height: 400 } } });
  const route = library.locale('fr').routes.find((each) => each.permalink === permalink);
  if (!route) throw new Error(`No route at ${permalink}`);
  return createJsonLd(library, route)['@graph'];
}

function postingOf(front: string, date = '2015-04-14T09:30:00+02:00'): JsonLdNode | undefined {
  const nodes = nodesOf({ 'fr/a.md': article('A', date, front) }, '/fr/a/');
  return nodes.find((node) => node['@type'] === 'BlogPosting');
}

describe('the dates of an article', () => {
  it('end with the moment at which it was published, where it was never updated', () => {
    expect(postingOf('')).toMatchObject({
      datePublished: '2015-04-14T07:30:00Z',
      dateModified: '2015-04-14T07:30:00Z',
    });
  });

  it('end with the day of an update, and ignore one before it was published', () => {
    expect(postingOf('updated: 2015-06-01')).toMatchObject({ dateModified: '2015-06-01' });
    expect(postingOf('updated: 2015-01-01')).toMatchObject({ dateModified: '2015-04-14T07:30:00Z' });
    expect(postingOf('', '2015-04-14')).toMatchObject({ dateModified: '2015-04-14' });
  });
});

describe('the properties of an article', () => {
  it('leave out what it does not have', () => {
    const posting = postingOf('');
    for (const name of ['comment', 'image', 'keywords', 'translator', 'citation', 'mentions', 'position'])
      expect(posting).not.toHaveProperty(name);
    expect(posting).toMatchObject({ commentCount: 0 });
  });

  it('hold its cover as a picture with its size and its text', () => {
    expect(postingOf('cover: { src: /media/port.png, alt: Le port }')?.image).toEqual([
      {
        '@type': 'ImageObject',
        url: 'https://acretion.example/media/port.png',
        caption: 'Le port',
        width: 600,
        height: 400,
      },
    ]);
  });
});

describe('the type of a page', () => {
  it.each([
    ['about', 'AboutPage'],
    ['a-propos', 'AboutPage'],
    ['contact', 'ContactPage'],
    ['contacts', 'WebPage'],
  ])('named %s is %s', (name, type) => {
    const nodes = nodesOf({ [`fr/${name}.md`]: '---\ntitle: P\n---\nTexte.\n' }, `/fr/${name}/`);
    expect(nodes.find((node) => String(node['@id']).endsWith('#page'))?.['@type']).toBe(type);
  });
});

describe('the site', () => {
  it('says how it is searched', () => {
    const nodes = nodesOf({ 'fr/index.md': '---\ntitle: Accueil\n---\n' }, '/fr/');
    expect(nodes.find((node) => node['@type'] === 'WebSite')?.potentialAction).toEqual({
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://acretion.example/fr/recherche/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    });
  });
});

describe('an entry of a JSON feed', () => {
  it('leaves out the authors and tags that an article does not have', () => {
    const library = libraryOf({ 'fr/a.md': article('A', '2015-04-14') });
    const [entry] = JSON.parse(contentOf(library, '/fr/feed.json')).items;
    expect(entry.title).toBe('A');
    expect(entry).not.toHaveProperty('authors');
    expect(entry).not.toHaveProperty('tags');
    expect(entry).not.toHaveProperty('image');
  });
});
