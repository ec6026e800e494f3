import type { TextPart } from './choice.js';

/** What an apostrophe begins. */
interface Quoted {
  readonly parts: TextPart[];
  /** Where the text goes on. */
  readonly end: number;
  /** Whether it stands between a letter and a brace, « l'{name} », and makes text of what was to be filled in. */
  readonly isElision: boolean;
}

const letterBefore = /[\p{L}\p{M}]$/u;
const filledIn = /^\{\s*[\w.-]+\s*[,}]/;

/**
 * Reads an apostrophe: two are one; before a brace, and where `#` is a number before that, it begins what is shown as it
 * stands, up to the next one.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/#quotingescaping
 */
export function readQuoted(text: string, at: number, numbered: boolean): Quoted {
  const next = text[at + 1] ?? '';
  if (next === "'") return { parts: [{ kind: 'text', at, text: "'" }], end: at + 2, isElision: false };
  if (!(next === '{' || next === '}' || (numbered && next === '#')))
    return { parts: [{ kind: 'text', at, text: "'" }], end: at + 1, isElision: false };
  const isElision =
    letterBefore.test(text.slice(Math.max(0, at - 2), at)) && filledIn.test(text.slice(at + 1, at + 100));
  const parts: TextPart[] = [];
  let start = at + 1;
  for (;;) {
    const found = text.indexOf("'", start);
    const end = found < 0 ? text.length : found;
    const isDoubled = text[end + 1] === "'";
    parts.push({ kind: 'text', at: start, text: showBraces(text.slice(start, isDoubled ? end + 1 : end)) });
    if (!isDoubled) return { parts, end: Math.min(end + 1, text.length), isElision };
    start = end + 2;
  }
}

/** Writes braces that are shown so that nobody takes them for those of a placeholder, at equal length. */
function showBraces(text: string): string {
  return text.replaceAll('{', '(').replaceAll('}', ')');
}
