import type { Direction } from '@almanach/core';
import { breakLines, type Stretch, wordsOf } from './break-lines.js';
import { clustersOf } from './clean-title.js';
import type { FindFace } from './faces.js';
import { createShape, type ShapedLine } from './shape.js';

/** A size that letters may have, and how many lines of it there is room for. */
export interface TitleSize {
  readonly size: number;
  readonly lines: number;
}

/** A title in lines. */
export interface SetTitle {
  readonly size: number;
  readonly lines: readonly ShapedLine[];
}

/**
 * Sets a title in the first of some sizes in which it fits, the largest first; in the last one what is too much gives
 * way to an ellipsis, and a word that is wider than a line is broken between letters.
 *
 * @param text Clean: each of its clusters has a face.
 */
export function setTitle(
  text: string,
  direction: Direction,
  width: number,
  sizes: readonly [TitleSize, ...TitleSize[]],
  findFace: FindFace,
): SetTitle {
  const shape = createShape(text, direction, findFace);
  const known = new Map<string, number>();
  const measure = ({ start, end }: Stretch) => {
    const key = `${start} ${end}`;
    const measured = known.get(key) ?? shape(start, end).width;
    known.set(key, measured);
    return measured;
  };
  const words = wordsOf(text);
  for (const { size, lines } of sizes) {
    const broken = breakLines(words, text, width / size, measure);
    const fits = broken.length <= lines && broken.every((line) => measure(line) <= width / size);
    if (fits) return { size, lines: broken.map(({ start, end }) => shape(start, end)) };
  }
  const { size, lines } = sizes[sizes.length - 1] ?? sizes[0];
  const broken = breakLines(split(words, text, width / size, measure), text, width / size, measure);
  if (broken.length <= lines) return { size, lines: broken.map(({ start, end }) => shape(start, end)) };
  return setTitle(shorten(text, broken[lines - 1]), direction, width, [{ size, lines }], findFace);
}

/** Gives a text up to the end of a line, less its last word or, of one word, its last letters. */
function shorten(text: string, { start, end }: Stretch = { start: 0, end: 0 }): string {
  const clusters = clustersOf(text.slice(start, end).replace(/…$/, ''));
  const space = clusters.lastIndexOf(' ');
  const kept = clusters.slice(0, space > clusters.length / 2 ? space : -2).join('');
  return `${text.slice(0, start)}${kept.replace(/[\s.,;:!?،؛–—-]+$/u, '')}…`;
}

function split(
  words: readonly Stretch[],
  text: string,
  width: number,
  measure: (s: Stretch) => number,
): Stretch[] {
  return words.flatMap((word) => {
    const parts: { start: number; end: number }[] = [];
    let at = word.start;
    for (const cluster of clustersOf(text.slice(word.start, word.end))) {
      const part = parts.at(-1);
      const end = at + cluster.length;
      if (part && (cluster === ' ' || measure({ start: part.start, end }) <= width)) part.end = end;
      else parts.push({ start: at, end });
      at = end;
    }
    return parts;
  });
}
