import { createHash } from 'node:crypto';

/** Choices that look free and are the same on every machine. */
export interface Chance {
  /** Gives a number from `from` up to, not including, `to`. */
  between(from: number, to: number): number;
  /** Gives a whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** Gives one of some values, of which there is one at least. */
  pick<Value>(values: readonly Value[]): Value;
}

/** Gives the choices that follow from a text: the same text, the same choices in the same order. */
export function createChance(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();

  // Mulberry32, by Tommy Ettinger, in the public domain: 32 bits of state, whole-number steps only.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const between = (from: number, to: number) => from + next() * (to - from);
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1));
  return {
    between,
    whole,
    pick: <Value>(values: readonly Value[]) => values[whole(0, values.length - 1)] as Value,
  };
}
