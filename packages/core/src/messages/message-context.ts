/** No message has a context of more parts. */
const mostForms = 50;

/**
 * Returns the messages that a key may be a form of, the shortest first, the key itself last: who asks for `friend` with
 * a context and a count may get `friend_male_one`.
 *
 * @example
 * namesOfForm('friend_male_one') // ['friend', 'friend_male', 'friend_male_one']
 * @see https://www.i18next.com/translation-function/context
 */
export function namesOfForm(key: string): string[] {
  const ends = [...key.matchAll(/(?<=.)_/gs)].slice(0, mostForms).map(({ index }) => index);
  return [...ends, key.length].map((end) => key.slice(0, end));
}

/**
 * Returns the function that finds the message that says what another language says by a name: one language may need a
 * context where another needs none. It is the name itself, else the message of which it is a context, else a context of
 * it.
 *
 * @example
 * createCounterparts(['read'])('read_female') // 'read'
 * createCounterparts(['read_female'])('read') // 'read_female'
 */
export function createCounterparts(others: Iterable<string>): (name: string) => string | undefined {
  const names = new Set(others);
  const contexts = new Map<string, string>();
  for (const other of names)
    for (const name of namesOfForm(other)) if (!contexts.has(name)) contexts.set(name, other);
  return (name) =>
    namesOfForm(name)
      .reverse()
      .find((each) => names.has(each)) ?? contexts.get(name);
}
