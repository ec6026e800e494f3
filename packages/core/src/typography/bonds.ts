import { classBefore, noBreakSpace, opaque, spaceClass } from './character.js';
import type { Rule } from './convention.js';
import type { Edit } from './edit.js';
import { spaceEdit } from './space-edit.js';

/** The words that a language keeps on the line of what they belong to; a space parts those of a list. */
export interface BoundWords {
  /** Bound to the name behind: `Mme`. */
  readonly titles: string;
  /** What may stand between a title and a name: `de`. */
  readonly particles: string;
  /** Bound to the figure behind: `n°`. */
  readonly labels: string;
  /** Bound to the figure before: `%`. */
  readonly units: string;
}

const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}'’])`;
const numeral = `(?:[IVXLCDM]+|(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3}))${wordEnd}`;

/**
 * Gives the rule of the no-break space between what belongs on one line: « Mme de Staël », « n° 5 », « 20 % »,
 * « 9 h 59 ». None is put where none is.
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

/** What stands before, and the spaces behind it, as group 1. */
function between(before: string, after: string): RegExp {
  return new RegExp(`${before}(${spaceClass}+)(?=${after})`, 'gu');
}

function edit(text: string, bond: RegExp, holds: (text: string, start: number) => boolean): Edit[] {
  return Array.from(text.matchAll(bond)).flatMap(({ 0: found, 1: spaces = '', index }) => {
    const end = index + found.length;
    return holds(text, index) ? spaceEdit(text, end - spaces.length, end, noBreakSpace) : [];
  });
}

/** Looked at after a match: in the pattern it would be tried at every character. */
function startsWord(text: string, index: number): boolean {
  return classBefore(text, index) !== 'word' && !/[_-]/.test(text.charAt(index - 1));
}

function anyOf(words: string): string {
  return `(?:${words.replace(/[.$^*+?()[\]{}|\\/]/g, '\\$&').replaceAll(' ', '|')})`;
}
