// @ts-check

/** Creates a generator of numbers that is the same on every machine (mulberry32), and what chooses with it. @param {number} seed */
export function createChance(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);

  /** Returns an integer from 0 up to a limit, which is not among them. @param {number} limit */
  function below(limit) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** Chooses one of a list. @type {<Item>(list: readonly Item[]) => Item} */
  const pick = (list) => /** @type {any} */ (list[below(list.length)]);

  return { below, pick };
}

/** @typedef {ReturnType<typeof createChance>} Chance */
