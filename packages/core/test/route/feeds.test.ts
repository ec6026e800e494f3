import { describe, expect, it } from 'vitest';
import { article, contentOf, filesOf, libraryOf } from './library-of.js';

const blog = {
  'fr/blog/index.md': '---\ntitle: Blog\n---\n',
  'en/blog/index.md': '---\ntitle: Blog\n---\n',
  'fr/blog/cohesion.md': article('Cohésion', '2015-04-07', 'tags: [équipe]'),
  'en/blog/cohesion.md': article('Cohesion', '2015-04-07', 'slug: keeping-together\ntags: [team]'),
  'fr/blog/brouillon.md': article('Brouillon', '2015-05-01', 'draft: true'),
  'fr/blog/demain.md': article('Demain', '2016-02-01'),
  'en/blog/only-english.md': article('Only English', '2015-06-01', 'tags: [team]'),
};

function idsOf(library: ReturnType<typeof libraryOf>, permalink: string): string[] {
  return JSON.parse(contentOf(library, permalink)).items.map(({ id }: { id: string }) => id);
}

describe('the feeds of a library', () => {
  it('stand beside the page of their locale, section and tag', () => {
    const feeds = [...filesOf(libraryOf(blog)).keys()].filter((path) => /feed\.(xml|json)$/.test(path));
    expect(feeds.sort()).toEqual([
      '/en/blog/feed.json',
      '/en/blog/feed.xml',
      '/en/feed.json',
      '/en/feed.xml',
      '/en/tags/team/feed.json',
      '/en/tags/team/feed.xml',
      '/fr/blog/feed.json',
      '/fr/blog/feed.xml',
      '/fr/feed.json',
      '/fr/feed.xml',
      '/fr/mots-cles/equipe/feed.json',
      '/fr/mots-cles/equipe/feed.xml',
    ]);
  });

  it('hold neither a draft nor what is dated later, even where drafts are shown', () => {
    const library = libraryOf(blog, { drafts: true });
    expect(library.locale('fr').find('blog/brouillon')?.draft).toBe(true);
    expect(idsOf(library, '/fr/feed.json')).toEqual(['tag:acretion.example,2015:/fr/blog/cohesion']);
  });

  it.each(['link', 'fallback'] as const)(
    'hold nothing that the locale has not written, with missing: %s',
    (missing) => {
      const library = libraryOf(blog, { site: { missing } });
      expect(library.locale('fr').articles.map(({ key }) => key)).toContain('blog/only-english');
      expect(idsOf(library, '/fr/blog/feed.json')).toEqual(['tag:acretion.example,2015:/fr/blog/cohesion']);
      expect(contentOf(library, '/fr/feed.xml')).not.toContain('Only English');
    },
  );

  it('keep an article’s id when its title, slug and patterns change, and part the languages', () => {
    const moved = libraryOf(
      { ...blog, 'fr/blog/cohesion.md': article('Autre titre', '2015-04-07', 'slug: autre') },
      { site: { url: 'http://acretion.example', permalinks: { article: '/:locale/:year/:slug/' } } },
    );
    expect(idsOf(moved, '/fr/feed.json')).toEqual(idsOf(libraryOf(blog), '/fr/feed.json'));
    expect(idsOf(moved, '/en/feed.json')).not.toContain('tag:acretion.example,2015:/fr/blog/cohesion');
  });

  it('are switched off as a whole or by kind', () => {
    expect(filesOf(libraryOf(blog)).get('/fr/feed.xml')?.type).toBe('application/atom+xml');
    expect(filesOf(libraryOf(blog)).get('/fr/feed.json')?.type).toBe('application/feed+json');
    const none = libraryOf(blog, { site: { feeds: false } });
    expect([...filesOf(none).keys()].filter((path) => path.includes('feed'))).toEqual([]);
    expect(none.locale('fr').routes.flatMap(({ feeds }) => feeds)).toEqual([]);
    const few = libraryOf(blog, { site: { feeds: { sections: false, tags: false, items: 1 } } });
    expect([...filesOf(few).keys()].filter((path) => path.endsWith('feed.xml'))).toEqual([
      '/fr/feed.xml',
      '/en/feed.xml',
    ]);
    expect(idsOf(few, '/en/feed.json')).toEqual(['tag:acretion.example,2015:/en/blog/only-english']);
  });
});

describe('what feeds hold of an article', () => {
  const texts = {
    'fr/blog/index.md': '---\ntitle: Blog\n---\n',
    'fr/blog/long.md': article(
      'Long',
      '2015-04-07',
      'tags: [équipe]\ndescription: En bref.',
      'Tout le *texte*.',
    ),
    'fr/blog/nu.md': article('Nu', '2015-04-08', 'tags: [équipe]', '## Une partie'),
  };
  const pages = ['/fr/', '/fr/blog/', '/fr/mots-cles/equipe/'];
  const text = '<p>Tout le <em>texte</em>.</p>';

  /** Lists the feeds of a site that hold the text of the long article, and checks that others hold its summary. */
  function wholeIn(feeds: { content?: 'full' | 'summary' } | undefined): string[] {
    const library = libraryOf(texts, { site: { locales: ['fr', 'en'], ...(feeds && { feeds }) } });
    return pages.filter((page) => {
      const atom = contentOf(library, `${page}feed.xml`);
      const { items } = JSON.parse(contentOf(library, `${page}feed.json`));
      const item = items.find(({ title }: { title: string }) => title === 'Long');
      expect(atom).toContain('<summary>En bref.</summary>');
      expect(item.summary).toBe('En bref.');
      const whole = atom.includes(text);
      expect(item.content_html?.trim()).toBe(whole ? text : undefined);
      expect(item.content_text).toBe(whole ? undefined : 'En bref.');
      return whole;
    });
  }

  it('is its text, but its description in those of tags', () => {
    expect(wholeIn(undefined)).toEqual(['/fr/', '/fr/blog/']);
    expect(wholeIn({})).toEqual(['/fr/', '/fr/blog/']);
  });

  it('is one or the other in all of them where the site says so', () => {
    expect(wholeIn({ content: 'full' })).toEqual(pages);
    expect(wholeIn({ content: 'summary' })).toEqual([]);
  });

  it('is its text where nothing else says what it holds', () => {
    const library = libraryOf(texts, { site: { feeds: { content: 'summary' } } });
    const [item] = JSON.parse(contentOf(library, '/fr/feed.json')).items;
    expect(item.title).toBe('Nu');
    expect(item.content_html).toContain('<h2 id="une-partie">Une partie</h2>');
    expect(item).not.toHaveProperty('summary');
    expect(contentOf(library, '/fr/feed.xml')).toContain('<h2 id="une-partie">Une partie</h2>');
  });

  it('stands in the newest ones only, as many as the site says', () => {
    for (const feeds of [{ limit: 1 }, { items: 1 }, { limit: 1, items: 2 }])
      expect(idsOf(libraryOf(texts, { site: { feeds } }), '/fr/mots-cles/equipe/feed.json')).toEqual([
        'tag:acretion.example,2015:/fr/blog/nu',
      ]);
  });
});

describe('the feeds that a page announces', () => {
  const library = libraryOf(blog, { site: { url: 'https://example.org/blog/' } });
  const hrefs = (permalink: string) =>
    library
      .locale('fr')
      .routes.find((route) => route.permalink === permalink)
      ?.feeds.map(({ href }) => href);

  it('are the nearest first, then the locale’s', () => {
    expect(hrefs('/blog/fr/blog/cohesion/')).toEqual([
      '/blog/fr/blog/feed.xml',
      '/blog/fr/blog/feed.json',
      '/blog/fr/feed.xml',
      '/blog/fr/feed.json',
    ]);
    expect(hrefs('/blog/fr/blog/')).toEqual(hrefs('/blog/fr/blog/cohesion/'));
    expect(hrefs('/blog/fr/mots-cles/equipe/')?.[0]).toBe('/blog/fr/mots-cles/equipe/feed.xml');
    expect(hrefs('/blog/fr/archives/2015/')).toEqual(['/blog/fr/feed.xml', '/blog/fr/feed.json']);
  });

  it('have a title, a type and an absolute address', () => {
    expect(library.locale('fr').routes.find(({ kind }) => kind === 'article')?.feeds[0]).toEqual({
      type: 'application/atom+xml',
      title: 'Blog · Acrétion',
      href: '/blog/fr/blog/feed.xml',
      url: 'https://example.org/blog/fr/blog/feed.xml',
    });
  });
});

describe('an address that a feed and a page both want', () => {
  it.each(['feed.xml', 'FEED.XML'])('is reported where a page is called %s', (slug) => {
    const library = libraryOf({ ...blog, 'fr/page.md': `---\ntitle: Page\nslug: ${slug}\n---\nUn texte.\n` });
    expect(library.diagnostics.map(({ rule, file, found }) => [rule, file, found])).toContainEqual([
      'permalink-conflict',
      'content/fr/page.md',
      '/fr/feed.xml',
    ]);
    expect(filesOf(library).has('/fr/feed.xml')).toBe(false);
    expect(filesOf(library).has('/fr/feed.json')).toBe(true);
  });

  it('is left to the file that the author wrote', () => {
    const library = libraryOf(blog, { media: { 'content/robots.txt': {}, 'content/fr/feed.xml': {} } });
    expect(library.failed).toBe(false);
    expect(filesOf(library).has('/robots.txt')).toBe(false);
    expect(
      library
        .locale('fr')
        .routes.find(({ kind }) => kind === 'home')
        ?.feeds.map(({ href }) => href),
    ).toEqual(['/fr/feed.json']);
  });

  it('is no dead link where it exists, and leads below the base path', () => {
    const body = '[Flux](/fr/feed.xml), [archives](/fr/archives/), [autre](/fr/flux.xml)';
    const files = { ...blog, 'fr/blog/cohesion.md': article('Cohésion', '2015-04-07', '', body) };
    const library = libraryOf(files, { site: { url: 'https://example.org/blog' } });
    expect(library.locale('fr').find('blog/cohesion')?.html).toBe(
      '<p><a href="/blog/fr/feed.xml">Flux</a>, <a href="/blog/fr/archives/">archives</a>, <a href="/fr/flux.xml">autre</a></p>',
    );
    const dead = library.diagnostics.filter(({ rule }) => /dead|missing/.test(rule));
    expect(dead.map(({ found }) => found)).toEqual(['/fr/flux.xml']);
  });
});
