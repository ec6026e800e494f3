import { foldTypography } from '../text/fold-typography.js';
import { hashToHex } from '../text/hash-text.js';
import type { Block } from '../types.js';

/**
 * Hashes what a block says, its words and its codes, to six hex digits. White space, emphasis and typographic spelling
 * change nothing; a changed word, mark, number or code does.
 *
 * @example
 * hashBlock({ text: 'L’été !', codes: [] }) === hashBlock({ text: "L'été\u202f!", codes: [] }) // true
 */
export function hashBlock({ text, codes }: Pick<Block, 'text' | 'codes'>): string {
  return hashToHex([foldTypography(text), ...codes].join('\n'));
}
