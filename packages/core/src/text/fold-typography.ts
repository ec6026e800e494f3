/** What an editor leaves in a text and nobody sees. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\uFE0F/g;
const doubleQuotes = /[\u201C-\u201F\u00AB\u00BB\u2033\u2036]/g;
const singleQuotes = /[\u2018-\u201B\u2039\u203A\u02BC\u2032]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const ascii = /^[\t\n\r\x20-\x7E]*$/;

/** What a character is to the spelling of a text: a part of a word, white space, or by itself. */
const [unread, ofWord, space, single] = [0, 1, 2, 3];

/** What the characters of one UTF-16 unit are, each once it was met: to ask Unicode takes far longer. */
const kinds = new Uint8Array(0x10000);

/**
 * Returns what typeset and plain spellings of a text have in common: composed letters, plain quotes, dots and dashes, one
 * space between words, and none beside any other character. Case and accents stay.
 *
 * @example
 * foldTypography('« L’été »\u202F!') // '"L\'été"!'
 */
export function foldTypography(text: string): string {
  return foldSpaces(ascii.test(text) ? text : foldMarks(text));
}

function foldMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .replaceAll('\u2026', '...');
}

function foldSpaces(text: string): string {
  let folded = '';
  let before: number = single;
  let hasSpace = false;
  for (let index = 0; index < text.length; ) {
    const kind = kindOf(text.charCodeAt(index));
    const end = kind === ofWord ? endOfWord(text, index) : index + 1;
    if (kind === ofWord) folded += (hasSpace && before === ofWord ? ' ' : '') + text.slice(index, end);
    // Two hyphens and three are how a dash is typed.
    else if (kind === single && !(text[index] === '-' && folded.endsWith('-'))) folded += text[index];
    hasSpace = kind === space;
    if (kind !== space) before = kind;
    index = end;
  }
  return folded;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === ofWord) end++;
  return end;
}

function kindOf(code: number): number {
  const kind = kinds[code] ?? single;
  if (kind !== unread) return kind;
  // Both units of a character of two are parts of a word: no space falls between them.
  const character = String.fromCharCode(code);
  const asked = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character) ? ofWord : /\s/.test(character) ? space : single;
  kinds[code] = asked;
  return asked;
}
