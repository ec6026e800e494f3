/** A run of elements that two sequences share, or that one of them has; `[start, end)` of each. */
export interface SequenceRun {
  readonly same: boolean;
  readonly before: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/** Beyond so many differences, what is left counts as replaced: time and memory grow with their square. */
const mostEdits = 1500;

/**
 * Compares two sequences of texts and returns their runs in order, those that are shared and those that are not in turn;
 * as few elements as possible are left unshared.
 *
 * @see Eugene W. Myers, An O(ND) Difference Algorithm and Its Variations (1986)
 */
export function diffSequence(before: readonly string[], now: readonly string[]): SequenceRun[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let [endBefore, endNow] = [before.length, now.length];
  while (endBefore > start && endNow > start && before[endBefore - 1] === now[endNow - 1]) {
    endBefore--;
    endNow--;
  }
  const inner = new EditPath(before.slice(start, endBefore), now.slice(start, endNow)).sharedPairs();
  const pairs = [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...inner.map(([a, b]): Pair => [a + start, b + start]),
    ...Array.from(
      { length: before.length - endBefore },
      (_, index): Pair => [index + endBefore, index + endNow],
    ),
  ];
  return runsOf(pairs, before.length, now.length);
}

/** The indexes of an element in both sequences. */
type Pair = readonly [before: number, now: number];

/** The shortest way from one sequence to another; `x` counts elements of the first, `y` of the second. */
class EditPath {
  readonly #before: readonly string[];
  readonly #now: readonly string[];
  readonly #middle: number;
  /** For each number of edits, the furthest `x` that fewer reach on each diagonal `x - y`. */
  readonly #reached: Int32Array[] = [];

  constructor(before: readonly string[], now: readonly string[]) {
    this.#before = before;
    this.#now = now;
    this.#middle = Math.min(before.length + now.length, mostEdits) + 1;
  }

  sharedPairs(): Pair[] {
    if (this.#before.length === 0 || this.#now.length === 0) return [];
    let reached = new Int32Array(2 * this.#middle + 1);
    for (let edits = 0; edits < this.#middle; edits++) {
      this.#reached.push(reached);
      reached = reached.slice();
      if (this.#advance(reached, edits)) return this.#walkBack(edits);
    }
    return [];
  }

  /** Goes one edit further on every diagonal, and returns whether the end is reached. */
  #advance(reached: Int32Array, edits: number): boolean {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let [x, y] = this.#startOn(diagonal, edits);
      while (x < this.#before.length && y < this.#now.length && this.#before[x] === this.#now[y]) {
        x++;
        y++;
      }
      reached[this.#middle + diagonal] = x;
      if (x >= this.#before.length && y >= this.#now.length) return true;
    }
    return false;
  }

  /** Returns where a diagonal is entered by the last of some edits. */
  #startOn(diagonal: number, edits: number): Pair {
    if (edits === 0) return [0, 0];
    const above = this.#reachedOn(diagonal + 1, edits);
    const x = this.#isAdded(diagonal, edits) ? above : this.#reachedOn(diagonal - 1, edits) + 1;
    return [x, x - diagonal];
  }

  /** Decides whether the last of some edits that leads to a diagonal adds an element, and does not remove one. */
  #isAdded(diagonal: number, edits: number): boolean {
    if (diagonal === -edits) return true;
    return diagonal !== edits && this.#reachedOn(diagonal - 1, edits) < this.#reachedOn(diagonal + 1, edits);
  }

  #reachedOn(diagonal: number, edits: number): number {
    return this.#reached[edits]?.[this.#middle + diagonal] ?? 0;
  }

  #walkBack(edits: number): Pair[] {
    const pairs: Pair[] = [];
    let [x, y] = [this.#before.length, this.#now.length];
    for (let left = edits; left >= 0; left--) {
      const diagonal = x - y;
      const [startX] = this.#startOn(diagonal, left);
      while (x > startX) pairs.push([--x, --y]);
      if (this.#isAdded(diagonal, left)) y--;
      else x--;
    }
    return pairs.reverse();
  }
}

function runsOf(pairs: readonly Pair[], lengthBefore: number, lengthNow: number): SequenceRun[] {
  const runs: SequenceRun[] = [];
  let [before, now] = [0, 0];
  for (let index = 0; index <= pairs.length; index++) {
    const [nextBefore, nextNow] = pairs[index] ?? [lengthBefore, lengthNow];
    if (nextBefore > before || nextNow > now)
      runs.push({ same: false, before: [before, nextBefore], now: [now, nextNow] });
    [before, now] = [nextBefore + 1, nextNow + 1];
    if (index === pairs.length) break;
    const last = runs.at(-1);
    const start =
      last?.same && last.before[1] === nextBefore && last.now[1] === nextNow ? runs.pop() : undefined;
    runs.push({
      same: true,
      before: [start?.before[0] ?? nextBefore, before],
      now: [start?.now[0] ?? nextNow, now],
    });
  }
  return runs;
}
