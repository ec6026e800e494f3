import { needsMany, pluralCategories } from './plural.js';

/** The plural categories of a language, and whether `many` is more than a hint. */
export interface NeededForms {
  /** A BCP 47 tag. */
  readonly tag: string;
  /** Of ordinals. */
  readonly true: readonly string[];
  /** Of cardinals. */
  readonly false: readonly string[];
  readonly many: boolean;
  /** Whether Intl knows the language: of any other nobody can say what it has. */
  readonly certain: boolean;
}

/** Returns the plural forms that messages of a language must have. */
export function neededForms(tag: string, builtIn: boolean): NeededForms {
  const certain = Intl.PluralRules.supportedLocalesOf(tag).length > 0;
  return {
    tag,
    true: certain ? pluralCategories(tag, true) : ['other'],
    false: certain ? pluralCategories(tag, false) : ['other'],
    many: builtIn || needsMany(tag),
    certain,
  };
}

/** How far numbers are tried: the hundreds of Arabic end before. */
const furthest = 1002;
const shownRanges = 2;
/** What chooses a category that no smaller number has: millions, or parts of a whole. */
const furtherNumbers = [1_000_000, 1.5, 0.5, 0.1];
const million = '1\u202F000\u202F000';

/**
 * Returns the numbers that are of a plural category, the first of them.
 *
 * @example
 * numbersOf('pl', 'few', false) // '2 to 4, 22 to 24 …'
 * @see CLDR plural rules, through Intl.
 */
export function numbersOf(tag: string, category: string, ordinal: boolean): string {
  const rules = new Intl.PluralRules([tag, 'en'], { type: ordinal ? 'ordinal' : 'cardinal' });
  const ranges: string[] = [];
  for (let from = 0; from <= furthest && ranges.length <= shownRanges; from++) {
    if (rules.select(from) !== category) continue;
    let to = from;
    while (to < furthest && rules.select(to + 1) === category) to++;
    if (to === furthest) return [...ranges, from, `${from + 1} …`].join(', ');
    ranges.push(writeRange(from, to));
    from = to;
  }
  if (ranges.length > shownRanges) return `${ranges.slice(0, shownRanges).join(', ')} …`;
  if (ranges.length > 0) return ranges.join(', ');
  const further = furtherNumbers.find((number) => rules.select(number) === category);
  if (further === undefined) return '';
  return `${further === 1_000_000 ? million : further} …`;
}

/**
 * Describes a plural category by its first numbers.
 *
 * @example
 * describeCategory(neededForms('pl', false), 'few', false) // 'few: 2 to 4, 22 to 24 …'
 */
export function describeCategory({ tag }: NeededForms, category: string, ordinal: boolean): string {
  const numbers = numbersOf(tag, category, ordinal);
  return numbers === '' ? category : `${category}: ${numbers}`;
}

function writeRange(from: number, to: number): string {
  if (from === to) return String(from);
  return to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`;
}
