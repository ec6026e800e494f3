import type { PlainDate } from '@almanach/core';
import { createChance } from './chance.js';
import { type Inks, inks } from './inks.js';
import { type MotifName, motifs } from './motifs/motifs.js';

/** From what artworks are chosen; all of the theme's by default. */
export interface Look {
  readonly inks?: readonly Inks[] | undefined;
  readonly motifs?: readonly MotifName[] | undefined;
}

/** What is drawn for a document, whatever its language. */
export interface Artwork {
  readonly inks: Inks;
  /** Draws it into a box of a size. */
  draw(width: number, height: number): string;
}

/** Gives the artwork of a document by its translation key and the date of its original: its versions share it. */
export function artworkOf(key: string, date: PlainDate, look: Look = {}): Artwork {
  const chance = createChance(key);
  const chosen = chance.pick(look.inks ?? inks);
  const name = chance.pick(look.motifs ?? (Object.keys(motifs) as MotifName[]));
  return {
    inks: chosen,
    draw: (width, height) =>
      motifs[name]({ width, height, inks: chosen, date, chance: createChance(`${key}\n${name}`) }),
  };
}
