import { parse as parseToml } from 'smol-toml';
import { isRecord } from '../text/is-record.js';

/** What a number becomes between quotes, so that a reader of TOML keeps what was written. */
const mark = '\uE000';
const number = /^[+-]?(?:\d[\d_]*(?:\.[\d_]+)?(?:e[+-]?\d[\d_]*)?|0x[\da-f_]+|0o[0-7_]+|0b[01_]+|inf|nan)$/i;
const bare = /[\w.:+-]+/y;

/**
 * Collects what stands in a valid TOML text for the numbers that would be written otherwise, `1.10`, `1e3`, by dotted
 * path.
 */
export function tomlNumbers(text: string): Map<string, string> {
  const written = new Map<string, string>();
  const quoted = quoteNumbers(text);
  if (quoted !== text) collect(parseToml(quoted), '', written);
  return written;
}

function collect(value: unknown, path: string, written: Map<string, string>): void {
  if (typeof value === 'string') {
    const source = value.startsWith(mark) ? value.slice(mark.length) : undefined;
    if (source !== undefined && String(Number(source)) !== source) written.set(path, source);
    return;
  }
  const entries = Array.isArray(value) ? value.entries() : isRecord(value) ? Object.entries(value) : [];
  for (const [name, inner] of entries)
    collect(inner, path === '' ? String(name) : `${path}.${name}`, written);
}

/** Returns the text with its numbers as marked texts; names, texts and comments stay. */
function quoteNumbers(text: string): string {
  const pieces: string[] = [];
  // A value stands behind `=`, `[` and `,`.
  let before = '';
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const end = endOfPiece(text, at);
    const piece = text.slice(at, end);
    const isNumber =
      /[=[,]/.test(before) && number.test(piece) && !/^[ \t]*=/.test(text.slice(end, end + 40));
    pieces.push(isNumber ? `"${mark}${piece}"` : piece);
    if (character !== '#' && character.trim() !== '') before = character;
    at = end;
  }
  return pieces.join('');
}

/** Returns where the text, comment, word or sign ends that starts at a place. */
function endOfPiece(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '#') return orEnd(text, text.indexOf('\n', at));
  if (character === '"' || character === "'") {
    const long = character.repeat(3);
    return text.startsWith(long, at) ? endOfText(text, at + 3, long) : endOfText(text, at + 1, character);
  }
  bare.lastIndex = at;
  return bare.test(text) ? bare.lastIndex : at + 1;
}

/** Returns where a text ends whose content starts at a place. */
function endOfText(text: string, start: number, quote: string): number {
  let at = start;
  while (at < text.length && !text.startsWith(quote, at))
    at += quote.startsWith('"') && text[at] === '\\' ? 2 : 1;
  at += quote.length;
  // Up to two more quotes belong to a long text.
  while (quote.length === 3 && text[at] === quote[0]) at++;
  return Math.min(at, text.length);
}

function orEnd(text: string, at: number): number {
  return at < 0 ? text.length : at;
}
