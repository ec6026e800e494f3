import { describe, expect, it } from 'vitest';
import type { LocaleView, NavigationItem } from '../../src/index.js';
import { itemOf, libraryOf, page } from '../library-of.js';

const files = {
  'fr/index.md': page('title: Accueil'),
  'fr/solutions/index.md': page('title: Nos solutions\nshortTitle: Solutions'),
  'fr/solutions/rse.md': page('title: RSE'),
  'fr/solutions/soin/index.md': page('title: Soin'),
  'fr/solutions/soin/equipe.md': page('title: Équipe'),
  'fr/blog/index.md': page('title: Blog'),
  'fr/blog/a.md': page('title: A\ndate: 2015-04-07'),
  'fr/blog/b.md': page('title: B\ndate: 2015-04-08'),
  'en/only.md': page('title: Only'),
};
const menus = {
  primary: [
    'index',
    {
      key: 'solutions',
      children: ['solutions/rse', { key: 'solutions/soin', children: ['solutions/soin/equipe'] }],
    },
    'blog',
    { url: '/archives/', label: { fr: 'Archives', en: 'Archive' } },
    { url: 'https://ailleurs.example/', label: 'Ailleurs' },
    { label: 'Plus', children: ['only'] },
  ],
};

/** The labels of the entries that are marked, the current one with a star. */
function marked(items: readonly NavigationItem[]): string[] {
  return items.flatMap(({ label, current, ancestor, children }) => [
    ...(current ? [`${label}*`] : ancestor ? [label] : []),
    ...marked(children),
  ]);
}

const library = libraryOf({ files, menus, pageSize: 1 });
const view = library.locale('fr');
const at = (permalink: string, from: LocaleView = view) => marked(from.navigation('primary', { permalink }));

describe('a menu', () => {
  it('is a tree of labels and addresses', () => {
    const entries = view.navigation('primary');
    expect(entries.map(({ label, permalink }) => [label, permalink])).toEqual([
      ['Accueil', '/fr/'],
      ['Solutions', '/fr/solutions/'],
      ['Blog', '/fr/blog/'],
      ['Archives', '/fr/archives/'],
      ['Ailleurs', 'https://ailleurs.example/'],
      ['Plus', ''],
    ]);
    expect(entries.map(({ external }) => external)).toEqual([false, false, false, false, true, false]);
    expect(entries[1]?.children.map(({ label }) => label)).toEqual(['RSE', 'Soin']);
    expect(marked(entries)).toEqual([]);
  });

  it.each([
    ['the home page', '/fr/', ['Accueil*']],
    ['a section', '/fr/solutions/', ['Solutions*']],
    ['a page in it', '/fr/solutions/rse/', ['Solutions', 'RSE*']],
    ['a page two sections down', '/fr/solutions/soin/equipe/', ['Solutions', 'Soin', 'Équipe*']],
    ['an article, which no menu names', '/fr/blog/a/', ['Blog']],
    ['a further page of a section’s list', '/fr/blog/page/2/', ['Blog']],
    ['the archives', '/fr/archives/', ['Archives*']],
    ['an unknown page', '/fr/rien/', []],
  ])('marks the way to %s', (_, permalink, expected) => {
    expect(at(permalink)).toEqual(expected);
  });

  it('takes a route or an item for what is shown', () => {
    const article = itemOf(view, 'blog/a');
    const route = view.routes.find(({ permalink }) => permalink === article.permalink);
    expect(marked(view.navigation('primary', article))).toEqual(['Blog']);
    expect(route && marked(view.navigation('primary', route))).toEqual(['Blog']);
  });

  it('knows the section of an article by the tree and not by its address', () => {
    const dates = libraryOf({ files, menus, permalinks: { article: '/:locale/:year/:slug/' } }).locale('fr');
    expect(at('/fr/2015/a/', dates)).toEqual(['Blog']);
    const alike = libraryOf({
      files: { ...files, 'fr/blogueur.md': page('title: C\nslug: blog-bis') },
      menus,
    });
    expect(at('/fr/blog-bis/', alike.locale('fr'))).toEqual([]);
  });

  it('flags what is not translated, and says in which language it is', () => {
    const [home, solutions] = library.locale('en').navigation('primary');
    expect(home).toMatchObject({ label: 'Home', permalink: '/en/' });
    expect(solutions).toMatchObject({
      label: 'Solutions',
      permalink: '/fr/solutions/',
      missing: 'link',
      language: 'fr',
    });
    expect(view.navigation('primary').at(-1)?.children[0]).toMatchObject({ missing: 'link', language: 'en' });
  });

  it('leaves out what this locale hides, but for what groups others', () => {
    const hidden = libraryOf({ files, menus, missing: 'hide' });
    const labels = hidden
      .locale('en')
      .navigation('primary')
      .map(({ label }) => label);
    expect(labels).toEqual(['Home', 'Archive', 'Ailleurs', 'Plus']);
    expect(
      hidden
        .locale('fr')
        .navigation('primary')
        .map(({ label }) => label),
    ).not.toContain('Plus');
  });

  it('is empty where the site has none of that name', () => {
    expect(view.navigation('nope')).toEqual([]);
    expect(view.navigation('constructor')).toEqual([]);
  });
});
