import { describe, expect, it } from 'vitest';
import { buildLibrary, defineSite, readDocument } from '../../src/index.js';
import { page } from '../library-of.js';

/** The layout of each document, by its key, and the problems with layouts. */
function layoutsOf(files: Readonly<Record<string, string>>, layouts?: readonly string[], ofKinds = {}) {
  const site = defineSite({
    url: 'https://acretion.example',
    locales: ['fr'],
    title: 'Acrétion',
    layouts: ofKinds,
  });
  const documents = Object.entries(files).map(([path, fields]) =>
    readDocument({ path: `content/fr/${path}`, text: page(`title: A\n${fields}`) }, { site }),
  );
  const library = buildLibrary({ site, documents, now: '2016-01-01', layouts });
  const view = library.locale('fr');
  const items = ['a', 'b', 'docs', 'docs/c', 'docs/deep/d', 'index'].flatMap((key) => view.find(key) ?? []);
  const problems = library.diagnostics.filter(({ rule }) => rule === 'layout-missing');
  return {
    layouts: Object.fromEntries(items.map(({ key, layout }) => [key, layout])),
    problems: problems.map(({ file, line, found, expected, related = [] }) => [
      `${file}:${line}`,
      found,
      expected,
      related.map((place) => place.file),
    ]),
  };
}

describe('the layout of a document', () => {
  it('is its own, else that of the nearest section, else that of its kind', () => {
    const files = {
      'index.md': 'layout: front',
      'a.md': '',
      'b.md': 'date: 2015-04-07',
      'docs/index.md': 'layout: docs',
      'docs/c.md': 'layout: poster',
      'docs/deep/d.md': '',
    };
    expect(layoutsOf(files, undefined, { article: 'wide' }).layouts).toEqual({
      index: 'front',
      a: undefined,
      b: 'wide',
      docs: 'docs',
      'docs/c': 'poster',
      'docs/deep/d': 'docs',
    });
  });

  it('is the usual one where the document says that it has none', () => {
    const files = { 'docs/index.md': 'layout: docs', 'docs/c.md': 'layout: false' };
    expect(layoutsOf(files).layouts).toEqual({ docs: 'docs', 'docs/c': undefined });
  });

  it('that no template has is told once, where it stands first, with two more places', () => {
    const files = {
      'a.md': 'layout: post',
      'b.md': 'layout: layouts/post.njk',
      'docs/c.md': 'layout: doc',
      'docs/index.md': 'layout: docs',
    };
    expect(layoutsOf(files, ['docs', 'wide'])).toEqual({
      layouts: { a: undefined, b: undefined, docs: 'docs', 'docs/c': undefined },
      problems: [
        ['content/fr/a.md:3', 'post', 'docs, wide', ['content/fr/b.md']],
        ['content/fr/docs/c.md:3', 'doc', 'docs', []],
      ],
    });
  });

  it.each([
    ['../../secret', 'secret'],
    ['a b', undefined],
    ['{{ x }}', undefined],
  ])('is no path: %j', (written, layout) => {
    expect(layoutsOf({ 'a.md': `layout: ${JSON.stringify(written)}` }).layouts).toEqual({ a: layout });
  });
});
