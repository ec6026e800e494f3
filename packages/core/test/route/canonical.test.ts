import { describe, expect, it } from 'vitest';
import { libraryOf, page } from '../library-of.js';

const elsewhere = 'title: P\ncanonical: https://other.example/x';

function alternatesOf(files: Readonly<Record<string, string>>, locales = ['fr', 'en']) {
  const library = libraryOf({ files, locales });
  const routes = locales.flatMap((code) => library.locale(code).routes);
  return (permalink: string) =>
    routes.find((route) => route.permalink === permalink)?.alternates.map(({ hreflang }) => hreflang);
}

describe('the alternates of a page', () => {
  it('name no version whose canonical address is elsewhere', () => {
    const of = alternatesOf({ 'fr/p.md': page(elsewhere), 'en/p.md': page('title: P') });
    expect(of('/fr/p/')).toEqual([]);
    expect(of('/en/p/')).toEqual([]);
  });

  it('name those that are left, without `x-default` where the default version is elsewhere', () => {
    const files = { 'fr/p.md': page(elsewhere), 'en/p.md': page('title: P'), 'de/p.md': page('title: P') };
    const of = alternatesOf(files, ['fr', 'en', 'de']);
    expect(of('/fr/p/')).toEqual([]);
    expect(of('/en/p/')).toEqual(['en', 'de']);
    expect(of('/de/p/')).toEqual(['en', 'de']);
  });

  it('name a version that says its own address, relative or whole', () => {
    const own = 'title: P\ncanonical: https://acretion.example/fr/p/';
    const of = alternatesOf({ 'fr/p.md': page(own), 'en/p.md': page('title: P\ncanonical: /en/p/') });
    expect(of('/fr/p/')).toEqual(['fr', 'en', 'x-default']);
  });

  it('of a home page leave the choice of languages as it is', () => {
    const library = libraryOf({ files: { 'fr/index.md': page(elsewhere), 'en/index.md': page('title: P') } });
    const choice = library.routes.find(({ kind }) => kind === 'language-choice');
    expect(choice && 'alternates' in choice && choice.alternates.map(({ permalink }) => permalink)).toEqual([
      '/fr/',
      '/en/',
    ]);
    const [, link] = library.locale('en').languages({ permalink: '/en/' }).toReversed();
    expect(link).toMatchObject({ permalink: '/fr/', missing: false });
  });
});

describe('a further page of a section that stands in for a translation', () => {
  const texts = Object.fromEntries(
    [1, 2, 3].map((day) => [`fr/blog/a${day}.md`, page(`title: A${day}\ndate: 2015-04-0${day}`)]),
  );
  const files = { 'fr/blog/index.md': page('title: Blog'), ...texts };

  function canonicalOf(permalink: string, more = {}) {
    const library = libraryOf({ files: { ...files, ...more }, missing: 'fallback', pageSize: 2 });
    return library.locale('en').routes.find((route) => route.permalink === permalink)?.canonical;
  }

  it('has the same page of the original as its canonical address', () => {
    expect(canonicalOf('/en/blog/')).toBe('https://acretion.example/fr/blog/');
    expect(canonicalOf('/en/blog/page/2/')).toBe('https://acretion.example/fr/blog/page/2/');
  });

  it('has its own where the original has no such page', () => {
    const more = {
      'en/blog/e1.md': page('title: E1\ndate: 2015-05-01\nmissing: hide'),
      'en/blog/e2.md': page('title: E2\ndate: 2015-05-02\nmissing: hide'),
    };
    expect(canonicalOf('/en/blog/page/3/', more)).toBe('https://acretion.example/en/blog/page/3/');
  });
});
