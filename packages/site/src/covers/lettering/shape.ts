import type { Direction } from '@almanach/core';
import bidiFactory from 'bidi-js';
import type { Glyph } from 'fontkit';
import { clustersOf, drawnAs, isSpace } from './clean-title.js';
import type { Face, FindFace } from './faces.js';
import { orderRuns } from './order-runs.js';

/** A glyph at its place on a line, in parts of the size of the letters. */
export interface PlacedGlyph {
  readonly face: Face;
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
}

/** A line of glyphs from left to right. */
export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  /** In parts of the size of the letters. */
  readonly width: number;
}

/** Shapes the letters of a text between two offsets. */
export type Shape = (start?: number, end?: number) => ShapedLine;

interface Piece {
  /** None of a space, which has a width alone. */
  readonly face: Face | undefined;
  readonly level: number;
  text: string;
}

/** What French sets before « ? » is in few fonts. */
const spaces = { narrow: 0.16, wide: 0.23 };
const bidi = bidiFactory();

/**
 * Gives what shapes the lines of a text: letters joined, ligatures made, marks placed, and each run in its direction,
 * brackets mirrored. A text is shaped within its whole, since what a number follows decides where it stands.
 *
 * @param text Clean: each of its clusters has a face, or is a space.
 */
export function createShape(text: string, direction: Direction, findFace: FindFace): Shape {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const mirrored = bidi.getMirroredCharactersMap(text, levels);
  return (start = 0, end = text.length) => {
    const glyphs: PlacedGlyph[] = [];
    let x = 0;
    for (const { face, level, text: piece } of orderRuns(piecesOf(start, end))) {
      if (!face) {
        x += /[\u2009\u200A\u202F]/.test(piece) ? spaces.narrow : spaces.wide;
        continue;
      }
      const em = face.scale / face.font.unitsPerEm;
      const run = face.shape(piece, level % 2 === 1 ? 'rtl' : 'ltr');
      run.glyphs.forEach((glyph, index) => {
        const position = run.positions[index];
        // The glyph of what no font has: here it can stand for a joiner alone, which is not seen.
        if (!position || glyph.id === 0) return;
        glyphs.push({ face, glyph, x: x + position.xOffset * em, y: -position.yOffset * em });
        x += position.xAdvance * em;
      });
    }
    return { glyphs, width: x };
  };

  function piecesOf(start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    let at = start;
    for (const cluster of clustersOf(text.slice(start, end))) {
      const level = levels[at] ?? 0;
      const seen = drawnAs(mirrored.get(at) ?? cluster);
      at += cluster.length;
      if (seen === '') continue;
      const face = isSpace(seen) ? undefined : findFace(seen);
      const last = pieces.at(-1);
      if (face && last?.face === face && last.level === level) last.text += seen;
      else pieces.push({ face, level, text: seen });
    }
    return pieces;
  }
}
