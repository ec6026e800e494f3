import { describe, expect, it } from 'vitest';
import { buildLibrary, defineSite, readDocument } from '../../src/index.js';
import { page } from '../library-of.js';
import { graphOf } from './graph-of.js';

const { sections } = graphOf({
  'fr/blog/index.md': page('title: Blog\ntranslationKey: news'),
  'en/news/index.md': page('title: News'),
  'fr/blog/2015/a.md': page('title: A'),
  'fr/guide/b.md': page('title: B'),
});

describe('the counterpart of a folder', () => {
  it.each([
    ['blog', 'news'],
    ['blog/2015', 'news/2015'],
    ['blog/2015/avril', 'news/2015/avril'],
    ['guide', 'guide'],
    ['', ''],
  ])('of %j in another language is %j', (folder, counterpart) => {
    expect(sections.counterpart(folder, 'fr', 'en')).toBe(counterpart);
    expect(sections.counterpart(counterpart, 'en', 'fr')).toBe(folder);
    expect(sections.counterpart(folder, 'fr', 'fr')).toBe(folder);
  });

  it('is found however long a path is', () => {
    const deep = `blog${'/a'.repeat(20_000)}`;
    expect(sections.counterpart(deep, 'fr', 'en')).toBe(`news${'/a'.repeat(20_000)}`);
  });
});

it.each([
  ['folders', `${'a/'.repeat(50_000)}b.md`],
  ['folders with an index', `${'a/'.repeat(50_000)}index.md`],
  ['nothing between slashes', `${'/'.repeat(50_000)}b.md`],
  ['ways up', `${'../'.repeat(30_000)}b.md`],
])('a document below %s without end is reported, and stands at the top', (_, path) => {
  const site = defineSite({ url: 'https://a.example', locales: ['fr', 'en'], title: 'A' });
  const text = page('title: A', '[b](c.md)');
  const document = readDocument({ path: `content/fr/${path}`, text }, { site });
  const library = buildLibrary({ site, documents: [document], now: '2016-01-01' });
  expect(library.diagnostics.map(({ rule }) => rule)).toContain('nesting-too-deep');
  expect(library.locale('fr').pages).toHaveLength(1);
});
