import { describe, expect, it } from 'vitest';
import { defineSite, readAuthors } from '../../src/index.js';

const site = defineSite({ url: 'https://acretion.example', locales: ['fr', 'en'], title: 'A' });
const read = (text: string, path = 'content/fr/authors.yaml') => readAuthors({ path, text }, { site });

describe('authors.yaml', () => {
  it('holds for each author what a file of their own would', () => {
    const { documents, diagnostics } = read(`jeanne-durand:
  name: Jeanne Durand
  description: Elle mesure.
  picture: jeanne.jpg
  links: https://jeanne.example/
  text: |
    Elle écrit sur *les ponts*.

    Voir [le blog](blog/index.md).
samir:
  name: Samir
  picture: { src: /media/samir.jpg, alt: Samir au bureau }
  links: [https://a.example/, https://b.example/]
`);
    expect(diagnostics).toEqual([]);
    expect(documents.map(({ diagnostics }) => diagnostics)).toEqual([[], []]);
    expect(documents).toMatchObject([
      {
        file: 'content/fr/authors/jeanne-durand.md',
        within: 'content/fr/authors.yaml',
        path: { locale: 'fr', key: 'authors/jeanne-durand', folder: 'authors', name: 'jeanne-durand' },
        fields: {
          title: 'Jeanne Durand',
          description: 'Elle mesure.',
          cover: { src: 'jeanne.jpg', alt: 'Jeanne Durand' },
          sameAs: ['https://jeanne.example/'],
        },
        excerpt: 'Elle écrit sur les ponts.',
      },
      {
        file: 'content/fr/authors/samir.md',
        fields: {
          title: 'Samir',
          cover: { src: '/media/samir.jpg', alt: 'Samir au bureau' },
          sameAs: ['https://a.example/', 'https://b.example/'],
        },
      },
    ]);
  });

  it('says where each field and each link stands', () => {
    const [document] = read(
      'a:\n  name: A\n  picture: { src: a.png }\n  text: |\n    B\n\n    [c](c.md)\n',
    ).documents;
    expect(document?.places['']).toMatchObject({ line: 1, column: 1 });
    expect(document?.places.title).toMatchObject({ line: 2, column: 3 });
    expect(document?.places['cover.src']).toMatchObject({ line: 3, column: 14 });
    expect(document?.references.links).toMatchObject([{ line: 7, column: 5 }]);
  });

  it('calls an author without a name by the key', () => {
    expect(read('jeanne:\n  text: B\nsamir:\n').documents.map(({ fields }) => fields.title)).toEqual([
      'jeanne',
      'samir',
    ]);
  });

  it.each([
    ['picure: a.png', ['field-unknown', 'picure', 'picture']],
    ['image_url: a.png', ['field-unknown', 'image_url', 'picture']],
    ['zodiac: lion', ['field-unknown', 'zodiac', undefined]],
    ['name: [A]', ['field-invalid', 'name', 'a text']],
    ['picture: 3', ['field-invalid', 'picture', 'a path, or { src, alt }']],
    ['links: [a]', ['field-invalid', 'links', 'http or https addresses']],
    ['text:', ['field-empty', 'text', undefined]],
  ])('tells what is wrong with %j', (line, expected) => {
    const [document] = read(`a:\n  ${line}\n`).documents;
    expect(
      document?.diagnostics.map(({ rule, name, expected, file, line }) => [rule, name, expected, file, line]),
    ).toEqual([[...expected, 'content/fr/authors.yaml', 2]]);
  });

  it('tells what is wrong in a text at its place in the file', () => {
    const [document] = read('a:\n  text: |\n    B\n    [c](javascript:d)\n').documents;
    expect(document?.diagnostics).toMatchObject([
      { rule: 'link-unsafe', file: 'content/fr/authors.yaml', line: 4, column: 5 },
    ]);
  });

  it.each([
    ['- Jeanne\n', '["Jeanne"]'],
    ['a: Jeanne\n', 'a: Jeanne'],
    ['a/b: { name: B }\n', 'a/b: {"name":"B"}'],
    ['a: [\n', undefined],
  ])('tells that %j cannot be read', (text, found) => {
    const { documents, diagnostics } = read(text);
    expect(documents).toEqual([]);
    expect(diagnostics).toMatchObject([
      { rule: 'authors-unreadable', file: 'content/fr/authors.yaml', ...(found && { found }) },
    ]);
  });

  it.each(['', '# nobody yet\n'])('may be empty, %j', (text) => {
    expect(read(text)).toEqual({ documents: [], diagnostics: [] });
  });

  it('is of the default locale beside the folders of the others, and none deeper', () => {
    const [document] = read('a: { name: A }\n', 'content/authors.yml').documents;
    expect(document?.path).toMatchObject({ locale: 'fr', key: 'authors/a' });
    expect(read('a: { name: A }\n', 'content/blog/authors.yml')).toEqual({ documents: [], diagnostics: [] });
    expect(read('a: { name: A }\n', 'content/de/authors.yml').diagnostics).toMatchObject([
      { rule: 'locale-unknown', file: 'content/de/authors.yml' },
    ]);
  });
});
