import { describe, expect, it } from 'vitest';
import { defineSite, readComments } from '../../src/index.js';
import type { Comment } from '../../src/types.js';

const site = defineSite({ url: 'https://a.example', locales: ['fr'], title: 'A' });

/** Reads one comment whose replies are nested to a depth. */
function readNested(depth: number) {
  const date = '2015-04-07T12:41:00+02:00';
  let comment: object = { author: 'Ana', date, text: 'Fin' };
  for (let level = 0; level < depth; level++)
    comment = { author: 'Ana', date, text: 'Oui', replies: [comment] };
  return readComments({ path: 'comments/fr/a.yaml', text: JSON.stringify([comment]) }, { site });
}

function depthOf(comments: readonly Comment[]): number {
  return comments.length === 0 ? 0 : 1 + Math.max(...comments.map(({ replies }) => depthOf(replies)));
}

describe('replies to comments', () => {
  it('are read at any depth that people write', () => {
    const { comments, diagnostics } = readNested(5);
    expect(diagnostics).toEqual([]);
    expect(depthOf(comments)).toBe(6);
  });

  it('are cut and reported where they are nested too deep', () => {
    const { comments, diagnostics } = readNested(200);
    expect(diagnostics).toMatchObject([
      { rule: 'comments-invalid', expected: expect.stringMatching(/^at most \d+ levels of replies$/) },
    ]);
    expect(depthOf(comments)).toBeLessThan(200);
    expect(depthOf(comments)).toBeGreaterThan(5);
  });

  it.each(['oui', '{ author: Ana }', '42'])('that are no list are reported: %s', (replies) => {
    const text = `- { author: Ana, date: 2015-04-07T12:41:00Z, text: Oui, replies: ${replies} }\n`;
    const { comments, diagnostics } = readComments({ path: 'comments/fr/a.yaml', text }, { site });
    expect(diagnostics).toMatchObject([{ rule: 'comments-invalid', expected: 'a list of comments' }]);
    expect(comments).toMatchObject([{ replies: [] }]);
  });
});
