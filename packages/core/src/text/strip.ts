/**
 * Returns a text without the characters at its end that a class matches. As a pattern, `/[…]+$/` would try every run
 * of them in the text.
 *
 * @param character A pattern of one character, without the flags `g` and `y`.
 * @example
 * stripEnd('/blog//', /\//) // '/blog'
 */
export function stripEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Returns a text without the characters at both of its ends that a class matches. */
export function stripEnds(text: string, character: RegExp): string {
  const stripped = stripEnd(text, character);
  let start = 0;
  while (start < stripped.length && character.test(stripped.charAt(start))) start++;
  return stripped.slice(start);
}
