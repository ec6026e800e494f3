/**
 * What no page and no feed can hold: control characters besides tab and line ends, halves of characters, and
 * noncharacters, of which marks are made.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
const unclean = /[\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\u0080-\u009F]/u;
const everyUnclean = new RegExp(unclean, 'gu');
/** Units that no unclean text is without, and no other text but one with characters of two units. */
const suspect = /[^\t\n\r -~\u0080-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]/;

/** Returns the offset of the first character that `cleanText` replaces, or -1. */
export function firstUnclean(text: string): number {
  return suspect.test(text) ? text.search(unclean) : -1;
}

/** Returns the name of the first character of a text, `U+0000`. */
export function codeName(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Decides whether a text holds what `cleanText` replaces. */
export function isUnclean(text: string): boolean {
  return suspect.test(text) && unclean.test(text);
}

/** Returns a text with U+FFFD for what no page can hold, one for one, so that offsets stay. */
export function cleanText(text: string): string {
  return isUnclean(text) ? text.replace(everyUnclean, '\uFFFD') : text;
}

/** Returns plain data with its texts clean. */
export function cleanData(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [cleanText(name), cleanData(inner)]),
  );
}
