import { createHash } from 'node:crypto';

/** Choices that look free and are the same on every machine. */
export type Chance = ReturnType<typeof createChance>;

/** Makes the choices that follow from a text: the same text, the same choices in the same order. */
export function createChance(seed: string) {
  let turn = 0;
  const next = () => createHash('sha256').update(`${seed}\n${turn++}`).digest().readUInt32LE() / 2 ** 32;
  /** Returns a number from `from` up to, not including, `to`. */
  const between = (from: number, to: number) => from + next() * (to - from);
  /** Returns a whole number from `from` to `to`, both included. */
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1));
  /** Chooses one of some values, of which there is one at least. */
  const pick = <Value>(values: readonly Value[]) => values[whole(0, values.length - 1)] as Value;
  return { between, whole, pick };
}
