import { stripEnd } from './strip.js';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Where a text that is too long may end. */
export interface FitOptions {
  /** The most that is kept, in the unit that `sizeOf` counts. */
  readonly longest: number;
  /** The character between two words. */
  readonly gap: string;
  /** Counts a piece of the text; UTF-16 units by default. */
  readonly sizeOf?: (piece: string) => number;
}

/**
 * Returns the start of a text that fits: up to the end of a word where that leaves half of it, else up to the end of a
 * grapheme, so that flags, families and letters with their marks stay whole.
 *
 * @see UAX #29, Unicode Text Segmentation, through Intl.
 * @example
 * fitText('un-deux-trois', { longest: 9, gap: '-' }) // 'un-deux'
 * fitText('🇫🇷🇨🇦', { longest: 7, gap: ' ' }) // '🇫🇷'
 */
export function fitText(
  text: string,
  { longest, gap, sizeOf = (piece) => piece.length }: FitOptions,
): string {
  let size = 0;
  let end = 0;
  let wordEnd = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    if (segment === gap) wordEnd = index;
    size += sizeOf(segment);
    if (size > longest) return text.slice(0, wordEnd > end / 2 ? wordEnd : end);
    end += segment.length;
  }
  return text;
}

/**
 * Returns a text of at most `longest` UTF-16 units: one that is longer ends between two words, or between two
 * graphemes where it has no spaces, with an ellipsis for the rest.
 *
 * @example
 * shorten('Le port de Marseille', 16) // 'Le port de…'
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Two units more than fit: enough to know whether a grapheme ends where the room does.
  const start = fitText(text.slice(0, longest + 2), { longest: longest - 1, gap: ' ' });
  return `${stripEnd(start, /[\s.,;:!?…،؛–—-]/u)}…`;
}
