const pattern = /\$t\(\s*([^(),\s]+)/g;

/**
 * Returns the keys of the messages that a text contains.
 *
 * @example
 * referencesOf('$t(home), {{name}}') // ['home']
 */
function referencesOf(text: string): string[] {
  return [...text.matchAll(pattern)].map(([, key = '']) => key);
}

/**
 * Finds the first key that a text contains and that nobody has, or that leads back to where it came from; undefined
 * where all is well.
 *
 * @param name The name of the message whose text it is.
 * @param textsOf Returns the texts of a message, one a plural form; undefined where there is no such message.
 */
export function findBadReference(
  name: string,
  text: string,
  textsOf: (key: string) => readonly string[] | undefined,
): string | undefined {
  return referencesOf(text).find((key) => !textsOf(key) || leadsTo(name, key, textsOf));
}

function leadsTo(
  name: string,
  from: string,
  textsOf: (key: string) => readonly string[] | undefined,
): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (key === name) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    waiting.push(...(textsOf(key) ?? []).flatMap(referencesOf));
  }
  return false;
}
