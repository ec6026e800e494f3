import type { OutlineEntry, OutlinePart } from '../types.js';

/** A heading with what it governs, whose HTML is made when it is asked for. */
class FilledPart implements OutlinePart {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly children: readonly OutlinePart[];
  readonly #fill: () => string;

  constructor({ id, title, depth }: OutlineEntry, children: readonly OutlinePart[], fill: () => string) {
    this.id = id;
    this.title = title;
    this.depth = depth;
    this.children = children;
    this.#fill = fill;
  }

  get html(): string {
    return this.#fill();
  }
}

/** Turns the outline of a document into parts that know their HTML. */
export function outlineParts(
  entries: readonly OutlineEntry[],
  fillRange: (start: number, end: number) => string,
): OutlinePart[] {
  return entries.map(
    (entry) =>
      new FilledPart(entry, outlineParts(entry.children, fillRange), () => fillRange(entry.start, entry.end)),
  );
}
