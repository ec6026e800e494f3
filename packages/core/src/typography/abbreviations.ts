import { classBefore, spaceClass } from './character.js';
import type { Rule } from './convention.js';
import { spaceEdit } from './space-edit.js';

/**
 * Creates the rule of the spaces inside abbreviations of several words, « z. B. », which it makes right and never inserts:
 * `z.B.` stays.
 *
 * @param abbreviations With their spaces, and with `|` between them.
 */
export function bindAbbreviations(abbreviations: string, space: string): Rule {
  const spaces = new RegExp(`${spaceClass}+`, 'g');
  const words = abbreviations.replace(/[.()]/g, '\\$&').replace(/ /g, `${spaceClass}+`);
  const pattern = new RegExp(`(?:${words})`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => classBefore(text, index) !== 'word')
      .flatMap(({ 0: match, index }) =>
        [...match.matchAll(spaces)].flatMap(({ 0: found, index: within }) =>
          spaceEdit(text, index + within, index + within + found.length, space),
        ),
      );
}
