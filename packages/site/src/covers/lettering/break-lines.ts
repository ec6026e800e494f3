/** A piece of a text that stands on one line, from its first letter to after its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Gives how wide a stretch is. */
export type Measure = (stretch: Stretch) => number;

const breaks = /(?<= )|(?<=[\p{L}\p{N}]{3}[-‐–—/])(?=\p{L}{3})/u;

/** Gives the pieces of a text between which a line may end: words with the space that follows them. */
export function wordsOf(text: string): Stretch[] {
  let start = 0;
  return text.split(breaks).map((word) => {
    const stretch = { start, end: start + word.length };
    start = stretch.end;
    return stretch;
  });
}

/**
 * Breaks words into as few lines as they need in a width, of nearly the same length. A word that is wider than the
 * width has a line of its own.
 *
 * @param measure Is asked for single words, without the space after them, and for that space.
 */
export function breakLines(
  words: readonly Stretch[],
  text: string,
  width: number,
  measure: Measure,
): Stretch[] {
  const spaces = words.map(({ end }) => (text[end - 1] === ' ' ? 1 : 0));
  const widths = words.map(({ start, end }, each) => measure({ start, end: end - (spaces[each] ?? 0) }));
  const space = spaces.some((count) => count > 0) ? measure(spaceOf(words, spaces)) : 0;
  const fewest = fill(width).length;
  let narrow = Math.max(...widths, 0);
  let wide = Math.max(width, narrow);
  for (let step = 0; step < 16; step++) {
    const middle = (narrow + wide) / 2;
    if (fill(middle).length > fewest) narrow = middle;
    else wide = middle;
  }
  return fill(wide);

  function fill(limit: number): Stretch[] {
    const lines: { start: number; end: number }[] = [];
    let taken = 0;
    words.forEach(({ start, end }, each) => {
      const own = widths[each] ?? 0;
      const line = lines.at(-1);
      const gap = (spaces[each - 1] ?? 0) * space;
      const shown = end - (spaces[each] ?? 0);
      if (line && taken + gap + own <= limit + 1e-6) {
        line.end = shown;
        taken += gap + own;
      } else {
        lines.push({ start, end: shown });
        taken = own;
      }
    });
    return lines;
  }
}

function spaceOf(words: readonly Stretch[], spaces: readonly number[]): Stretch {
  const end = words[spaces.indexOf(1)]?.end ?? 0;
  return { start: end - 1, end };
}
