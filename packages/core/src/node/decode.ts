import { diagnose } from '../diagnostic.js';
import type { Diagnostic, Source } from '../types.js';

/**
 * Decodes the bytes of a file. Those that are not UTF-8 are reported at their place, and the file is read as
 * Windows-1252, so that the rest of it can be judged.
 */
export function decode(
  path: string,
  bytes: Uint8Array,
): { source: Source; diagnostics: readonly Diagnostic[] } {
  try {
    // The BOM stays, because offsets count from the start of the file.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { source: { path, text }, diagnostics: [] };
  } catch {
    const marked = markedEncoding(bytes);
    const offset = marked ? 0 : firstWrong(bytes);
    const encoding = marked ?? 'windows-1252';
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
    const lines = before.split('\n');
    const place = { file: path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    const found = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const text = new TextDecoder(encoding).decode(bytes);
    return { source: { path, text }, diagnostics: [diagnose('file-encoding', place, { found })] };
  }
}

/** Returns the encoding that a byte order mark of UTF-16 names; undefined where there is none. */
export function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Finds the first byte that belongs to no UTF-8 character, and returns its offset. */
function firstWrong(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes[at] ?? 0);
    if (length === 0 || !isCharacter(bytes.subarray(at, at + length), length)) return at;
    at += length;
  }
  return 0;
}

function lengthAt(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/** The second byte's bounds keep out overlong forms, surrogates and what is above U+10FFFF (Unicode, table 3-7). */
function isCharacter(bytes: Uint8Array, length: number): boolean {
  const [first = 0, second = 0x80] = bytes;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (bytes.length < length || second < low || second > high) return false;
  return bytes.subarray(2).every((byte) => (byte & 0xc0) === 0x80);
}
