/** What is larger was not written by hand, or holds one part very often. */
const mostParts = 100_000;

/**
 * Decides whether a value of lists and groups nests at most so deep: one that contains itself never ends, and overflows
 * the stack of whoever walks it.
 *
 * @param deepest In levels: of `[[1]]` there are two.
 */
export function isTree(value: unknown, deepest: number): boolean {
  const parts: unknown[] = [value];
  const depths = [0];
  for (let count = 0; parts.length > 0; count++) {
    const part = parts.pop();
    const depth = depths.pop() ?? 0;
    if (typeof part !== 'object' || part === null) continue;
    if (depth >= deepest || count > mostParts) return false;
    for (const inner of Object.values(part)) {
      parts.push(inner);
      depths.push(depth + 1);
    }
  }
  return true;
}
