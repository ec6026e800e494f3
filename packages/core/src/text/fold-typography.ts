/** What an editor leaves in a text and nobody sees. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\uFE0F/g;
const doubleQuotes = /[\u201C-\u201F\u00AB\u00BB\u2033\u2036]/g;
const singleQuotes = /[\u2018-\u201B\u2039\u203A\u02BC\u2032]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const hyphen = 0x2d;
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

/** Cuts a text only where something falls away, since most of it stays. */
function foldSpaces(text: string): string {
  let folded = '';
  let start = 0;
  let before: number = single;
  let isBehindHyphen = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = kindOf(code);
    if (kind === space) {
      const end = endOfSpaces(text, index);
      const left = before === ofWord && kindOf(text.charCodeAt(end)) === ofWord ? ' ' : '';
      if (text.slice(index, end) !== left) {
        folded += text.slice(start, index) + left;
        start = end;
      }
      index = end - 1;
      continue;
    }
    // Two hyphens and three are how a dash is typed.
    if (code === hyphen && isBehindHyphen) {
      folded += text.slice(start, index);
      start = index + 1;
    }
    isBehindHyphen = code === hyphen;
    before = kind;
  }
  return folded + text.slice(start);
}

function endOfSpaces(text: string, start: number): number {
  let end = start + 1;
  while (kindOf(text.charCodeAt(end)) === space) end++;
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

/** Letters and digits that folding leaves as they are. */
const plainStart = /^[A-Za-z\d]{3}/;

/**
 * Returns the first three characters of a text where folding leaves them as they are, else an empty text: of two texts that
 * are the same when folded, either both have the same, or one has none.
 *
 * @example
 * foldedStart('The port') // 'The'
 */
export function foldedStart(text: string): string {
  return plainStart.exec(text)?.[0] ?? '';
}
