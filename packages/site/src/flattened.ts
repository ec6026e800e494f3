/**
 * Returns a text in one piece: V8 keeps one that was put together as a tree of its pieces until it is read, and Eleventy
 * keeps every page until the first is written.
 */
export function flattened(text: string): string {
  Number(text);
  return text;
}
