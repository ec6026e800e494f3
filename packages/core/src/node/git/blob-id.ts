import { createHash } from 'node:crypto';

/**
 * Returns the id that git gives a content, so that a file on disk and one that is committed are known as the same.
 *
 * @example
 * blobId(Buffer.from('')) // 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'
 */
export function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
