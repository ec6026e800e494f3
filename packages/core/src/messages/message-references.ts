const pattern = /\$t\(\s*([^(),\s]+)/g;

/**
 * Returns the keys of the messages that a text contains.
 *
 * @example
 * referencesOf('$t(home), {{name}}') // ['home']
 */
export function referencesOf(text: string): string[] {
  return [...text.matchAll(pattern)].map(([, key = '']) => key);
}

type TextsOf = (key: string) => readonly string[] | undefined;

/**
 * Returns the function that finds the first key that a text contains and that nobody has, or that leads back to where
 * it came from; undefined where all is well.
 *
 * @param names The names of the messages whose texts are checked.
 * @param textsOf Returns the texts of a message, one a plural form; undefined where there is no such message.
 */
export function createReferenceCheck(
  names: Iterable<string>,
  textsOf: TextsOf,
): (name: string, text: string) => string | undefined {
  const circles = findCircles(names, textsOf);
  return (name, text) =>
    referencesOf(text).find((key) => !textsOf(key) || key === name || circles.get(key) === circles.get(name));
}

/** A message whose references are being followed. */
interface Visit {
  readonly key: string;
  readonly order: number;
  readonly references: readonly string[];
  next: number;
  earliest: number;
}

/**
 * Numbers the circles in which messages contain one another: two that lead to each other have one number, any other
 * message has its own.
 *
 * @see Tarjan, "Depth-first search and linear graph algorithms", 1972; without recursion, since a chain may be long.
 */
function findCircles(names: Iterable<string>, textsOf: TextsOf): ReadonlyMap<string, number> {
  const circles = new Map<string, number>();
  const orders = new Map<string, number>();
  const visits: Visit[] = [];
  const open: string[] = [];
  const enter = (key: string): void => {
    const references = (textsOf(key) ?? []).flatMap(referencesOf);
    visits.push({ key, order: orders.size, references, next: 0, earliest: orders.size });
    orders.set(key, orders.size);
    open.push(key);
  };
  const leave = ({ key, order, earliest }: Visit): void => {
    visits.pop();
    const above = visits.at(-1);
    if (above) above.earliest = Math.min(above.earliest, earliest);
    if (earliest < order) return;
    for (let last = open.pop(); last !== undefined; last = last === key ? undefined : open.pop())
      circles.set(last, order);
  };
  for (const name of names) {
    if (!orders.has(name)) enter(name);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const key = visit.references[visit.next++];
      if (key === undefined) leave(visit);
      else if (!orders.has(key)) enter(key);
      else if (!circles.has(key)) visit.earliest = Math.min(visit.earliest, orders.get(key) ?? 0);
    }
  }
  return circles;
}
