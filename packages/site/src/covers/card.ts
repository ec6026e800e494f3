import type { Direction } from '@almanach/core';
import type { Artwork } from './artwork.js';
import type { FindFace } from './lettering/faces.js';
import { type Block, createLettering } from './lettering/lettering.js';
import { cardSize } from './sizes.js';

/** What is printed on a card. */
export interface CardText {
  readonly title: string;
  /** The site's name, above. */
  readonly above?: string;
  /** The date or the site's subject, below. */
  readonly below?: string;
  readonly direction: Direction;
}

const margin = 72;
const picture = 470;
const titleSizes = [
  { size: 104, lines: 2 },
  { size: 88, lines: 3 },
  { size: 76, lines: 4 },
  { size: 64, lines: 4 },
  { size: 54, lines: 5 },
] as const;
const detail = 4;

/** Draws the card of a page as SVG: its title beside the artwork, in outlines. What no font can write is left out. */
export function drawCard(text: CardText, artwork: Artwork, findFace: FindFace): string {
  const { width, height } = cardSize;
  const { ground, line, spot } = artwork.inks;
  const rightToLeft = text.direction === 'rtl';
  const lettering = createLettering(findFace, detail);
  const column = width - picture - 2 * margin;
  const block = (sizes: Block['sizes'], leading: number) => ({
    x: rightToLeft ? width - margin : margin,
    width: column,
    sizes,
    leading,
    direction: text.direction,
  });
  const title = lettering.set(text.title, block(titleSizes, rightToLeft ? 1.14 : 1.02));
  const above = lettering.set(text.above ?? '', block([{ size: 36, lines: 1 }], 1));
  const below = lettering.set(text.below ?? '', block([{ size: 36, lines: 3 }], rightToLeft ? 1.4 : 1.24));
  const foot = height - margin - (below?.height ?? 0);
  const letters = [
    above?.draw(margin + 8) ?? '',
    title?.draw(Math.max(150, Math.min(150 + (foot - 180 - title.height) / 2, 190))) ?? '',
    below?.draw(foot + 8) ?? '',
  ].join('');
  const empty = letters === '';
  const left = rightToLeft ? 0 : width - picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    lettering.defs(),
    `<path fill="${ground}" d="M0 0h${width}v${height}H0z"/>`,
    empty
      ? artwork.draw(width, height)
      : `<svg x="${left}" width="${picture}" height="${height}">${artwork.draw(picture, height)}</svg>`,
    empty
      ? ''
      : `<path stroke="${line}" stroke-width="3" d="M${rightToLeft ? picture : left} 0v${height}"/><path stroke="${spot}" stroke-width="10" d="M${rightToLeft ? width - margin - column : margin} ${margin - 20}h${column}"/><g fill="${line}">${letters}</g>`,
    '</svg>\n',
  ].join('');
}
