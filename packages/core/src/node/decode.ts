import { diagnose } from '../diagnostic.js';
import type { Diagnostic, Source } from '../types.js';

/**
 * Gives the text of a file's bytes. Bytes that are not UTF-8 are reported at their place, and the file is read as
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
    const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const offset = marked ? 0 : firstWrong(bytes);
    const encoding = marked ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'windows-1252';
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
    const lines = before.split('\n');
    const place = { file: path, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    const found = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const text = new TextDecoder(encoding).decode(bytes);
    return { source: { path, text }, diagnostics: [diagnose('file-encoding', place, { found })] };
  }
}

/** The longest start that is UTF-8 is found by halves; a character that is cut by the half is no fault. */
function firstWrong(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (good > 0 && ((bytes[good] ?? 0) & 0xc0) === 0x80 && !startsWell(bytes.subarray(0, good + 1))) {
    if (((bytes[good - 1] ?? 0) & 0x80) === 0) break;
    good -= 1;
  }
  return good;
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
