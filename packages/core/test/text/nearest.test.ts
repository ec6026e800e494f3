import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/text/nearest.js';

describe('nearestName', () => {
  it.each([
    ['titel', ['date', 'title'], 'title'],
    ['Title', ['titles', 'title'], 'title'],
    ['tilte', ['tile', 'title'], 'title'],
    ['a', ['b'], 'b'],
    ['comentaires', ['commentaire', 'commentaires'], 'commentaires'],
    ['comment.reply.sumbit', ['comment.reply.submit', 'comment.reply.cancel'], 'comment.reply.submit'],
  ])('of %j in %j is %j', (name, candidates, expected) => {
    expect(nearestName(name, candidates)).toBe(expected);
  });

  it.each([
    ['auteur', ['authors']],
    ['date', ['titles']],
    ['tag', ['menu']],
    ['title', []],
    ['x'.repeat(61), ['x'.repeat(60)]],
  ])('of %j in %j is none', (name, candidates) => {
    expect(nearestName(name, candidates)).toBeUndefined();
  });

  it('takes the first of those that are as near', () => {
    expect(nearestName('port', ['pont', 'sort'])).toBe('pont');
    expect(nearestName('port', new Set(['sort', 'pont']))).toBe('sort');
  });
});
