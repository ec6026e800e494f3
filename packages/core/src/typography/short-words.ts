import { isEdge, noBreakSpace, spaceClass } from './character.js';
import type { Rule } from './convention.js';
import { spaceEdit } from './space-edit.js';

const dashes = '-–—';

/**
 * Creates the rule that keeps words of one letter, « w », « к », off the end of a line: the space after them becomes a
 * no-break space.
 *
 * @param letters In lower case; a capital stands for itself too.
 */
export function bindShortWords(letters: string): Rule {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}.'’_-])[${letters}${letters.toUpperCase()}](${spaceClass}+)`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: match, 1: spaces = '', index }) => {
      const end = index + match.length;
      const next = text.charAt(end);
      // A dash is no word to go with, and one that begins a line may stand alone on it.
      return isEdge(next) || dashes.includes(next)
        ? []
        : spaceEdit(text, end - spaces.length, end, noBreakSpace);
    });
}

/** Keeps a dash between words off the start of a line: the space before it becomes a no-break space. */
export const bindDashes: Rule = (text) =>
  [
    ...text.matchAll(new RegExp(`(?<=[\\p{L}\\p{N}.,!?…»“”’)])(${spaceClass}+)[–—](?=${spaceClass})`, 'gu')),
  ].flatMap(({ 1: spaces = '', index }) => spaceEdit(text, index, index + spaces.length, noBreakSpace));
