// @ts-check

/**
 * Returns a shorter input that still breaks the same law: takes out pieces, large ones first, while that is so.
 * @param {string} input
 * @param {(shorter: string) => boolean} breaks
 * @param {number} most How often it may be tried.
 */
export function shrink(input, breaks, most) {
  let shortest = input;
  let tries = 0;
  for (
    let size = Math.ceil(input.length / 2);
    size >= 1 && tries < most;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let start = 0; start < shortest.length && tries < most; ) {
      const shorter = shortest.slice(0, start) + shortest.slice(start + size);
      tries++;
      if (breaks(shorter)) shortest = shorter;
      else start += size;
    }
  }
  return shortest;
}
