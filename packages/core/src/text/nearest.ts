import { distance } from 'fastest-levenshtein';

/** A longer name is a sentence, and nobody mistypes one by a letter. */
const longestName = 60;

/**
 * Returns the name nearest to a mistyped one, or undefined where none is near: its case may differ, two neighbouring
 * letters may have changed places, or one letter in four be wrong; with more, the proposal is more often noise than
 * help.
 *
 * @example
 * nearestName('titel', ['title', 'date']) // 'title'
 * nearestName('auteur', ['authors']) // undefined
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined;
  const written = name.toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.max(1, Math.floor(name.length / 4)) + 1;
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (lower === written) return candidate;
    if (Math.abs(lower.length - written.length) >= fewest) continue;
    const wrong = isSwap(written, lower) ? 0 : distance(written, lower);
    if (wrong < fewest) [nearest, fewest] = [candidate, wrong];
  }
  return nearest;
}

/** Decides whether two neighbouring letters changed places. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const index = [...one].findIndex((letter, position) => letter !== other[position]);
  return (
    index >= 0 &&
    one[index] === other[index + 1] &&
    one[index + 1] === other[index] &&
    one.slice(index + 2) === other.slice(index + 2)
  );
}
