/**
 * A change of a text: the characters in `[start, end)`, at least one, become `text`. An insertion replaces the character
 * beside it, so that it is clear to which of two neighbouring nodes a space belongs.
 */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text of consecutive parts, each given by its end; without ends it is one part. */
export interface Parts {
  readonly text: string;
  readonly ends: readonly number[];
}

/**
 * Applies edits to a text, and moves the ends of its parts. A replacement of characters from two parts goes to the
 * first of them.
 *
 * @param edits In order and without overlap.
 * @example
 * applyEdits({ text: 'mot ?', ends: [4, 5] }, [{ start: 3, end: 4, text: '\u202F' }])
 * // { text: 'mot\u202F?', ends: [4, 5] }
 */
export function applyEdits({ text, ends }: Parts, edits: readonly Edit[]): Parts {
  const pieces: string[] = [];
  let position = 0;
  for (const edit of edits) {
    pieces.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(text.slice(position));
  return { text: pieces.join(''), ends: moveEnds(ends, edits) };
}

function moveEnds(ends: readonly number[], edits: readonly Edit[]): number[] {
  let next = 0;
  let shift = 0;
  return ends.map((end) => {
    for (let edit = edits[next]; edit && edit.end <= end; edit = edits[next]) {
      shift += edit.text.length - (edit.end - edit.start);
      next++;
    }
    const cut = edits[next];
    return cut && cut.start < end ? cut.start + shift + cut.text.length : end + shift;
  });
}
