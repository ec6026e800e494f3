import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/node/index.js';
import { itemOf, libraryOf, page } from '../library-of.js';

const root = fileURLToPath(new URL('../../../../fixtures/acretion', import.meta.url));
const demo = await loadLibrary({ root, now: '2016-01-01' });

/** What only a question to the library gives: none of it may be written with the facts. */
const led = ['html', 'outline', 'comments', 'section', 'children', 'diagnostics', 'item', 'content'];

function namesIn(value: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) namesIn(each, names);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) namesIn(each, names.add(name));
  return names;
}

describe('the lists of the demo', () => {
  it('are made once an item, with the same items', () => {
    const { sections, archives, articles, terms } = demo.locale('fr');
    const lists = [...sections, ...archives, ...terms('tags')];
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) {
      expect(list.articles).toBe(list.articles);
      expect(articles).toEqual(expect.arrayContaining([...list.articles]));
    }
    for (const section of sections) expect(section.children).toBe(section.children);
  });
});

describe('the JSON of the demo', () => {
  it('holds the facts of every item, and nothing that must be rendered', () => {
    for (const { code } of demo.locales) {
      const { articles, pages, sections } = demo.locale(code);
      const items = [...articles, ...pages, ...sections];
      expect(items.length).toBeGreaterThan(3);
      for (const item of items) {
        const { data, ...facts } = JSON.parse(JSON.stringify(item));
        expect(facts).toMatchObject({ kind: item.kind, key: item.key, title: item.title, file: item.file });
        expect(led.filter((name) => namesIn(facts).has(name))).toEqual([]);
        expect(data).toEqual(item.data);
      }
    }
  });

  it('holds the facts of every route, whole lists of them too', () => {
    for (const { code } of demo.locales) {
      const { routes } = demo.locale(code);
      const facts = JSON.parse(JSON.stringify(routes));
      expect(facts).toHaveLength(routes.length);
      facts.forEach((fact: Record<string, unknown>, index: number) => {
        const { kind, permalink, output, title, locale, alternates } = routes[index] ?? {};
        expect(fact).toMatchObject({ kind, permalink, output, title, locale, alternates });
      });
      expect([...led, 'articles'].filter((name) => namesIn(facts).has(name))).toEqual([]);
    }
    expect(JSON.parse(JSON.stringify(demo.routes))).toHaveLength(demo.routes.length);
    expect(namesIn(JSON.parse(JSON.stringify(demo.routes)))).not.toContain('content');
  });

  it('of a route is shorter than a page of text, however many articles it lists', () => {
    for (const route of demo.locale('fr').routes) expect(JSON.stringify(route).length).toBeLessThan(5000);
  });
});

describe('a question about a route', () => {
  const library = libraryOf({
    files: {
      'fr/index.md': page('title: Accueil'),
      'fr/blog/cohesion.md': page('title: Cohésion\ndate: 2015-04-07'),
      'en/blog/cohesion.md': page('title: Cohesion\ndate: 2015-04-07'),
    },
    url: 'https://acretion.example/site/',
  });

  it.each([
    ['/site/fr/blog/cohesion/', undefined, '/site/fr/blog/cohesion/'],
    ['/site/fr/blog/cohesion', undefined, '/site/fr/blog/cohesion/'],
    ['/fr/blog/cohesion/', undefined, '/site/fr/blog/cohesion/'],
    ['fr/blog/cohesion', undefined, '/site/fr/blog/cohesion/'],
    ['/blog/cohesion/', 'fr', '/site/fr/blog/cohesion/'],
    ['/blog/cohesion/', 'en', '/site/en/blog/cohesion/'],
    ['/', 'en', '/site/en/'],
    ['', 'fr', '/site/fr/'],
    ['/sitemap.xml', undefined, '/site/sitemap.xml'],
  ])('at %s in the locale %s finds %s', (permalink, locale, expected) => {
    const options = locale === undefined ? undefined : { locale };
    expect(library.route(permalink, options)?.permalink).toBe(expected);
  });

  it.each([
    ['/blog/cohesion/', undefined],
    ['/site/fr/blog/cohesion/', 'en'],
    ['/fr/blog/cohésion/', undefined],
  ])('at %s in the locale %s finds nothing', (permalink, locale) => {
    const options = locale === undefined ? undefined : { locale };
    expect(library.route(permalink, options)).toBeUndefined();
  });

  it('refuses what is no permalink or no locale', () => {
    expect(() => library.route(7 as never)).toThrow(new TypeError('Expected a permalink, not `7`'));
    expect(() => library.route('/', { locale: 'xx' })).toThrow(
      new TypeError('Expected one of the locales fr, en, not `xx`'),
    );
  });
});

describe('the HTML for readers elsewhere', () => {
  const library = libraryOf({
    files: {
      'fr/a.md': page('title: A', '[B](b.md#suite), [ici](#bas), ![plan](plan.png)\n\n## Bas'),
      'fr/b.md': page('title: B', '## Suite'),
    },
    media: { 'content/fr/plan.png': { width: 4, height: 3 } },
  });
  const view = library.locale('fr');

  it('has every address absolute, and no link to a part of a page beside its heading', () => {
    const html = view.absoluteHtml(itemOf(view, 'a'));
    expect(html).toContain('href="https://acretion.example/fr/b/#suite"');
    expect(html).toContain('href="https://acretion.example/fr/a/#bas"');
    expect(html).toContain('src="https://acretion.example/fr/plan.png"');
    expect(html).not.toContain('class="anchor"');
    expect(itemOf(view, 'a').html).toContain('class="anchor"');
  });

  it('is that of no item of another locale', () => {
    const stranger = { ...itemOf(view, 'a'), key: 'nope' };
    expect(() => view.absoluteHtml(stranger as never)).toThrow(TypeError);
    expect(() => view.absoluteHtml(undefined as never)).toThrow(TypeError);
  });
});

describe('an item that is looked for by its kind', () => {
  const view = libraryOf({
    files: { 'fr/blog/index.md': page('title: Blog'), 'fr/blog/a.md': page('title: A\ndate: 2015-04-07') },
  }).locale('fr');

  it('is found where it is of that kind, and typed as such', () => {
    const date: string | undefined = view.find('blog/a', 'article')?.date;
    expect(date).toBe('2015-04-07');
    expect(view.find('blog', 'section')?.articles.map(({ key }) => key)).toEqual(['blog/a']);
  });

  it('is not found where it is of another kind', () => {
    expect(view.find('blog/a', 'page')).toBeUndefined();
    expect(view.find('blog', 'article')).toBeUndefined();
  });
});
