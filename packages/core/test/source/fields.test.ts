import { describe, expect, it, test } from 'vitest';
import { createDateParser } from '../../src/date/parse-date.js';
import { defineSite } from '../../src/site-config/define-site.js';
import { readFields } from '../../src/source/fields.js';
import { readFrontMatter } from '../../src/source/front-matter.js';

const site = defineSite({
  url: 'https://a.example',
  locales: ['fr', 'en'],
  title: 'A',
  timeZone: 'Europe/Paris',
  fields: { rating: { type: 'number' } },
});
const file = 'content/fr/a.md';

function read(yaml: string) {
  const [locale] = site.locales;
  if (!locale) throw new Error('no locale');
  return readFields(readFrontMatter({ path: file, text: `---\n${yaml}\n---\n` }), {
    file,
    site,
    locale,
    parseDate: createDateParser({ locale: 'fr' }),
  });
}

test.each([
  ['date: 2015-04-07', { date: '2015-04-07' }],
  ['date: 2015-04-07T23:30:00Z', { date: '2015-04-08', moment: '2015-04-07T23:30:00Z' }],
  ['date: 2015-04-07 09:00:00 +0200', { date: '2015-04-07', moment: '2015-04-07T07:00:00Z' }],
  ['date: 2015-04-07T09:00:00', { date: '2015-04-07', moment: '2015-04-07T07:00:00Z' }],
  ['date: 2015-01-07 09:00', { date: '2015-01-07', moment: '2015-01-07T08:00:00Z' }],
  ['date: 1428400800', { date: '2015-04-07', moment: '2015-04-07T10:00:00Z' }],
  ['date: 20150407', { date: '2015-04-07' }],
  ['date: 7 avril 2015', { date: '2015-04-07' }],
  ['lastmod: 2015-04-08', { updated: '2015-04-08' }],
  ['title: Vraiment ?', { title: 'Vraiment\u202f?' }],
  ['title: Vraiment ?\ntypography: false', { title: 'Vraiment ?' }],
  ['title: 2015', { title: '2015' }],
  ['title: "Échouer &#58; réussir &amp; <em>rire</em>"', { title: 'Échouer\u00a0: réussir & rire' }],
  ['title: "`ls` et **cat**, [ici](a.md)"', { title: 'ls et cat, ici' }],
  ['title: "L’élément <details> de `<b>a</b>`"', { title: 'L’élément <details> de <b>a</b>' }],
  ['description: "Avant. <div> Après <T>"', { description: 'Avant. Après <T>' }],
  ['title: "List<String> &foo; 2 ** 3 ** 4 [a] *nix"', { title: 'List<String> &foo; 2 ** 3 ** 4 [a] *nix' }],
  [
    'description: "<p>Un <a href=\\"/a/\\">lien</a><br />et <img src=\\"/b.png\\" />.</p> <!--more-->"',
    { description: 'Un lien et .' },
  ],
  ['tags: a, b,, a', { tags: ['a', 'b'] }],
  ['tags: [a, "", null, 2015]', { tags: ['a', '2015'] }],
  ['category: Management', { categories: ['Management'] }],
  ['author: "[Ana](https://ana.example/)"', { authors: [{ name: 'Ana', url: 'https://ana.example/' }] }],
  [
    'translators: [["Ana", "https://ana.example/"], [Léo, https://leo.example/]]',
    {
      translators: [
        { name: 'Ana', url: 'https://ana.example/' },
        { name: 'Léo', url: 'https://leo.example/' },
      ],
    },
  ],
  ['authors: [Ana, Léo]', { authors: [{ name: 'Ana' }, { name: 'Léo' }] }],
  ['title: 1.10', { title: '1.10' }],
  ['title: 1e3\nslug: 007', { title: '1e3', slug: '007' }],
  ['title: True', { title: 'True' }],
  ['description: 0x1F', { description: '0x1F' }],
  ['tags: [2.0, 007, 1e3, True]', { tags: ['2.0', '007', '1e3', 'True'] }],
  ['categories:\n- 3.10\n- b', { categories: ['3.10', 'b'] }],
  ['order: 010', { order: 10 }],
  ['rating: 5.0', { data: { rating: 5 } }],
  ['authors: "Durand, Jean"', { authors: [{ name: 'Durand, Jean' }] }],
  ["authors: 'García Márquez, Gabriel'", { authors: [{ name: 'García Márquez, Gabriel' }] }],
  ['authors: "Jean Durand, Ana Bo"', { authors: [{ name: 'Jean Durand' }, { name: 'Ana Bo' }] }],
  ['translators: "Ana, Bo, Li"', { translators: [{ name: 'Ana' }, { name: 'Bo' }, { name: 'Li' }] }],
  ['title: "E\u0301te\u0301"\ntags: [e\u0301te\u0301]', { title: 'Été', tags: ['été'] }],
  ['translationKey: e\u0301te\u0301', { translationKey: 'été' }],
  ['title: "Pourquoi <b> existe"', { title: 'Pourquoi <b> existe' }],
  ['authors: Ana, Bo', { authors: [{ name: 'Ana' }, { name: 'Bo' }] }],
  ['authors: [{ name: Ana }, Bo]', { authors: [{ name: 'Ana' }, { name: 'Bo' }] }],
  ['published: false', { draft: true }],
  ['published: true', { draft: false }],
  ['Title: A', { title: 'A' }],
  ['weight: 3', { order: 3 }],
  ['permalink: /a/', { permalink: '/a/' }],
  ['permalink: old/page.html', { permalink: 'old/page.html' }],
  ['url: /2015/04/a.html', { aliases: ['/2015/04/a.html'] }],
  ['permalink: false', { draft: true }],
  ['status: draft\npublished: true', { draft: true }],
  ['status: publish\npublished: false', { draft: true }],
  ['status: publish', { draft: false }],
  ['ref: contact\n', { translationKey: 'contact' }],
  ['page_id: 12', { translationKey: '12' }],
  ['author: { display_name: Ana, login: ana, email: a@b.example, url: "" }', { authors: [{ name: 'Ana' }] }],
  [
    'authors: [{ name: Ana, title: Rédactrice, url: https://ana.example, image_url: /a.png }]',
    { authors: [{ name: 'Ana', url: 'https://ana.example' }] },
  ],
  ['title: !binary |-\n  w4l0w6k=', { title: 'Été' }],
  ['image: /a.png\nimage-alt: Un port', { cover: { src: '/a.png', alt: 'Un port' } }],
  ['cover: { src: /a.png, alt: Un pont }\ncover_alt: Un port', { cover: { src: '/a.png', alt: 'Un pont' } }],
  ['image: /a.png', { cover: { src: '/a.png', alt: '' } }],
  ['series: { name: A, part: 2 }', { series: { name: 'A', part: 2 } }],
  ['rating: 5', { data: { rating: 5 } }],
  ['sourceBlocks: >-\n  0a1b2c 3d4e5f\n  000000', { sourceBlocks: '0a1b2c 3d4e5f 000000' }],
  ['data: { a: 1 }\nrating: 5', { data: { a: 1, rating: 5 } }],
])('%j is understood', (yaml, fields) => {
  const reading = read(yaml);
  expect(reading.fields).toMatchObject(fields);
  expect(reading.diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

const pagePath = 'a path of this site that ends with `/` or .html, without `..`, `?`, `#` and `%`';

test.each([
  ['titel: A', 'field-unknown', 'titel', 'title'],
  ['Lastmod: 2015-04-08', 'field-foreign', 'Lastmod', 'updated'],
  ['date: 2015-02-30', 'field-invalid', 'date', 'a date such as 2015-04-07'],
  ['date: soon', 'field-invalid', 'date', 'a date such as 2015-04-07'],
  ['kind: post', 'field-invalid', 'kind', 'article, page, section'],
  ['original: de', 'field-invalid', 'original', 'fr, en'],
  ['canonical: "javascript:alert(1)"', 'field-invalid', 'canonical', 'an http or https address'],
  ['series: { name: A, part: 0 }', 'field-invalid', 'series.part', 'at least 1'],
  ['title:', 'field-empty', 'title', undefined],
  ['authors: { nmae: Ana }', 'field-invalid', 'authors.name', 'a text'],
  ['authors: 5', 'field-invalid', 'authors', 'a text or a group of fields or a list'],
  ['autor: Ana', 'field-unknown', 'autor', 'authors'],
  ['subtitle: A', 'field-unknown', 'subtitle', undefined],
  ['stats: true', 'field-unknown', 'stats', undefined],
  ['status: archived', 'field-unknown', 'status', undefined],
  ['url: https://elsewhere.example/', 'field-unknown', 'url', undefined],
  ['permalink: /:year/:title/', 'field-unknown', 'permalink', undefined],
  ['permalink: "{{ title | slug }}/"', 'field-unknown', 'permalink', undefined],
  ['permalink: https://a.example/b/', 'field-invalid', 'permalink', pagePath],
  ['permalink: //a.example/b/', 'field-invalid', 'permalink', pagePath],
  ['permalink: /a/../b/', 'field-invalid', 'permalink', pagePath],
  ['permalink: /a/%2E%2E/b/', 'field-invalid', 'permalink', pagePath],
  ['permalink: /a/?page=2', 'field-invalid', 'permalink', pagePath],
  ['permalink: /a/%3Fpage=2', 'field-invalid', 'permalink', pagePath],
  ['permalink: "/a\\u0007/"', 'field-invalid', 'permalink', pagePath],
  ['permalink: /a.php', 'field-invalid', 'permalink', pagePath],
  ['permalink: 5', 'field-unknown', 'permalink', undefined],
  ['date: !binary w4l0w6k=', 'field-invalid', 'date', 'a date such as 2015-04-07'],
])('%j is reported', (yaml, rule, name, expected) => {
  const { diagnostics } = read(yaml);
  expect(diagnostics.map((each) => [each.rule, each.line, each.expected])).toEqual([[rule, 2, expected]]);
  expect(diagnostics[0]?.message).toContain(`\`${name}\``);
});

test.each([
  ['lang: fr', /folder/],
  ['eleventyNavigation: { key: A }', /menus/],
  ['permalink: /:year/:title/', /permalinks/],
  ['mood: calm', /declare it/],
])('%j is told what to do instead', (yaml, advice) => {
  expect(read(yaml).diagnostics.map((each) => each.advice)).toEqual([expect.stringMatching(advice)]);
});

test('places stand under our own names', () => {
  expect(read('author: Ana').places.authors).toMatchObject({ line: 2, column: 1 });
  expect(read('cover:\n  src: a.png').places['cover.src']).toMatchObject({ line: 3, column: 3 });
});

test.each(['__proto__: { a: 1 }', 'constructor: 1', 'toString: x'])('%s is an unknown field', (yaml) => {
  expect(read(yaml).diagnostics.map(({ rule }) => rule)).toEqual(['field-unknown']);
});

describe('what another generator means plainly', () => {
  it.each([
    ['updated', 'false', undefined],
    ['lastUpdated', 'false', undefined],
    ['lastUpdated', '{ date: 2015-04-07, author: Ana }', '2015-04-07', 'updated'],
    ['expires', '0', undefined],
    ['expires', 'never', undefined],
    ['date', '0000-00-00', undefined],
    ['canonical', '{ url: https://b.example/a }', 'https://b.example/a'],
    ['canonical', 'false', undefined],
    ['original', 'https://b.example/a', undefined],
    ['draft', 'no', false],
    ['draft', '1', true],
    ['cover', 'false', undefined],
    ['order', 'false', undefined],
    ['tags', '[{ name: Web, slug: web }, Son]', ['Web', 'Son']],
    ['series', '[Été]', { name: 'Été' }],
    ['description', 'false', undefined],
    ['translationKey', '12', '12'],
  ])('`%s: %s` is read, and is no error', (name, value, expected, as = name) => {
    const { diagnostics, fields } = read(`title: A\n${name}: ${value}`);
    expect(diagnostics.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule)).toEqual([
      'value-foreign',
    ]);
    expect(fields[(name === 'lastUpdated' ? 'updated' : as) as keyof typeof fields]).toEqual(expected);
  });

  it.each([
    ['date', 'bientôt'],
    ['canonical', '{ link: 7 }'],
    ['canonical', '/a/'],
    ['original', 'klingon'],
    ['draft', 'peut-être'],
    ['order', 'premier'],
  ])('is told apart from `%s: %s`, which nobody means', (name, value) => {
    const { diagnostics } = read(`title: A\n${name}: ${value}`);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['field-invalid']);
  });
});
