import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSequence } from '../../src/revision/diff-sequence.js';

/** Returns what both sequences are by the runs of their comparison. */
function rebuilt(before: readonly string[], now: readonly string[]) {
  const runs = diffSequence(before, now);
  return {
    before: runs.flatMap((run) => before.slice(...run.before)),
    now: runs.flatMap((run) => now.slice(...run.now)),
    shared: runs.filter(({ same }) => same).flatMap((run) => before.slice(...run.before)),
    sharedNow: runs.filter(({ same }) => same).flatMap((run) => now.slice(...run.now)),
  };
}

describe('diffSequence', () => {
  it.each([
    ['abcabba', 'cbabac', 4],
    ['', 'abc', 0],
    ['abc', '', 0],
    ['abc', 'abc', 3],
    ['abc', 'xyz', 0],
    ['abcd', 'acbd', 3],
    ['xaby', 'xby', 3],
  ])('of %s and %s shares as many as can be', (before, now, shared) => {
    expect(rebuilt([...before], [...now]).shared).toHaveLength(shared);
  });

  it('leaves nothing out, and shares equal elements alone', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
    fc.assert(
      fc.property(list, list, (before, now) => {
        const all = rebuilt(before, now);
        expect(all.before).toEqual(before);
        expect(all.now).toEqual(now);
        expect(all.shared).toEqual(all.sharedNow);
      }),
    );
  });

  it('turns from what is shared to what is not, and back', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (before, now) => {
        const kinds = diffSequence(before, now).map(({ same }) => same);
        expect(kinds.every((same, index) => same !== kinds[index - 1])).toBe(true);
      }),
    );
  });
});
