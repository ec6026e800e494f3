import { expect, test } from 'vitest';
import { itemOf, libraryOf, page, problemsOf } from '../library-of.js';

const media = { 'media/doc.pdf': {}, 'media/film.mp4': {}, 'media/plan#2.pdf': {}, 'media/plan.png': {} };

function htmlOf(text: string): string {
  const library = libraryOf({ files: { 'fr/a.md': page('title: A', text) }, media });
  expect(problemsOf(library, 'medium-name')).toEqual([]);
  return itemOf(library.locale('fr'), 'a').html;
}

test.each([
  ['/media/doc.pdf#page=2', '/media/doc.pdf#page=2'],
  ['/media/doc.pdf?v=3', '/media/doc.pdf?v=3'],
  ['doc.pdf?v=3#page=2&zoom=50', '/media/doc.pdf?v=3#page=2&#38;zoom=50'],
  ['/media/doc.pdf#nom%C3%A9%20ici', '/media/doc.pdf#nom%C3%A9%20ici'],
  ['/media/doc.pdf?q=a%26b', '/media/doc.pdf?q=a%26b'],
  ['https://acretion.example/media/doc.pdf#page=2', '/media/doc.pdf#page=2'],
  ['/media/film.mp4#t=30', '/media/film.mp4#t=30'],
  ['/media/plan.png#haut', '/media/plan.png#haut'],
  ['/media/plan%232.pdf', '/media/plan%232.pdf'],
  ['/media/plan%232.pdf#page=2', '/media/plan%232.pdf#page=2'],
  ['/media/doc.pdf#', '/media/doc.pdf#'],
  ['/media/doc.pdf', '/media/doc.pdf'],
])('a link to the file %s leads to %s', (written, address) => {
  expect(htmlOf(`[x](${written})`)).toContain(`href="${address}"`);
});

test('a film begins where its address says', () => {
  expect(htmlOf('<video controls src="/media/film.mp4#t=30,40"></video>')).toContain(
    'src="/media/film.mp4#t=30,40"',
  );
});

test('a picture is shown as a whole', () => {
  expect(htmlOf('![x](/media/plan.png#haut)')).toContain('src="/media/plan.png"');
});

test('feeds and letters keep the part', () => {
  const files = { 'fr/a.md': page('title: A\ndate: 2015-04-07', '[x](/media/doc.pdf#page=2)') };
  const view = libraryOf({ files, media }).locale('fr');
  expect(view.absoluteHtml(itemOf(view, 'a'))).toContain(
    'href="https://acretion.example/media/doc.pdf#page=2"',
  );
});

test('a part of what the host writes is kept, too', () => {
  const outputs = [{ output: 'tarifs.pdf', by: 'static/tarifs.pdf' }];
  const library = libraryOf({ files: { 'fr/a.md': page('title: A', '[x](/tarifs.pdf#page=2)') }, outputs });
  expect(problemsOf(library)).toEqual([]);
  expect(itemOf(library.locale('fr'), 'a').html).toContain('href="/tarifs.pdf#page=2"');
});
