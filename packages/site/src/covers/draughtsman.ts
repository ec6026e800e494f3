import type { Artwork } from './artwork.js';
import { type CardText, drawCard } from './card.js';
import { type CoverText, drawCover } from './cover.js';
import { createFaces } from './lettering/faces.js';

/** Gives what draws covers and cards with the fonts of a folder. */
export function createDraughtsman(faces: string) {
  const findFace = createFaces(faces);
  return {
    cover: (text: CoverText, artwork: Artwork): string => drawCover(text, artwork, findFace),
    async card(text: CardText, artwork: Artwork): Promise<Uint8Array> {
      const { default: sharp } = await import('sharp');
      const drawing = sharp(Buffer.from(drawCard(text, artwork, findFace))).removeAlpha();
      // Few colours and no grain: more effort makes it hardly smaller, and a palette takes five times as long.
      return drawing.png({ compressionLevel: 3 }).toBuffer();
    },
  };
}
