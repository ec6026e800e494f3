import { createHash } from 'node:crypto';

/** Hashes a text or bytes. */
export function hashOf(content: string | NodeJS.ArrayBufferView): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 27);
}
