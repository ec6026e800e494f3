import { describe, expect, it } from 'vitest';
import { buildLibrary, type CommentFile, createJsonLd, defineSite, readDocument } from '../../src/index.js';
import { page } from '../library-of.js';

const thanks: CommentFile = {
  file: 'comments/fr/a.yaml',
  locale: 'fr',
  key: 'a',
  comments: [{ author: { name: 'Ana' }, html: '<p>Merci</p>', replies: [] }],
  diagnostics: [],
};

/** A site of two articles, `a` and `b`, of which `a` may have a comment. */
interface Village {
  readonly a?: string;
  readonly b?: string;
  readonly site?: boolean;
  readonly comments?: readonly CommentFile[];
}

function villageOf({ a = '', b = '', site: setting, comments = [] }: Village) {
  const site = defineSite({
    url: 'https://acretion.example',
    locales: ['fr'],
    title: 'Acrétion',
    ...(setting !== undefined && { comments: setting }),
  });
  const documents = Object.entries({ a, b }).map(([name, fields]) => {
    const text = page(`title: ${name}\ndate: 2015-04-07\n${fields}`);
    return readDocument({ path: `content/fr/${name}.md`, text }, { site });
  });
  return buildLibrary({ site, documents, comments, now: '2016-01-01' });
}

describe('a place for comments', () => {
  const commented = { comments: [thanks] };

  it.each<[string, Village, string[]]>([
    ['is nowhere, as long as a site has none', {}, []],
    ['is everywhere, where one has some', commented, ['a', 'b']],
    ['is not where the text says no', { ...commented, b: 'comments: false' }, ['a']],
    ['is not where its own comments are hidden', { ...commented, a: 'comments: false' }, ['b']],
    ['is nowhere, where the site says no', { ...commented, site: false }, []],
    ['is where the text says yes to a site that says no', { site: false, b: 'comments: true' }, ['b']],
    ['is everywhere, where the site says yes', { site: true, a: 'comments: "false"' }, ['b']],
    ['is nowhere, where a text says yes and the site nothing', { a: 'comments: true' }, []],
  ])('%s', (_, village, keys) => {
    const { articles } = villageOf(village).locale('fr');
    expect(articles.flatMap(({ key, discussed }) => (discussed ? [key] : [])).sort()).toEqual(keys);
  });

  it('that is taken away takes the comments out of the structured data, too', () => {
    const jsonOf = (village: Village) => {
      const library = villageOf(village);
      const [route] = library.locale('fr').routes.filter(({ permalink }) => permalink === '/a/');
      return route && JSON.stringify(createJsonLd(library, route));
    };
    expect(jsonOf(commented)).toContain('Merci');
    expect(jsonOf({ ...commented, a: 'comments: false' })).not.toMatch(/Merci|"commentCount":1/);
  });
});
