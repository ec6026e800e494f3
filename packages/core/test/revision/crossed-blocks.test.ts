import { describe, expect, it } from 'vitest';
import { alignBlocks, compareBlocks, fitBlocks, readBlocks } from '../../src/workbench/index.js';

const blocks = (text: string) => readBlocks(text, { path: 'a.md' });
const parts = {
  hash: '## Hash\n\nMade with `createHash()`.\n\nIt needs no server, and that is why many people take it first.\n',
  memory:
    '## Memory\n\nMade with `createMemory()`.\n\nIt keeps no `state`, so that a reader can never go back to a page.\n',
  html: '## Paths\n\n- Made with `createPath()`.\n- It takes `base`.\n- And `scroll`.\n\nSee `server` for what answers each address.\n',
};
const translated = {
  hash: '## Dièse\n\nFait avec `createHash()`.\n\nIl ne lui faut aucun serveur, et c’est pourquoi beaucoup le prennent.\n',
  memory:
    '## Mémoire\n\nFait avec `createMemory()`.\n\nElle ne garde aucun `state`, si bien que personne ne peut revenir en arrière.\n',
  html: '## Chemins\n\n- Fait avec `createPath()`.\n- Prend `base`.\n- Et `scroll`.\n\nVoir `server` pour ce qui répond à chaque adresse.\n',
};
const end = [
  '## All of them\n\nCall `listen()` at the end.\n',
  '## Toutes\n\nAppeler `listen()` à la fin.\n',
] as const;
const original = blocks([parts.hash, parts.html, parts.memory, end[0]].join('\n'));
const translation = blocks([translated.hash, translated.memory, translated.html, end[1]].join('\n'));

describe('a part that stands elsewhere in a translation', () => {
  it('is paired with its original', () => {
    const pairs = alignBlocks(original, translation).map((pair) => [pair.original, pair.translation]);
    const expected = [0, 1, 2, 6, 7, 8, 9, 10, 3, 4, 5, 11, 12].map((index, place) => [place, index]);
    expect([...pairs].sort(([a = 0], [b = 0]) => a - b)).toEqual(expected);
  });

  it('is neither new nor removed', () => {
    expect(compareBlocks({ now: original, before: original, translation }).map(({ state }) => state)).toEqual(
      Array(13).fill('current'),
    );
  });

  it('fits better than one that is missing', () => {
    const shorter = blocks([parts.hash, parts.html, end[0]].join('\n'));
    expect(fitBlocks(original, translation)).toBeGreaterThan(fitBlocks(shorter, translation));
  });

  it('is another one where it names other codes', () => {
    const other = blocks(
      [
        translated.hash,
        translated.memory.replace('createMemory', 'createOther').replace('state', 'other'),
        translated.html,
        end[1],
      ].join('\n'),
    );
    const states = compareBlocks({ now: original, before: original, translation: other }).map(
      ({ state }) => state,
    );
    expect(states.slice(8, 11)).toEqual(['new', 'new', 'new']);
  });
});
