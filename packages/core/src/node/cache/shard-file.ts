import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeWhole } from './write-whole.js';

/** A value that is kept in a file with others. */
export interface ShardEntry {
  /** The day on which it was last of use, counted from 1970. */
  readonly used: number;
  readonly payload: Uint8Array;
  /** Of the key and the payload; where it is not that, they are damaged. */
  readonly checksum: Uint8Array;
}

const magic = Buffer.from('almanach cache 1');
const keyLength = 32;
const checksumLength = 16;
/** Key, checksum, day and length of an entry. */
const headLength = keyLength + checksumLength + 8;

/**
 * Reads the entries of a file by their keys. Of one that is missing, foreign or cut off, what can be told apart is read:
 * nothing that is read is sound before `isSound` says so.
 */
export async function readShard(path: string): Promise<Map<string, ShardEntry>> {
  const entries = new Map<string, ShardEntry>();
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes?.subarray(0, magic.length).equals(magic)) return entries;
  for (let start = magic.length; start + headLength <= bytes.length; ) {
    const head = bytes.subarray(start, start + headLength);
    const end = start + headLength + head.readUInt32LE(headLength - 4);
    if (end > bytes.length) break;
    entries.set(head.toString('hex', 0, keyLength), {
      checksum: head.subarray(keyLength, keyLength + checksumLength),
      used: head.readUInt32LE(headLength - 8),
      payload: bytes.subarray(start + headLength, end),
    });
    start = end;
  }
  return entries;
}

/** Writes entries to a file. Returns whether that went well. */
export function writeShard(path: string, entries: ReadonlyMap<string, ShardEntry>): Promise<boolean> {
  const parts: Uint8Array[] = [magic];
  for (const [key, { used, payload, checksum }] of entries) {
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32LE(used, 0);
    numbers.writeUInt32LE(payload.length, 4);
    parts.push(Buffer.from(key, 'hex'), checksum, numbers, payload);
  }
  return writeWhole(path, Buffer.concat(parts));
}

/** Creates the entry of a payload. */
export function createEntry(key: string, payload: Uint8Array, used: number): ShardEntry {
  return { used, payload, checksum: checksumOf(key, payload) };
}

/** Decides whether an entry is what was written under its key. */
export function isSound(key: string, { payload, checksum }: ShardEntry): boolean {
  return checksumOf(key, payload).equals(checksum);
}

function checksumOf(key: string, payload: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(payload).digest().subarray(0, checksumLength);
}

/** The bytes that a file without entries takes. */
export const emptySize: number = magic.length;

/** Counts the bytes that an entry takes in a file. */
export function sizeOfEntry({ payload }: ShardEntry): number {
  return headLength + payload.length;
}
