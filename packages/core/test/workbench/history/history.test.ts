import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestryOf,
  findCommit,
  formerVersionsOf,
  versionsOf,
} from '../../../src/workbench/history/history.js';
import { parseLog } from '../../../src/workbench/history/parse-log.js';

const id = (digit: string) => digit.repeat(40);
const none = id('0');
/** A commit as `git log -z --raw` writes it. */
const commitOf = (digit: string, ...changes: string[]) =>
  `\u0001${id(digit)} 1700000000\0\n${changes.join('')}`;
const change = (before: string, blob: string, status: string, ...paths: string[]) =>
  `:100644 100644 ${before} ${blob} ${status}\0${paths.map((path) => `${path}\0`).join('')}`;

const graph = `${id('d')} ${id('c')} ${id('b')}\n${id('c')} ${id('a')}\n${id('b')} ${id('a')}\n${id('a')}\n`;
const log = [
  commitOf('c', change(id('2'), id('3'), 'R090', 'old name.md', 'docs/new\nname.md')),
  commitOf('b', change(id('7'), id('8'), 'M', 'other.md')),
  commitOf('a', change(none, id('2'), 'A', 'old name.md'), change(none, id('7'), 'A', 'other.md')),
].join('\0');
const history = parseLog(graph, log);

describe('the history of a repository', () => {
  it('has the commits in their order, with their parents', () => {
    expect(history.commits.map(({ id: each, parents }) => [each[0], parents])).toEqual([
      ['d', [1, 2]],
      ['c', [3]],
      ['b', [3]],
      ['a', []],
    ]);
  });

  it('follows a file through its names', () => {
    expect(versionsOf(history, 'docs/new\nname.md')).toEqual([
      { commit: 1, blob: id('3'), before: id('2'), path: 'docs/new\nname.md' },
      { commit: 3, blob: id('2'), path: 'old name.md' },
    ]);
    expect(versionsOf(history, 'old name.md')).toEqual([{ commit: 3, blob: id('2'), path: 'old name.md' }]);
    expect(versionsOf(history, 'absent.md')).toEqual([]);
  });

  it('ends where another file had the name before', () => {
    const removed = [
      commitOf('c', change(none, id('5'), 'A', 'a.md')),
      commitOf('b', change(id('4'), none, 'D', 'a.md')),
      commitOf('a', change(none, id('4'), 'A', 'a.md')),
    ].join('\0');
    expect(versionsOf(parseLog(graph, removed), 'a.md').map(({ blob }) => blob)).toEqual([id('5')]);
    expect(formerVersionsOf(parseLog(graph, removed), 'a.md')).toEqual([
      { commit: 3, blob: id('4'), path: 'a.md' },
    ]);
    expect(formerVersionsOf(history, 'other.md')).toEqual([]);
    expect(formerVersionsOf(history, 'absent.md')).toEqual([]);
  });

  it('knows which commit came before which along branches', () => {
    const isBefore = ancestryOf(history);
    expect([isBefore(3, 1), isBefore(1, 1), isBefore(2, 1), isBefore(1, 2), isBefore(2, 0)]).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('knows it in any history', () => {
    const parentsOf = fc.array(fc.array(fc.nat(6), { maxLength: 2 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parentsOf, (rows) => {
        const commits = rows.map((steps, index) => ({
          id: String(index),
          time: 0,
          parents: steps.map((step) => index + 1 + step).filter((parent) => parent < rows.length),
        }));
        const isBefore = ancestryOf({ commits, changes: new Map() });
        const isPlainlyBefore = (earlier: number, later: number): boolean =>
          earlier === later ||
          (commits[later]?.parents ?? []).some(
            (parent) => parent <= earlier && isPlainlyBefore(earlier, parent),
          );
        for (let later = 0; later < rows.length; later += 3)
          for (let earlier = 0; earlier < rows.length; earlier += 1)
            expect(isBefore(earlier, later)).toBe(isPlainlyBefore(earlier, later));
      }),
      { numRuns: 60 },
    );
  });

  it('finds a commit by the start of its id, if there is one alone', () => {
    expect(findCommit(history, 'bbbbbbb')).toBe(2);
    expect(findCommit(history, 'BBBBBBB')).toBe(2);
    expect(findCommit(history, 'eeeeeee')).toBeUndefined();
    const twice = parseLog(`${id('a').slice(1)}b\n${id('a')}\n`, '');
    expect(findCommit(twice, 'aaaaaaa')).toBeUndefined();
  });

  it('is empty where there is none', () => {
    expect(parseLog('', '')).toEqual({ commits: [], changes: new Map() });
  });
});
