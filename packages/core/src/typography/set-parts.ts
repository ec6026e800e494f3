import type { Convention } from './convention.js';
import { applyEdits, type Parts } from './edit.js';
import { maskVerbatim } from './verbatim.js';

/**
 * Gives a text as a convention sets it, and where its parts end then: first its characters, then the spaces between
 * them. What is no prose is left as it is, and seen by the rules as a word.
 */
export function setParts(given: Parts, { characters, spaces }: Convention): Parts {
  let set = given;
  let prose = maskVerbatim(given.text);
  for (const rules of [characters, spaces]) {
    const edits = rules.flatMap((rule) => rule(prose)).sort((a, b) => a.start - b.start);
    if (edits.length === 0) continue;
    const before = set.text;
    set = applyEdits(set, edits);
    prose = prose === before ? set.text : applyEdits({ text: prose, ends: [] }, edits).text;
  }
  return set;
}
