import { describe, expect, it } from 'vitest';
import { type Declared, itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const files = {
  'fr/index.md': page('title: Accueil'),
  'fr/blog/index.md': page('title: Blog'),
  'fr/blog/2015-04-07-cohesion.md': page('title: A\naliases: /2015/04/cohesion/', '## Partie {#partie}'),
  'fr/blog/été à l’écran.md': page('title: Été'),
  'fr/seul.md': page('title: Seul'),
  'fr/guide/a.md': page('title: Guide'),
  'en/blog/2015-04-07-cohesion.md': page('title: B\nslug: cohesion-en', '## Part {#partie}'),
  'en/only.md': page('title: Only'),
  'fr/demo.mdx': page('title: Démo'),
};

/** The addresses that links become, and the problems they are. */
function addressesOf(links: readonly string[], config: Partial<Declared> = {}, path = 'fr/blog/de.md') {
  const body = links.map((link) => `[lien](<${link}>)`).join('\n\n');
  const library = libraryOf({
    files: { ...files, [path]: page('title: De\ndate: 2015-05-01\ntags: t', body) },
    ...config,
  });
  const view = library.locale(path.slice(0, 2));
  const { html } = itemOf(view, path.slice(3, -3));
  return {
    addresses: [...html.matchAll(/<a ([^>]*)>/g)].map(([, attributes = '']) => attributes),
    problems: problemsOf(library, 'section-without-page').map((problem) => problem.split(' ')[0]),
  };
}

const cohesion = 'href="/fr/blog/cohesion/"';

describe('a link', () => {
  it.each([
    ['a relative path', '2015-04-07-cohesion.md', cohesion],
    ['a relative path without extension', '2015-04-07-cohesion', cohesion],
    ['a path through the folder above', '../blog/2015-04-07-cohesion.md', cohesion],
    ['a path with a point', './2015-04-07-cohesion.md', cohesion],
    ['a path with a part', '2015-04-07-cohesion.md#partie', 'href="/fr/blog/cohesion/#partie"'],
    ['a path with a query', '2015-04-07-cohesion.md?a=b&c=d', 'href="/fr/blog/cohesion/?a=b&#38;c=d"'],
    ['a part of this page', '#top', 'href="#top"'],
    [
      'encoded spaces and accents',
      '%C3%A9t%C3%A9%20%C3%A0%20l%E2%80%99%C3%A9cran.md',
      'href="/fr/blog/ete-a-l-ecran/"',
    ],
    ['spaces and accents as they are', 'été à l’écran.md', 'href="/fr/blog/ete-a-l-ecran/"'],
    [
      'accents in Unicode’s other form',
      'été à l’écran.md'.normalize('NFD'),
      'href="/fr/blog/ete-a-l-ecran/"',
    ],
    ['a text with components', '../demo.mdx', 'href="/fr/demo/"'],
    ['a text with components, without its extension', '../demo', 'href="/fr/demo/"'],
    ['a text by the extension that others have', '../demo.md', 'href="/fr/demo/"'],
    ['a folder', '../blog/', 'href="/fr/blog/"'],
    ['a folder’s index', '../blog/index.md', 'href="/fr/blog/"'],
    ['a folder without a page', '../guide/', 'href="/fr/guide/"'],
    ['a key', 'key:blog/2015-04-07-cohesion', cohesion],
    ['a key with a part', 'key:blog/2015-04-07-cohesion#partie', 'href="/fr/blog/cohesion/#partie"'],
    ['the address', '/fr/blog/cohesion/', cohesion],
    ['the address without its last slash', '/fr/blog/cohesion', cohesion],
    ['the address as a file', '/fr/blog/cohesion/index.html', cohesion],
    ['the address with .html', '/fr/blog/cohesion.html', cohesion],
    ['the address without the locale', '/blog/cohesion/', cohesion],
    ['the path of the file from the root', '/blog/2015-04-07-cohesion.md', cohesion],
    ['the path of the file below content/', '/content/fr/blog/2015-04-07-cohesion.md', cohesion],
    ['an old address', '/2015/04/cohesion/', cohesion],
    ['a relative address', '../cohesion/', cohesion],
    ['the address of another language', '/en/blog/cohesion-en/', cohesion],
    ['a path to another language', '../../en/blog/2015-04-07-cohesion.md', cohesion],
    ['the whole address', 'https://acretion.example/fr/blog/cohesion/', cohesion],
    ['the root', '/', 'href="/fr/"'],
    ['what is not translated', '../only.md', 'href="/en/only/" hreflang="en"'],
    ['the archives', '/fr/archives/', 'href="/fr/archives/"'],
    ['the archives without the locale', '/archives/2015/05', 'href="/fr/archives/2015/05/"'],
    ['the archives, relative', '../../archives/', 'href="/fr/archives/"'],
    ['a tag', '/mots-cles/t/', 'href="/fr/mots-cles/t/"'],
    ['a feed', '/fr/feed.xml', 'href="/fr/feed.xml"'],
  ])('may be %s', (_, link, address) => {
    expect(addressesOf([link])).toEqual({ addresses: [address], problems: [] });
  });

  it.each([
    ['/blog/cohesion/', 'href="/site/fr/blog/cohesion/"'],
    ['/site/fr/blog/cohesion/', 'href="/site/fr/blog/cohesion/"'],
    ['/archives/', 'href="/site/fr/archives/"'],
    ['/site/fr/archives/', 'href="/site/fr/archives/"'],
    ['/', 'href="/site/fr/"'],
    ['/site/', 'href="/site/fr/"'],
    ['/fr/feed.xml', 'href="/site/fr/feed.xml"'],
    ['../seul.md', 'href="/site/fr/seul/"'],
  ])('%s finds its page where the site stands below a path', (link, address) => {
    expect(addressesOf([link], { url: 'https://acretion.example/site/' })).toEqual({
      addresses: [address],
      problems: [],
    });
  });

  it.each([
    ['2015-04-07-Cohesion.md', cohesion, 'link-spelling'],
    ['ete a l’ecran.md', 'href="/fr/blog/ete-a-l-ecran/"', 'link-spelling'],
    ['/Blog/Cohesion/', cohesion, 'link-spelling'],
    ['key:blog/Cohesion', 'data-dead-link=""', 'dead-link'],
    ['nulle-part.md', 'data-dead-link=""', 'dead-link'],
    ['../../../../secret.md', 'data-dead-link=""', 'dead-link'],
    ['/nulle-part/', 'href="/nulle-part/"', 'dead-link'],
    ['/fr/archives/1999/', 'href="/fr/archives/1999/"', 'dead-link'],
    ['#nulle-part', 'href="#nulle-part"', 'dead-anchor'],
    ['2015-04-07-cohesion.md#nulle-part', 'href="/fr/blog/cohesion/#nulle-part"', 'dead-anchor'],
  ])('%s becomes %s and a %s', (link, address, rule) => {
    expect(addressesOf([link])).toEqual({ addresses: [address], problems: [rule] });
  });

  it('leads each reader to the version of their language', () => {
    expect(addressesOf(['2015-04-07-cohesion.md'], {}, 'en/blog/from.md').addresses).toEqual([
      'href="/en/blog/cohesion-en/"',
    ]);
  });

  it('leads to another version of its own document where it says so', () => {
    const body = 'Read it in [French](../../fr/blog/de.md).';
    const library = libraryOf({
      files: { 'fr/blog/de.md': page('title: De'), 'en/blog/de.md': page('title: From', body) },
    });
    expect(itemOf(library.locale('en'), 'blog/de').html).toContain('<a href="/fr/blog/de/" hreflang="fr">');
  });

  it('finds its page between files that name their language', () => {
    const site = {
      'blog/a.fr.md': page('title: A', '[b](b.md) [b](./b.fr.md)'),
      'blog/b.fr.md': page('title: B'),
    };
    const library = libraryOf({ files: site });
    expect(problemsOf(library, 'section-without-page')).toEqual([]);
    expect(itemOf(library.locale('fr'), 'blog/a').html.match(/href="\/fr\/blog\/b\/"/g)).toHaveLength(2);
  });

  it('finds the home page of a locale that has none of its own words', () => {
    const library = libraryOf({
      files: { 'en/a.md': page('title: A', '[home](/)'), 'fr/index.md': page('title: F') },
    });
    expect(itemOf(library.locale('en'), 'a').html).toContain('<a href="/en/">');
    expect(problemsOf(library)).toEqual([]);
  });
});

describe('a link to a page by its file leads there', () => {
  it.each([
    ['/archives/index.html', 'href="/fr/archives/"'],
    ['/fr/archives/2015/index.html', 'href="/fr/archives/2015/"'],
    ['../../archives/index.html', 'href="/fr/archives/"'],
    ['/en/only.md', 'href="/en/only/"'],
    ['/fr/blog/2015-04-07-cohesion.md', cohesion],
  ])('%s', (written, address) => {
    const { addresses, problems } = addressesOf([written]);
    expect(addresses[0]).toContain(address);
    expect(problems).toEqual([]);
  });

  it.each(['/archives/index.php', '/archives/myindex.html', '/de/only.md'])('but not %s', (written) => {
    expect(addressesOf([written]).problems).toEqual(['dead-link']);
  });
});
