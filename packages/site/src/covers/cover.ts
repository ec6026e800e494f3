import { type Direction, escapeHtml } from '@almanach/core';
import type { Artwork } from './artwork.js';
import type { FindFace } from './lettering/faces.js';
import { createLettering } from './lettering/lettering.js';
import { short } from './short.js';
import { coverSize } from './sizes.js';

/** What is printed on a cover. */
export interface CoverText {
  readonly title: string;
  readonly direction: Direction;
  readonly language: string;
}

const margin = 38;
/** Shown at half its size on most screens, a step is a sixth of a pixel. */
const detail = 3.2;
const sizes = [
  { size: 62, lines: 2 },
  { size: 54, lines: 3 },
  { size: 46, lines: 3 },
  { size: 40, lines: 4 },
  { size: 34, lines: 4 },
] as const;

/**
 * Draws a cover as an SVG file: the title above its artwork, in outlines, so that it needs no font. Where no font has
 * its letters, the artwork has the sheet to itself.
 */
export function drawCover(
  { title, direction, language }: CoverText,
  artwork: Artwork,
  findFace: FindFace,
): string {
  const { width, height } = coverSize;
  const { ground, line, spot } = artwork.inks;
  const rightToLeft = direction === 'rtl';
  const lettering = createLettering(findFace, detail);
  const set = lettering.set(title, {
    x: rightToLeft ? width - margin : margin,
    width: width - 2 * margin,
    sizes,
    leading: rightToLeft ? 1.16 : 1.02,
    direction,
  });
  const top = set ? 222 : 0;
  const text = set?.draw(margin + 10) ?? '';
  const label = title
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .slice(0, 300)
    .trim();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${escapeHtml(language)}">`,
    label === '' ? '' : `<title>${escapeHtml(label)}</title>`,
    lettering.defs(),
    `<path fill="${ground}" d="M0 0h${width}v${height}H0z"/>`,
    `<svg y="${top}" width="${width}" height="${height - top}">${artwork.draw(width, height - top)}</svg>`,
    set
      ? `<path fill="${ground}" d="M0 0h${width}v${top}H0z"/><path stroke="${spot}" stroke-width="5" d="M${margin} ${margin - 6}h${width - 2 * margin}"/><path stroke="${line}" stroke-width="1.5" d="M0 ${short(top)}h${width}"/><g fill="${line}">${text}</g>`
      : '',
    '</svg>\n',
  ].join('');
}
