import type { Edit } from '../text/edit.js';
import { classAfter, endOfSpaces, isEdge, isLetterBefore, startOfSpaces } from './character.js';
import type { Rule } from './convention.js';
import { spaceEdit } from './space-edit.js';

/** Creates the rule of the space inside « »: it corrects existing spaces and inserts missing ones. */
export function setQuoteSpaces(space: string): Rule {
  return (text) =>
    Array.from(text.matchAll(/[«»]/g)).flatMap(({ 0: mark, index }) =>
      mark === '«' ? editAfter(text, index, space) : editBefore(text, index, space),
    );
}

function editAfter(text: string, at: number, space: string): Edit[] {
  const end = endOfSpaces(text, at + 1);
  const next = text.charAt(end);
  if (isEdge(next)) return [];
  if (end > at + 1) return spaceEdit(text, at + 1, end, space);
  // `«»` names the marks; in `mot«,` the mark closes, as in German.
  const opens = next !== '»' && (classAfter(text, end) === 'word' || !isLetterBefore(text, at));
  return opens ? [{ start: at, end: at + 1, text: `«${space}` }] : [];
}

function editBefore(text: string, at: number, space: string): Edit[] {
  const start = startOfSpaces(text, at);
  const before = text.charAt(start - 1);
  if (isEdge(before) || before === '«') return [];
  if (start < at) return spaceEdit(text, start, at, space);
  return [{ start: at, end: at + 1, text: `${space}»` }];
}
