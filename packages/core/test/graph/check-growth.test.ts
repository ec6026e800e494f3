import { describe, expect, it } from 'vitest';
import { itemOf, libraryOf, page } from '../library-of.js';

const deep = Array.from({ length: 8 }, (_, index) => `${'rapport-annuel-'.repeat(6)}${index}`).join('/');
const files = (body: string) => ({
  'fr/a.md': page('title: A', body),
  [`fr/${deep}/b.md`]: page('title: B\ntranslationKey: b'),
  'fr/c.md': page('title: C'),
});
const problemsOf = (body: string) =>
  libraryOf({ files: files(body) })
    .diagnostics.filter(({ rule }) => rule === 'html-too-long')
    .map(({ file, line, found }) => ({ file, line, found }));

describe('short links to a document with a long address', () => {
  it.each(['[b](key:b)\n\n', '[b](key:b#b)\n\n', '[b](key:b?b)\n\n'])(
    'are reported where the HTML of %j becomes too long',
    (link) => {
      const [problem, ...others] = problemsOf(link.repeat(1000));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ file: 'content/fr/a.md', found: expect.stringMatching(/^\d+ KB$/) });
      expect(problem?.line).toBeGreaterThan(20);
    },
  );

  it.each([
    ['few links', '[b](key:b)\n\n'.repeat(20)],
    ['many links among words', `[b](key:b) ${'mot '.repeat(20)}\n\n`.repeat(300)],
    ['links to a short address', '[c](c.md)\n\n'.repeat(1000)],
    ['links that lead nowhere', '[d](d.md)\n\n'.repeat(1000)],
  ])('are not reported: %s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it('make no longer HTML than twenty times the text and 16 KB where nothing is reported', () => {
    for (const count of [10, 20, 30, 40, 60]) {
      const body = '[b](key:b)\n\n'.repeat(count);
      const library = libraryOf({ files: files(body) });
      if (library.diagnostics.some(({ rule }) => rule === 'html-too-long')) continue;
      expect(itemOf(library.locale('fr'), 'a').html.length).toBeLessThanOrEqual(
        20 * page('title: A', body).length + 16 * 1024,
      );
    }
  });
});
