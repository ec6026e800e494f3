import type { Text } from 'mdast';

/** Where a piece of a text stands in the source; undefined for a text that is not of the source. */
export type Locate = (start: number, end: number) => Text['position'];

/**
 * Returns the function that finds where pieces of a text stand in the source. It is asked in reading order: each search
 * goes on where the one before ended, and after one that finds nothing the place of a piece is that of the text.
 */
export function createLocator({ value, position }: Text, source: string): Locate {
  const { offset, line, column } = position?.start ?? { line: 1, column: 1 };
  if (!position || offset === undefined) return () => position;
  const written = source.slice(offset, position.end.offset);
  let isLost = false;
  let point = { at: 0, line, column };
  const pointAt = (at: number): typeof point => {
    const lines = written.slice(point.at, at).split(/\r\n|\n|\r/);
    const last = lines.at(-1)?.length ?? 0;
    return {
      at,
      line: point.line + lines.length - 1,
      column: lines.length === 1 ? point.column + last : last + 1,
    };
  };
  return (start, end) => {
    const piece = value.slice(start, end);
    // What follows may be written with escapes and references, which only make the source longer.
    const [plain = ''] = /^[\w.:/@-]*/.exec(piece) ?? [];
    const at = isLost ? -1 : written.indexOf(plain, Math.max(point.at, start));
    isLost = at < 0;
    if (isLost) return position;
    point = pointAt(at);
    const place = ({ at: index, ...rest }: typeof point) => ({ ...rest, offset: offset + index });
    const isWhole = written.startsWith(piece, at);
    return { start: place(point), end: isWhole ? place(pointAt(at + piece.length)) : position.end };
  };
}
