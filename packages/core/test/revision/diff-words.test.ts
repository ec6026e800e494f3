import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/revision/diff-words.js';

/** Writes a comparison as `same [-removed-] {+added+}`. */
function written(before: string, now: string): string {
  const wrap = {
    same: (text: string) => text,
    removed: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  };
  return diffWords(before, now)
    .map(({ type, text }) => wrap[type](text))
    .join('');
}

describe('diffWords', () => {
  it.each([
    ['Run the old test', 'Run the new test', 'Run the [-old-]{+new+} test'],
    ['Run it', 'Run it twice', 'Run it{+ twice+}'],
    ['Run `a b` now', 'Run `a c` now', 'Run [-`a b`-]{+`a c`+} now'],
    ['港口在夜里', '港口在早上', '港口在[-夜里-]{+早上+}'],
    ['l’été', "l'été", "l'été"],
    ['', 'a', '{+a+}'],
    ['a', '', '[-a-]'],
  ])('of %s and %s', (before, now, expected) => {
    expect(written(before, now)).toBe(expected);
  });
});
