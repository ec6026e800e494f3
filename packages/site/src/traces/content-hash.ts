import { hash } from 'node:crypto';

/** Hashes a text or bytes. */
export function hashOf(content: string | NodeJS.ArrayBufferView): string {
  return hash('sha256', content, 'base64url').slice(0, 27);
}
