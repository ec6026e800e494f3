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
  // That some disks cannot hold a name with `?` is told besides.
  expect(problemsOf(library, 'output-name')).toEqual([]);
  expect(itemOf(library.locale('fr'), 'a').html).toContain(`src="${address}"`);
});
