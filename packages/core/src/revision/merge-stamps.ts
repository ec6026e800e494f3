import { diffSequence } from './diff-sequence.js';

/**
 * Merges two stamps of one translation, made in two branches: of what they do not share, the hashes that the original has
 * now, since those were brought up to date; where neither has any, those of the first.
 *
 * @example
 * mergeStamps(['aaaaaa', 'bbbbbb'], ['aaaaaa', 'cccccc'], ['aaaaaa', 'cccccc']) // ['aaaaaa', 'cccccc']
 */
export function mergeStamps(
  ours: readonly string[],
  theirs: readonly string[],
  now: readonly string[],
): readonly string[] {
  const present = new Set(now);
  const count = (hashes: readonly string[]) => hashes.filter((hash) => present.has(hash)).length;
  return diffSequence(ours, theirs).flatMap(({ same, before, now: after }) => {
    const [left, right] = [ours.slice(...before), theirs.slice(...after)];
    if (same) return left;
    // Of as many blocks, each is chosen by itself.
    if (left.length === right.length)
      return left.map((hash, index) =>
        !present.has(hash) && present.has(right[index] ?? '') ? (right[index] ?? hash) : hash,
      );
    return count(right) > count(left) ? right : left;
  });
}
