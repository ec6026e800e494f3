import type { PlainDate } from '@almanach/core';
import { createChance } from './chance.js';
import { type Inks, inks } from './inks.js';
import { motifs } from './motifs.js';

/** From what artworks are chosen; all of the theme's by default. */
export interface Look {
  readonly inks?: readonly Inks[] | undefined;
  readonly motifs?: readonly (keyof typeof motifs)[] | undefined;
}

const parts = ['ground', 'deep', 'line', 'spot'];
const hexadecimal = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** What is drawn for a document, whatever its language. */
export type Artwork = ReturnType<typeof artworkOf>;

/** Chooses the artwork of a document by its translation key and the date of its original: its versions share it. */
export function artworkOf(key: string, date: PlainDate, look: Look = {}) {
  const chance = createChance(key);
  const chosen = chance.pick(look.inks ?? inks);
  const motif = chance.pick(look.motifs?.map((name) => motifs[name]) ?? Object.values(motifs));
  /** Draws the motif on a sheet of a size, the same one each time. */
  const draw = (width: number, height: number) =>
    motif({ width, height, inks: chosen, date, chance: createChance(`${key}\nmotif`) });
  return { inks: chosen, draw };
}

/** Returns an SVG file of a size: over the ground of an artwork some elements, by default the artwork itself. */
export function drawSheet({ inks, draw }: Artwork, width: number, height: number, elements?: string) {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const paper = `<path fill="${inks.ground}" d="M0 0h${width}v${height}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${elements ?? draw(width, height)}</svg>\n`;
}

/** Reads what artworks are chosen from; undefined where a value is none of it. */
export function readLook(value: unknown): Look | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { inks: colours, motifs: names, ...others } = value as Record<string, unknown>;
  const isMotif = (name: unknown) => typeof name === 'string' && Object.hasOwn(motifs, name);
  const isInks = (each: unknown) => parts.every((part) => hexadecimal.test(String(Object(each)[part])));
  const isListOf = (list: unknown, isOne: (each: unknown) => boolean) =>
    list === undefined || (Array.isArray(list) && list.length > 0 && list.every(isOne));
  const fits = Object.keys(others).length === 0 && isListOf(colours, isInks) && isListOf(names, isMotif);
  return fits ? (value as Look) : undefined;
}
