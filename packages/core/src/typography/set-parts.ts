import { applyEdits, type Parts } from '../text/edit.js';
import type { Convention } from './convention.js';
import { maskVerbatim } from './verbatim.js';

/**
 * Typesets a text by a convention, first its characters and then the spaces between them, and moves the ends of its
 * parts. Whatever is no prose stays, and the rules see it as a word.
 */
export function setParts(parts: Parts, { characters, spaces }: Convention): Parts {
  let typeset = parts;
  let prose = maskVerbatim(parts.text);
  for (const rules of [characters, spaces]) {
    const edits = rules.flatMap((rule) => rule(prose)).sort((a, b) => a.start - b.start);
    if (edits.length === 0) continue;
    const before = typeset.text;
    typeset = applyEdits(typeset, edits);
    prose = prose === before ? typeset.text : applyEdits({ text: prose, ends: [] }, edits).text;
  }
  return typeset;
}
