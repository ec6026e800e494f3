import type { Direction } from '@almanach/core';
import { short } from '../short.js';
import { cleanTitle } from './clean-title.js';
import type { FindFace } from './faces.js';
import { glyphPath } from './glyph-path.js';
import { type SetTitle, setTitle, type TitleSize } from './set-title.js';
import type { PlacedGlyph, ShapedLine } from './shape.js';

/** Where a text is set, and how. */
export interface Block {
  /** The edge that its lines begin at: the left one, or for a text from right to left the right one. */
  readonly x: number;
  readonly width: number;
  readonly sizes: readonly [TitleSize, ...TitleSize[]];
  /** From one line to the next, in parts of the size. */
  readonly leading: number;
  readonly direction: Direction;
}

/** A text that can be drawn. */
export interface Lettered {
  readonly height: number;
  /** Gives the text as SVG elements, from a height downwards. */
  draw(top: number): string;
}

/** Sets texts as outlines. */
export interface Lettering {
  /** Sets a text; undefined where it is empty, or no font has its letters. */
  set(text: string, block: Block): Lettered | undefined;
  /** Gives the outlines that all texts drawn so far are made of. */
  defs(): string;
}

/**
 * Gives what sets the texts of one picture: a letter that comes twice is drawn once.
 *
 * @param detail Steps of the grid that letters are drawn on, to a unit of the picture.
 */
export function createLettering(findFace: FindFace, detail: number): Lettering {
  const ids = new Map<{ readonly path: string }, string>();
  return { set, defs };

  function set(text: string, { x, width, sizes, leading, direction }: Block): Lettered | undefined {
    const clean = cleanTitle(text, (cluster) => findFace(cluster) !== undefined);
    if (clean === undefined) return undefined;
    const title = setTitle(clean, direction, width, sizes, findFace);
    return {
      height: title.size * (leading * (title.lines.length - 1) + 1),
      draw: (top) => title.lines.map((line, index) => drawLine(title, line, top, index)).join(''),
    };

    function drawLine({ size }: SetTitle, line: ShapedLine, top: number, index: number): string {
      const left = direction === 'rtl' ? x - line.width * size : x;
      const base = top + size * (0.78 + leading * index);
      const glyphs = line.glyphs.map((glyph) => use(glyph, Math.round(size * detail)));
      return `<g transform="translate(${short(left)} ${short(base)})scale(${1 / detail})">${glyphs.join('')}</g>`;
    }
  }

  function use({ face, glyph, x, y }: PlacedGlyph, grid: number): string {
    const make = () => ({ path: glyphPath(glyph.path, (grid * face.scale) / face.font.unitsPerEm) });
    const outline = face.keep(glyph, String(grid), make);
    if (outline.path === '') return '';
    const id = ids.get(outline) ?? ids.size.toString(36);
    ids.set(outline, id);
    const [left, down] = [Math.round(x * grid), Math.round(y * grid)];
    return `<use href="#g${id}"${left === 0 ? '' : ` x="${left}"`}${down === 0 ? '' : ` y="${down}"`}/>`;
  }

  function defs(): string {
    const drawn = [...ids].map(([{ path }, id]) => `<path id="g${id}" d="${path}"/>`);
    return drawn.length === 0 ? '' : `<defs>${drawn.join('')}</defs>`;
  }
}
