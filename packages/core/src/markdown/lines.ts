/** A line of a text: its number, from 1, and the range of its characters without what ends it. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Yields the lines of a text as Markdown counts them: they end with a line feed, a carriage return, or both. */
export function* linesOf(text: string): Generator<Line> {
  const ending = /\r\n?|\n/g;
  let start = 0;
  for (let number = 1; ; number++) {
    const match = ending.exec(text);
    yield { number, start, end: match ? match.index : text.length };
    if (!match) return;
    start = ending.lastIndex;
  }
}
