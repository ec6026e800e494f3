import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page } from '../library-of.js';

function readingTimeOf(words: number): number {
  const body = Array.from({ length: words }, (_, index) => `mot${index}`).join(' ');
  const library = libraryOf({ files: { 'fr/a.md': page({ title: 'A', date: '2015-04-01' }, body) } });
  return itemOf(library.locale('fr'), 'a').readingTime;
}

describe('the reading time of an article', () => {
  it.each([
    [1, 1],
    [230, 1],
    [344, 1],
    [345, 2],
    [460, 2],
    [574, 2],
    [575, 3],
    [2300, 10],
  ])('of %i words is %i minutes, at 230 words a minute', (words, minutes) => {
    expect(readingTimeOf(words)).toBe(minutes);
  });

  it('is one minute for a text without words', () => {
    const library = libraryOf({ files: { 'fr/a.md': page({ title: 'A', date: '2015-04-01' }, '---') } });
    expect(itemOf(library.locale('fr'), 'a').readingTime).toBe(1);
  });
});
