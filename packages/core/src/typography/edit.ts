/** A change of a text: what stands in `[start, end)` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Stands for an element whose text is left alone: a word, as far as its neighbours are concerned. */
export const opaque = '\uFFFC';

/** Gives edits in order, without those that overlap an earlier one or a protected range. */
export function orderEdits(edits: readonly Edit[], ranges: readonly (readonly [number, number])[]): Edit[] {
  const kept: Edit[] = [];
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || span(a.edit) - span(b.edit) || a.index - b.index)
    .map(({ edit }) => edit);
  let end = 0;
  let inserted = -1;
  let range = 0;
  for (const edit of sorted) {
    while ((ranges[range]?.[1] ?? Number.POSITIVE_INFINITY) <= edit.start) range++;
    const protectedFrom = ranges[range]?.[0] ?? Number.POSITIVE_INFINITY;
    const inside = edit.end > protectedFrom || (edit.start === edit.end && edit.start > protectedFrom);
    if (inside || edit.start < end || (edit.start === edit.end && edit.start === inserted)) continue;
    kept.push(edit);
    end = edit.end;
    if (edit.start === edit.end) inserted = edit.end;
  }
  return kept;
}

/** An insertion goes before what replaces the next character. */
function span({ start, end }: Edit): number {
  return start === end ? 0 : 1;
}

/** Gives the text with its edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  let result = '';
  let position = 0;
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** Gives the ranges of addresses, which are never typeset. */
export function addressRanges(text: string): (readonly [number, number])[] {
  if (!/:\/\/|www\.|@/.test(text)) return [];
  return [
    ...text.matchAll(
      /(?<![\p{L}\d])(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s«»]+|[^\s@«»"]{1,64}@[^\s@«»"]{1,255}/giu,
    ),
  ].map(({ index, 0: match }) => [index, index + match.length] as const);
}
