import { describe, expect, it } from 'vitest';
import { defineSite } from '../../../src/index.js';
import { readMessages } from '../../../src/messages/index.js';
import { formatSkeleton } from '../../../src/workbench/locale/format-skeleton.js';
import { findMissingWords } from '../../../src/workbench/locale/missing-words.js';

const site = defineSite({ url: 'https://quay.example', locales: ['fr', 'pl', 'it', 'eu'], title: 'Quai' });
const own = (locale: string, messages: unknown) =>
  readMessages({ path: `locales/${locale}.json`, text: JSON.stringify(messages) }, locale);
const files = [
  own('fr', {
    boats_one: '{{count}} bateau',
    boats_many: '{{count}} de bateaux',
    boats_other: '{{count}} bateaux',
    rank_ordinal_one: '{{count}}er',
    rank_ordinal_other: '{{count}}e',
    quay: { name: 'Le quai de {{name}}' },
  }),
  own('it', { quay: { name: 'Il molo di {{name}}' }, boats_one: '', boats_other: '{{count}} barche' }),
];

function keysOf(code: string, asked: readonly string[] = []): string[] {
  const locale = site.locales.find((each) => each.code === code);
  if (!locale) throw new TypeError('Expected a locale of the site');
  return findMissingWords({ site, files, asked: new Set(asked) }, locale).map(({ key }) => key);
}

describe('the words that a locale lacks', () => {
  it('have the plural forms of its language, cardinal and ordinal', () => {
    expect(keysOf('pl')).toEqual([
      'boats_one',
      'boats_few',
      'boats_many',
      'boats_other',
      'rank_ordinal_other',
      'quay.name',
    ]);
  });

  it('are those alone that are not there yet; a form for millions can wait', () => {
    expect(keysOf('it')).toEqual(['boats_one', 'rank_ordinal_many', 'rank_ordinal_other']);
    expect(keysOf('fr')).toEqual([]);
  });

  it('are all that are built in where the language is not', () => {
    expect(keysOf('eu').slice(0, 3)).toEqual(['comments_one', 'comments_other', 'replies_one']);
    expect(keysOf('eu')).toContain('quay.name');
  });

  it('come with the original of the site’s first language', () => {
    const [, , , eu] = site.locales;
    const words = eu ? findMissingWords({ site, files, asked: new Set() }, eu) : [];
    expect(words.find(({ key }) => key === 'home')).toEqual({
      key: 'home',
      name: 'home',
      original: 'Accueil',
    });
    expect(words.find(({ key }) => key === 'boats_one')?.original).toBe('{{count}} bateau');
  });
});

describe('a skeleton', () => {
  const skeletonOf = (...keys: string[]) => JSON.parse(formatSkeleton(keys.map((key) => ({ key }))));

  it('nests its keys, in their order', () => {
    expect(formatSkeleton([{ key: 'b.c' }, { key: 'a' }, { key: 'b.d_one' }])).toBe(
      '{\n  "b": {\n    "c": "",\n    "d_one": ""\n  },\n  "a": ""\n}\n',
    );
  });

  it('leaves a key whole where its start is a text', () => {
    expect(skeletonOf('a', 'a.b')).toEqual({ a: '', 'a.b': '' });
    expect(skeletonOf('a.', '.b')).toEqual({ 'a.': '', '.b': '' });
  });

  it('takes any name', () => {
    expect(Object.keys(skeletonOf('__proto__', 'constructor.x'))).toEqual(['__proto__', 'constructor']);
  });
});
