/**
 * Returns the messages that a key may be a form of, the shortest first, the key itself last: who asks for `friend` with
 * a context and a count may get `friend_male_one`.
 *
 * @example
 * namesOfForm('friend_male_one') // ['friend', 'friend_male', 'friend_male_one']
 * @see https://www.i18next.com/translation-function/context
 */
export function namesOfForm(key: string): string[] {
  const ends = [...key.matchAll(/(?<=.)_/gs)].map(({ index }) => index);
  return [...ends, key.length].map((end) => key.slice(0, end));
}

/**
 * Finds the message that says what another language says by a name: one language may need a context where another
 * needs none. It is the name itself, else the message of which it is a context, else a context of it.
 *
 * @example
 * findCounterpart('read_female', new Set(['read'])) // 'read'
 * findCounterpart('read', new Set(['read_female'])) // 'read_female'
 */
export function findCounterpart(
  name: string,
  others: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): string | undefined {
  const withoutContext = namesOfForm(name).reverse();
  return (
    withoutContext.find((each) => others.has(each)) ??
    [...others.keys()].find((each) => each.startsWith(`${name}_`))
  );
}
