import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic, Source } from '../types.js';
import { decode } from './decode.js';
import { codeOf } from './file-error.js';
import type { ListedSource } from './list-sources.js';

/** A text that was read, unless it could not be, and what is wrong with its bytes. */
export interface TextReading {
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes of a file, unless it could not be read, and why. */
export interface BytesReading {
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** No document is larger; a file that is stays unread. */
export const mostBytes: number = 8 * 1024 * 1024;

/** Reads a listed file as text. Never throws for a file that is gone, too large or not UTF-8. */
export function readText(root: string, listed: ListedSource): TextReading {
  const { path, kind, size } = listed;
  if (size > mostBytes && kind !== 'document') {
    return { diagnostics: [diagnoseSize(path, size)] };
  }
  // What reads documents reports their length, and reads nothing of one that is too long.
  if (size > mostBytes) return { source: { path, text: ' '.repeat(mostBytes) }, diagnostics: [] };
  const { bytes, diagnostics } = readBytes(root, listed);
  return bytes ? decode(path, bytes) : { diagnostics };
}

/** Reports a file of more bytes than are read. */
export function diagnoseSize(path: string, size: number): Diagnostic {
  const found = `${(size / 1024 / 1024).toFixed(1)} MiB`;
  return diagnose('file-too-large', placeIn(path), { found, expected: 'at most 8 MiB' });
}

/** Reads a listed file, or the text that stands in its place. Never throws for one that is gone. */
export function readBytes(root: string, { path, diskPath = path, text }: ListedSource): BytesReading {
  if (text !== undefined) return { bytes: new TextEncoder().encode(text), diagnostics: [] };
  try {
    return { bytes: readAtOnce(join(root, diskPath)), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [diagnose('file-unreadable', placeIn(diskPath), { found: codeOf(error) })] };
  }
}

/** A pipe is opened too, where one would else wait for ever. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a whole file at once: to wait for a file of a few KB takes ten times as long as to read it. */
function readAtOnce(path: string): Uint8Array {
  const file = openSync(path, readOnly);
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Opens a file for as long as it is read. */
export async function withFile<Value>(
  path: string,
  read: (file: FileHandle) => Promise<Value>,
): Promise<Value> {
  const file = await open(path, readOnly);
  try {
    return await read(file);
  } finally {
    await file.close();
  }
}
