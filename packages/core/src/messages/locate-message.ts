import type { Position } from '../types.js';

const member = /"(?:[^"\\]|\\.)*"[^\S]*:[^\S]*"/y;
const escaped = /\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[^uUx])/y;

/**
 * Finds where a character of a message stands in its file of JSON.
 *
 * @param text The text of the file, without a byte order mark.
 * @param key Where the key starts.
 * @param index Which unit of the message, from 0.
 */
export function locateInJson(text: string, key: Position, index: number): Position {
  member.lastIndex = key.offset;
  if (!member.test(text)) return key;
  return positionFrom(text, key, offsetWritten(text, member.lastIndex, index));
}

/**
 * Returns the offset of a character of a text that is written with escapes.
 *
 * @param start Where the text starts, behind its quotation mark.
 * @param index Which unit of what the text says, from 0.
 * @example
 * offsetWritten('"a\\u00e9b"', 1, 2) // 8
 */
export function offsetWritten(written: string, start: number, index: number): number {
  let offset = start;
  for (let unit = 0; unit < index && offset < written.length; unit++) {
    escaped.lastIndex = offset;
    offset = written[offset] === '\\' && escaped.test(written) ? escaped.lastIndex : offset + 1;
  }
  return offset;
}

/** Returns the line and column of an offset at or behind a position: what stands before is not read again. */
export function positionFrom(text: string, from: Position, offset: number): Position {
  const between = text.slice(from.offset, offset);
  const lineStart = between.lastIndexOf('\n') + 1;
  if (lineStart === 0) return { line: from.line, column: from.column + between.length, offset };
  const line = from.line + (between.match(/\n/g)?.length ?? 0);
  return { line, column: between.length - lineStart + 1, offset };
}
