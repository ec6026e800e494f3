/**
 * Computes a value for each item, several at a time, and returns the values in the order of the items.
 *
 * @param count How many are computed at once, at least 1.
 */
export async function mapAtOnce<Item, Value>(
  items: readonly Item[],
  count: number,
  compute: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++)
      values[index] = await compute(items[index] as Item);
  };
  await Promise.all(Array.from({ length: Math.min(count, items.length) }, work));
  return values;
}
