import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';

/** A font, and how large its letters are set beside those of the others. */
export interface Face {
  readonly font: Font;
  readonly scale: number;
  /** Joins and places the letters of a word that is written one way. */
  shape(word: string, direction: 'ltr' | 'rtl'): GlyphRun;
  /** What was made of a glyph, kept for the next picture that needs it. */
  keep<Made>(glyph: Glyph, name: string, make: () => Made): Made;
}

/** Gives the face that has all letters of a cluster; undefined where none has. */
export type FindFace = (cluster: string) => Face | undefined;

const latin = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'].map(
  (subset) => ({ file: `alegreya-${subset}-500-normal.woff`, scale: 1 }),
);
/** Its letters are drawn small: enlarged, they stand beside Alegreya's. */
const arabic = { file: 'markazi-text-arabic-500-normal.woff', scale: 1.18 };
/** It is in no font, and not seen. */
const nonJoiner = '\u200C';
/** The same words come back in many titles; of all words of a large site, this many are kept. */
const keptWords = 2000;

/** Gives what finds faces in a folder of fonts; each is read when a letter first asks for it. */
export function createFaces(folder: string): FindFace {
  const opened = new Map<string, Face>();
  const found = new Map<string, Face | undefined>();
  const open = ({ file, scale }: { readonly file: string; readonly scale: number }): Face => {
    const face = opened.get(file) ?? createFace(create(readFileSync(join(folder, file))) as Font, scale);
    opened.set(file, face);
    return face;
  };
  return (cluster) => {
    if (found.has(cluster)) return found.get(cluster);
    const seen = [...cluster].filter((letter) => letter !== nonJoiner);
    const order = /\p{Script=Arabic}/u.test(cluster) ? [arabic, ...latin] : [...latin, arabic];
    const has = ({ font }: Face) =>
      seen.every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    let face: Face | undefined;
    for (let each = 0; each < order.length && !face; each++) {
      const next = order[each];
      const candidate = next && open(next);
      if (candidate && has(candidate)) face = candidate;
    }
    if (found.size < keptWords) found.set(cluster, face);
    return face;
  };
}

function createFace(font: Font, scale: number): Face {
  // A glyph that fontkit first meets as a part of another one is no letter to it ever after, and joins nothing.
  for (const letter of [nonJoiner.charCodeAt(0), ...font.characterSet]) font.glyphForCodePoint(letter);
  const words = new Map<string, GlyphRun>();
  const made = new Map<string, unknown>();
  return {
    font,
    scale,
    shape(word, direction) {
      const key = `${direction} ${word}`;
      let run = words.get(key);
      if (!run) {
        run = font.layout(word, undefined, undefined, undefined, direction);
        if (words.size >= keptWords) words.clear();
        words.set(key, run);
      }
      return run;
    },
    keep<Made>(glyph: Glyph, name: string, make: () => Made) {
      const key = `${name} ${glyph.id}`;
      if (!made.has(key)) made.set(key, make());
      return made.get(key) as Made;
    },
  };
}
