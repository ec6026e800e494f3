/** U+00A0, as wide as a word space. */
export const noBreakSpace = '\u00A0';

/** U+202F, about half as wide. */
export const narrowNoBreakSpace = '\u202F';

/** Ends a line where the author asked for it. No rule reaches over it. */
export const lineBreak = '\u2028';

/** Separates two paragraphs. No rule reaches over it, but a quotation may continue in the next paragraph. */
export const paragraphBreak = '\u2029';

/** Stands for what is not typeset (code, a picture, a placeholder). Its neighbours see it as a word. */
export const opaque = '\uFFFC';

/** Stands for an address: a word too, but a mark directly after it may belong to it. */
export const address = '\uFFFE';

/** Stands for a tag that is written out in a text; it is not a word. */
export const tag = '\uFFFF';

/** The spaces that a rule may change, as a character class of a regular expression. */
export const spaceClass = String.raw`[\t\n\r \u00A0\u2000-\u200A\u202F]`;

/** How its neighbours see a character. Every quotation mark is `other`, so that curling one changes no context. */
export type CharacterClass = 'space' | 'word' | 'open' | 'close' | 'other';

const asciiClasses: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code <= 0x20) return 'space';
  if (/[0-9A-Za-z]/.test(character)) return 'word';
  if ('([{'.includes(character)) return 'open';
  return ')]}.,;:!?'.includes(character) ? 'close' : 'other';
});

/** Returns the class of the character that ends at an index; before the text it is `space`. */
export function classBefore(text: string, index: number): CharacterClass {
  if (index <= 0) return 'space';
  const code = text.charCodeAt(index - 1);
  const pair = code >= 0xdc00 && code <= 0xdfff && index > 1;
  return classOf(pair ? (text.codePointAt(index - 2) ?? code) : code);
}

/** Returns the class of the character that starts at an index; after the text it is `space`. */
export function classAfter(text: string, index: number): CharacterClass {
  if (index >= text.length) return 'space';
  return classOf(text.codePointAt(index) ?? 0x20);
}

function classOf(code: number): CharacterClass {
  if (code < 0x80) return asciiClasses[code] ?? 'other';
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? 'other' : 'word';
  if (isSpace(code) || code === 0x2028 || code === 0x2029) return 'space';
  if (code === 0x2026) return 'close';
  if (code === 0xa1 || code === 0xbf) return 'open';
  return isStandIn(code) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code)) ? 'word' : 'other';
}

/** Decides whether a character stands in for a word: programs put private characters and noncharacters into a text. */
function isStandIn(code: number): boolean {
  return (
    code === 0xfffc ||
    code === 0xfffe ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xfdd0 && code <= 0xfdef)
  );
}

/** Decides whether a letter, its accent, or a stand-in for a word ends at an index. */
export function isLetterBefore(text: string, index: number): boolean {
  return classBefore(text, index) === 'word' && !/\p{N}$/u.test(text.slice(Math.max(0, index - 2), index));
}

/** Decides whether a code is one of `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Decides whether a code is a space that a rule may change; line and paragraph separators are not. */
function isSpace(code: number): boolean {
  if (code === 0x20 || code === 0xa0 || code === 0x202f) return true;
  return code < 0x80 ? code === 0x0a || code === 0x09 || code === 0x0d : code >= 0x2000 && code <= 0x200a;
}

/** Returns the start of the spaces that end at an index. */
export function startOfSpaces(text: string, index: number): number {
  let start = index;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Returns the end of the spaces that start at an index. */
export function endOfSpaces(text: string, index: number): number {
  let end = index;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** Decides whether a character ends a line or, as the empty text, the whole text. */
export function isEdge(character: string): boolean {
  return character === '' || character === lineBreak || character === paragraphBreak;
}
