import type { Edit } from '../text/edit.js';
import { classBefore, noBreakSpace, opaque, spaceClass } from './character.js';
import type { Rule } from './convention.js';
import { spaceEdit } from './space-edit.js';

/** The words of a language that must stay on one line with a neighbour; each list is separated by spaces. */
export interface BoundWords {
  /** Words bound to the name after them: `Mme`. */
  readonly titles: string;
  /** Words that may stand between a title and a name: `de`. */
  readonly particles: string;
  /** Words bound to the figure after them: `n°`. */
  readonly labels: string;
  /** Words bound to the figure before them: `%`. */
  readonly units: string;
}

const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}'’])`;
const numeral = `(?:[IVXLCDM]+|(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3}))${wordEnd}`;

/**
 * Creates the rule that makes the space a no-break space between words that belong on one line: « Mme de Staël »,
 * « n° 5 », « 20 % », « 9 h 59 ». It inserts none.
 *
 * @see Imprimerie nationale, « Lexique des règles typographiques », Coupures.
 */
export function bindWords({ titles, particles, labels, units }: BoundWords): Rule {
  const name = String.raw`(?:${anyOf(particles)}(?:['’]|${spaceClass}+))*(?:\p{Lu}|${opaque})`;
  const words = [
    between(anyOf(titles), name),
    between(anyOf(labels), String.raw`\d|${opaque}|${numeral}`),
    between(String.raw`\d{1,2}${spaceClass}*h`, String.raw`[0-5]\d(?!\d|${spaceClass}\d{3})`),
  ];
  const figures = between(String.raw`[\d${opaque}]`, anyOf(units) + wordEnd);
  return (text) => [
    ...words.flatMap((bond) => edit(text, bond, startsWord)),
    ...edit(text, figures, () => true),
  ];
}

/** Builds a pattern that matches a word and the spaces after it; the spaces are group 1. */
function between(before: string, after: string): RegExp {
  return new RegExp(`${before}(${spaceClass}+)(?=${after})`, 'gu');
}

function edit(text: string, bond: RegExp, holds: (text: string, start: number) => boolean): Edit[] {
  return Array.from(text.matchAll(bond)).flatMap(({ 0: match, 1: spaces = '', index }) => {
    const end = index + match.length;
    return holds(text, index) ? spaceEdit(text, end - spaces.length, end, noBreakSpace) : [];
  });
}

/** Decides whether a match starts a word. Checked after the match: in the pattern it would run at every character. */
function startsWord(text: string, index: number): boolean {
  return classBefore(text, index) !== 'word' && !/[_-]/.test(text.charAt(index - 1));
}

function anyOf(words: string): string {
  return `(?:${words.replace(/[.$^*+?()[\]{}|\\/]/g, '\\$&').replaceAll(' ', '|')})`;
}
