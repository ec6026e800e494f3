import type { Direction } from '@almanach/core';
import sharp from 'sharp';
import { type Artwork, drawSheet } from './artwork.js';
import { letter, loadFonts } from './lettering.js';

/** What is printed on a card: a title, above it the site's name, below it the date or the site's subject. */
export type CardText = { title: string; above?: string; below?: string; direction: Direction };

/** What social networks show: 1.91 times as wide as high, in pixels. */
const [width, height] = [1200, 630];
const [margin, picture] = [72, 470];
const column = width - picture - 2 * margin;

/**
 * Loads the fonts of a folder, and returns what renders a card as PNG: its title beside the artwork. Where the fonts
 * lack a letter of the title, the artwork has the card to itself.
 */
export async function loadCardRenderer(fonts: string) {
  await loadFonts(fonts);
  return async (text: CardText, artwork: Artwork): Promise<Uint8Array> => {
    const rightToLeft = text.direction === 'rtl';
    const left = rightToLeft ? picture + margin : margin;
    const box = { width: column, sizes: [36], ink: artwork.inks.line, direction: text.direction };
    const head = await letter(fonts, text.above ?? '', { ...box, height: 50 });
    const foot = await letter(fonts, text.below ?? '', { ...box, height: 130 });
    const end = height - margin - (foot?.height ?? 0);
    const sizes = [104, 88, 76, 64, 54];
    const title = await letter(fonts, text.title, { ...box, height: end - 240, sizes });
    const place = (line: typeof title, top: number) =>
      title && line
        ? [{ input: line.input, left: rightToLeft ? left + column - line.width : left, top }]
        : [];
    const lettering = [...place(head, margin + 12), ...place(title, 188), ...place(foot, end)];
    const beside = [
      `<svg x="${rightToLeft ? 0 : width - picture}" width="${picture}">${artwork.draw(picture, height)}</svg>`,
      `<path stroke="${artwork.inks.line}" stroke-width="3" d="M${rightToLeft ? picture : width - picture} 0v${height}"/>`,
      `<path stroke="${artwork.inks.spot}" stroke-width="10" d="M${left} ${margin - 20}h${column}"/>`,
    ].join('');
    const sheet = sharp(Buffer.from(drawSheet(artwork, width, height, title && beside)));
    // Few colours and no grain: more effort makes it hardly smaller, and a palette takes five times as long.
    return sheet.composite(lettering).removeAlpha().png({ compressionLevel: 3 }).toBuffer();
  };
}
