import { expect, test } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const media = {
  'media/plan#2.png': {},
  'media/quoi?.png': {},
  'media/50%.png': {},
  'media/mon plan.png': {},
  'media/plan.png': {},
};

test.each([
  ['/media/plan%232.png', '/media/plan%232.png'],
  ['/media/quoi%3F.png', '/media/quoi%3F.png'],
  ['/media/50%25.png', '/media/50%25.png'],
  ['/media/mon%20plan.png', '/media/mon%20plan.png'],
  ['/media/plan.png?v=2', '/media/plan.png'],
  ['/media/plan.png#haut', '/media/plan.png'],
])('the picture %s is found', (written, address) => {
  const library = libraryOf({ files: { 'fr/a.md': page('title: A', `![x](${written})`) }, media });
  expect(problemsOf(library, 'medium-name')).toEqual([]);
  expect(itemOf(library.locale('fr'), 'a').html).toContain(`src="${address}"`);
});

test('a name that Windows refuses is a warning: the file is linked and copied all the same', () => {
  const library = libraryOf({
    files: { 'fr/a.md': page('title: A', '![x](/media/quoi%3F.png) [y](/media/a:b.pdf)') },
    media: { 'media/quoi?.png': {}, 'media/a:b.pdf': {}, 'media/plan.png': {} },
  });
  expect(library.diagnostics.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([
    ['medium-name', 'warn', 'media/a:b.pdf'],
    ['medium-name', 'warn', 'media/quoi?.png'],
  ]);
  expect(library.outputs.flatMap(({ output, kind }) => (kind === 'medium' ? [output] : []))).toEqual(
    expect.arrayContaining(['media/a:b.pdf', 'media/quoi?.png']),
  );
});
