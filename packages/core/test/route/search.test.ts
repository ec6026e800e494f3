import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/types.js';
import { article, type Files, libraryOf } from './library-of.js';

const files: Files = {
  'fr/index.md': '---\ntitle: Accueil\n---\nBonjour.\n',
  'fr/blog/index.md': '---\ntitle: Blog\n---\nBlog.\n',
  'fr/blog/a.md': article('A', '2015-04-07'),
  'en/index.md': '---\ntitle: Home\n---\nHello.\n',
};

function searchOf(library: Library, locale: string) {
  return library.locale(locale).routes.filter(({ kind }) => kind === 'search');
}

describe('the search page', () => {
  it('stands in each language under its own word, and the versions know each other', () => {
    const library = libraryOf(files);
    expect(library.diagnostics).toEqual([]);
    const [route] = searchOf(library, 'fr');
    expect(route).toMatchObject({
      permalink: '/fr/recherche/',
      output: 'fr/recherche/index.html',
      title: 'Recherche',
    });
    expect(route?.alternates.map(({ hreflang, permalink }) => [hreflang, permalink])).toEqual([
      ['fr', '/fr/recherche/'],
      ['en', '/en/search/'],
      ['x-default', '/fr/recherche/'],
    ]);
    expect(library.locale('fr').links.search).toBe('/fr/recherche/');
    expect(library.locale('en').links.search).toBe('/en/search/');
  });

  it('takes the word of the settings, below a sub-path', () => {
    const site = { url: 'https://a.example/blog', paths: { search: { fr: 'chercher' } } };
    const library = libraryOf(files, { site });
    expect(library.locale('fr').links.search).toBe('/blog/fr/chercher/');
    expect(searchOf(library, 'fr')[0]?.output).toBe('fr/chercher/index.html');
  });

  it('is absent where the build asks for none', () => {
    const library = libraryOf(files, { search: false });
    expect(searchOf(library, 'fr')).toEqual([]);
    expect(library.locale('fr').links).not.toHaveProperty('search');
  });

  it('yields to a document at its address, in that language alone', () => {
    const library = libraryOf({ ...files, 'fr/Recherche.md': '---\ntitle: La recherche\n---\nNos labos.\n' });
    expect(library.diagnostics).toEqual([]);
    expect(library.locale('fr').find('Recherche')?.permalink).toBe('/fr/recherche/');
    expect(library.locale('fr').links).not.toHaveProperty('search');
    expect(library.locale('en').links.search).toBe('/en/search/');
  });

  it('yields to an old address', () => {
    const library = libraryOf({
      ...files,
      'fr/blog/b.md': article('B', '2015-04-08', 'aliases: [/fr/recherche/]'),
    });
    expect(library.diagnostics).toEqual([]);
    expect(library.routes.filter(({ kind }) => kind === 'redirect')).toMatchObject([
      { permalink: '/fr/recherche/', to: '/fr/blog/b/' },
    ]);
    expect(searchOf(library, 'fr')).toEqual([]);
  });
});
