/**
 * Groups items by key, groups in the order in which their keys first appear, items in their own.
 *
 * @example
 * groupBy(['ab', 'c', 'de'], ({ length }) => length) // Map { 2 => ['ab', 'de'], 1 => ['c'] }
 */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
