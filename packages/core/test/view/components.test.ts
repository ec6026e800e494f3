import { describe, expect, it } from 'vitest';
import { buildLibrary, type Component, type Components, defineSite, readDocument } from '../../src/index.js';
import { itemOf, page } from '../library-of.js';

const site = defineSite({ url: 'https://a.example/b/', locales: ['fr', 'en'], title: 'A' });
const messages = { fr: { play: 'Lire' }, en: { play: 'Play' } };

function libraryWith(components: Components, files: Readonly<Record<string, string>>, options = {}) {
  const documents = Object.entries(files).map(([path, text]) =>
    readDocument({ path: `content/${path}`, text }, { site, components }),
  );
  return buildLibrary({ site, documents, now: '2016-01-01', components, messages, ...options });
}

const video: Component = ({ attributes, label, t, html }) =>
  html`<a href="https://v.example/${attributes.id ?? ''}" title="${label}">${t('play')}</a>`;
const gallery: Component = ({ children, html }) => html`<section>${children}</section>`;
const body = ':::gallery\nVoir [là](b.md).\n\n::video[R&D]{id=x}\n:::';
const files = {
  'fr/index.md': page({ title: 'Accueil' }, 'a'),
  'en/index.md': page({ title: 'Home' }, 'a'),
  'fr/a.md': page({ title: 'A', date: '2015-04-01' }, body),
  'fr/b.md': page({ title: 'B' }),
};
const inner = '<a href="https://v.example/x" title="R&#38;D">Lire</a>';

describe('a component', () => {
  const library = libraryWith({ video, gallery }, files);
  const fr = library.locale('fr');

  it('writes the HTML of its call, whose children are filled', () => {
    expect(library.diagnostics.filter(({ rule }) => rule.startsWith('component'))).toEqual([]);
    expect(itemOf(fr, 'a').html).toBe(`<section><p>Voir <a href="/b/fr/b/">là</a>.</p>\n${inner}</section>`);
  });

  it('has children with absolute addresses in feeds and mail', () => {
    const written = `<section><p>Voir <a href="https://a.example/b/fr/b/">là</a>.</p>\n${inner}</section>`;
    expect(fr.absoluteHtml(itemOf(fr, 'a'))).toBe(written);
    const feed = library.routes.find(({ permalink }) => permalink.endsWith('/fr/feed.json'));
    expect(feed && 'content' in feed && JSON.parse(feed.content).items[0].content_html).toBe(written);
  });

  it('counts where links are counted', () => {
    expect(library.relations(itemOf(fr, 'b')).mentionedBy.map(({ key }) => key)).toEqual(['a']);
    const dead = { 'fr/a.md': page({ title: 'A' }, ':::gallery\n[là](c.md)\n:::') };
    expect(libraryWith({ gallery }, dead).diagnostics).toMatchObject([
      { rule: 'dead-link', line: 6, column: 1 },
    ]);
  });

  it('speaks the language of the page that it stands on', () => {
    const shown = libraryWith({ video, gallery }, files, { site: { ...site, missing: 'fallback' } });
    expect(itemOf(shown.locale('fr'), 'a').html).toContain('Lire');
    expect(shown.locale('en').find('a')?.html ?? 'Play').toContain('Play');
  });

  it('is given attributes without a prototype, which it cannot change', () => {
    const seen: unknown[] = [];
    const show: Component = ({ attributes, html }) => {
      seen.push(Object.getPrototypeOf(attributes), attributes.constructor, Object.isFrozen(attributes));
      seen.push(Object.keys(attributes));
      return html``;
    };
    libraryWith({ show }, { 'fr/a.md': page({ title: 'A' }, '::show{__proto__=a b}') });
    expect(seen).toEqual([null, undefined, true, ['__proto__', 'b']]);
  });
});

describe('a component that fails', () => {
  const fails = (component: unknown, text = '::video[a]') => {
    const components = { video: component as Component, gallery };
    return libraryWith(components, { 'fr/a.md': page({ title: 'A' }, text) });
  };

  it.each([
    [
      'throws',
      () => {
        throw new Error('out of ink');
      },
      'out of ink',
    ],
    [
      'throws no error',
      () => {
        throw 'ink';
      },
      'ink',
    ],
    ['returns a text', () => '<p>', 'Expected what the tag `html` returns, not `<p>`'],
    ['returns nothing', () => undefined, 'Expected what the tag `html` returns, not `undefined`'],
    [
      'returns a promise',
      async () => {
        throw new Error('a');
      },
      'Expected what the tag `html` returns, at once, not a promise',
    ],
    [
      'asks for an unknown message',
      ({ t, html }: Parameters<Component>[0]) => html`${t('nope')}`,
      'Expected a message, not `nope`, which no language has',
    ],
    [
      'writes an attribute that is not there',
      ({ attributes, html }: Parameters<Component>[0]) => html`${attributes.id as string}`,
      'Expected a text, a number or HTML in a template of HTML, not `undefined`',
    ],
  ])(
    'because it %s is told at its place when the library opens, and leaves its content',
    (_, component, found) => {
      const library = fails(component, 'a\n\n:::gallery\n> :::video\n> b\n> :::\n:::');
      expect(library.failed).toBe(true);
      expect(library.diagnostics).toMatchObject([
        { rule: 'component-failed', severity: 'error', file: 'content/fr/a.md', line: 8, column: 3, found },
      ]);
      expect(itemOf(library.locale('fr'), 'a').html).toBe(
        '<p>a</p>\n<section><blockquote>\n<p>b</p>\n</blockquote></section>',
      );
    },
  );

  it('only later throws, and names the component, the file and the line', () => {
    let calls = 0;
    const library = fails(({ html }: Parameters<Component>[0]) => {
      if (calls++ > 0) throw new Error('out of ink');
      return html``;
    });
    expect(library.failed).toBe(false);
    expect(() => itemOf(library.locale('fr'), 'a').html).toThrow(
      'The component `video` fails in content/fr/a.md:5: out of ink',
    );
  });

  it('is asked once a call, and never where nothing calls it', () => {
    let calls = 0;
    const count: Component = ({ html }) => {
      calls++;
      return html``;
    };
    fails(count, 'a ::video');
    expect(calls).toBe(0);
    fails(count, '::video\n\n::video');
    expect(calls).toBe(2);
  });
});

describe('misuse', () => {
  it('throws where the library is given no component that a text calls', () => {
    const documents = [
      readDocument(
        { path: 'content/fr/a.md', text: page({ title: 'A' }, body) },
        { site, components: { video, gallery } },
      ),
    ];
    expect(() => buildLibrary({ site, documents, now: '2016-01-01', components: { gallery } })).toThrow(
      new TypeError('Expected the component `video`, which content/fr/a.md calls on line 8'),
    );
  });

  it.each([
    [{ video: './video.js' }, 'Expected the component `video` as a function, not `./video.js`'],
    [{ 'a b': video }, 'Expected a component’s name of letters, digits and hyphens, not `a b`'],
    [[video], /^Expected components by name/],
  ])('throws where components are none: %j', (components, message) => {
    const read = () =>
      readDocument({ path: 'content/fr/a.md', text: 'a' }, { site, components: components as never });
    expect(read).toThrow(message);
    expect(() =>
      buildLibrary({ site, documents: [], now: '2016-01-01', components: components as never }),
    ).toThrow(message);
  });
});
