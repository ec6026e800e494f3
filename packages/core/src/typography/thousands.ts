import { spaceClass } from './character.js';
import type { Rule } from './convention.js';

const before = String.raw`(?<![\p{L}\p{N}.,:/+#@*&_]|(?<!${spaceClass}\d\d)\d-|\d${spaceClass})`;
const decimals = String.raw`,\d{3}(?:${spaceClass}\d{3})`;
const lastDecimals = String.raw`(?:${spaceClass}\d{1,2})?`;
const whole = String.raw`[1-9]\d{0,2}(?:${spaceClass}\d{3})+(?:${decimals}*${lastDecimals})?`;
const fraction = String.raw`\d{1,3}${decimals}+${lastDecimals}`;
const after = String.raw`(?!\d|${spaceClass}\d|[./]\d|-\d{3}-|-\d{4}(?!\d))`;

/** Numbers whose groups of three digits are separated by single spaces: 10 000; 1 234,567 8; 3,141 592. */
const numbers = new RegExp(`${before}(?:${whole}|${fraction})${after}`, 'gu');
const spaces = new RegExp(spaceClass, 'g');

/** Words before a number that only identifies something: a company, a telephone, a book. */
const reference =
  /(?:(?:SIRE[NT]|RCS|TVA|IDE|ISBN|ISSN|IBAN|RIB)[\p{L}\s]{0,30}|t[ée]l(?:[ée]phone|\.)?|fax|mobile|portable|\+?\d{0,4}\))\s?(?:n°)?\s?:?\s?$/iu;

/**
 * Creates the rule of the space between the groups of three digits of a number. It inserts none, so a year or a postal
 * code stays whole; and 04 67 12 34 56, 2015 300, 800-555 and 732 829 320 00074 are no such numbers.
 */
export function setThousands(space: string): Rule {
  return (text) =>
    Array.from(text.matchAll(numbers))
      .filter(({ index }) => !reference.test(text.slice(Math.max(0, index - 48), index)))
      .flatMap(({ 0: number, index }) =>
        Array.from(number.matchAll(spaces), (match) => ({
          start: index + match.index,
          end: index + match.index + 1,
          text: space,
        })),
      )
      .filter(({ start }) => text.charAt(start) !== space);
}
