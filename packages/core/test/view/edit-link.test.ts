import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const repository = 'https://github.com/acretion/site';
const files = {
  'fr/journal/index.md': page('title: Journal\ntranslationKey: log'),
  'en/log/index.md': page('title: Log\ntranslationKey: log'),
  'fr/journal/neige.md': page('title: La « neige »'),
};
const edit = (config: Partial<Parameters<typeof libraryOf>[0]> = {}, code = 'fr', key = 'journal/neige') =>
  itemOf(libraryOf({ files, edit: repository, missing: 'fallback', ...config }).locale(code), key).edit;

describe('the link to edit a document', () => {
  it('leads to its file', () => {
    expect(edit()).toEqual({ url: `${repository}/edit/main/content/fr/journal/neige.md` });
    expect(edit({}, 'en', 'log')).toEqual({ url: `${repository}/edit/main/content/en/log/index.md` });
  });

  it('begins the translation that a locale lacks, which names its key where its path has another', () => {
    const { url = '', isNew } = edit({}, 'en') ?? {};
    expect(isNew).toBe(true);
    expect(url.split('?')[0]).toBe(`${repository}/new/main/content/en/log`);
    const { searchParams } = new URL(url);
    expect(searchParams.get('filename')).toBe('neige.md');
    expect(searchParams.get('value')).toBe(
      '---\ntitle: "La «\u00a0neige\u00a0»"\ntranslationKey: "journal/neige"\n---\n\n',
    );
    const plain = edit({ files: { 'fr/a.md': page('title: A') } }, 'en', 'a');
    expect(new URL(plain?.url ?? '').searchParams.get('value')).toBe('---\ntitle: "A"\n---\n\n');
  });

  it('makes a file that pairs with the original', () => {
    const { searchParams, pathname } = new URL(edit({}, 'en')?.url ?? '');
    const file = `${pathname.replace('/acretion/site/new/main/content/', '')}/${searchParams.get('filename')}`;
    const library = libraryOf({ files: { ...files, [file]: `${searchParams.get('value')}Snow.\n` } });
    expect(itemOf(library.locale('en'), 'journal/neige').locale).toBe('en');
  });

  it('leads to the version that readers are not shown, where there is one', () => {
    const hidden = {
      ...files,
      'en/log/neige.md': page('title: Snow\ntranslationKey: journal/neige\ntranslation: machine'),
    };
    expect(edit({ files: hidden }, 'en')).toEqual({ url: `${repository}/edit/main/content/en/log/neige.md` });
  });

  it.each([
    ['the site does not say where', { edit: undefined }, 'fr', 'journal/neige'],
    [
      'nothing is known of its host but a pattern',
      { edit: 'https://a.example/:path' },
      'en',
      'journal/neige',
    ],
  ] as const)('is none where %s', (_, config, code, key) => {
    expect(edit(config, code, key)).toBeUndefined();
  });

  it('is none of what leads to another page', () => {
    const library = libraryOf({ files, edit: repository });
    expect(library.locale('en').pages.map((item) => item.edit)).toEqual([undefined]);
    expect(problemsOf(library)).toEqual([]);
  });
});

it('an address that is none is told with what may stand there', () => {
  expect(() => libraryOf({ files: {}, edit: 'https://acretion.example/site' })).toThrow(
    /codeberg\.org, or an address with `:path`/,
  );
});
