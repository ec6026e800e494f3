/** A piece of a line that is written one way. */
export interface Run {
  readonly level: number;
}

/**
 * Puts the runs of a line into the order in which they are seen, from the left: rule L2 of the Unicode bidirectional
 * algorithm, over runs whose letters are already in their order.
 *
 * @see https://www.unicode.org/reports/tr9/#L2
 */
export function orderRuns<Each extends Run>(runs: readonly Each[]): Each[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end++;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return ordered;
}
