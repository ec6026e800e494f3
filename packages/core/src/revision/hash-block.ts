import { foldTypography } from '../text/fold-typography.js';
import { hashText } from '../text/hash-text.js';
import type { Block } from '../types.js';

/**
 * Hashes what a block says, its words and its codes, to six hex digits. White space, emphasis and typographic spelling
 * change nothing; a changed word, mark, number or code does.
 *
 * @example
 * hashBlock({ text: 'L’été !', codes: [] }) === hashBlock({ text: "L'été\u202f!", codes: [] }) // true
 */
export function hashBlock({ text, codes }: Pick<Block, 'text' | 'codes'>): string {
  const [first = ''] = hashText([foldTypography(text), ...codes].join('\n')).split('-', 1);
  return (Number.parseInt(first, 36) & 0xff_ff_ff).toString(16).padStart(6, '0');
}
