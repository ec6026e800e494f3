import { describeCategory, type NeededForms } from '../../../messages/needed-forms.js';
import type { Problem } from '../../../messages/problem.js';
import { nearestName } from '../../../text/nearest.js';
import type { Choice } from './choice.js';

/** What the forms of a choice by a number are held to. */
export interface CategoryContract {
  readonly key: string;
  readonly needed: NeededForms;
  /** The choices by the same number that the original makes; undefined where the message is an original. */
  readonly models: readonly Choice[] | undefined;
}

const ofCldr: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const exact = /^=\d{1,9}$/;
/** What is written for the number itself, where a language has no form for it. */
const numbers: ReadonlyMap<string, string> = new Map([
  ['zero', '=0'],
  ['one', '=1'],
  ['two', '=2'],
]);

/** Finds the plural categories that a choice within a message lacks, for its language, or that the language does not know. */
export function findCategoryProblems(choice: Choice, contract: CategoryContract): Problem[] {
  const { key, needed } = contract;
  const isOrdinal = choice.kind === 'selectordinal';
  const categories = needed[`${isOrdinal}`];
  const expected = categories.map((each) => describeCategory(needed, each, isOrdinal)).join('; ');
  const unknown = choice.cases.filter(
    ({ selector }) =>
      !exact.test(selector) && !(needed.certain ? categories.includes(selector) : ofCldr.has(selector)),
  );
  const problems = unknown.map(({ selector, at }): Problem => {
    const right = ofCldr.has(selector) ? numbers.get(selector) : nearestName(selector, [...ofCldr]);
    const advice =
      right === undefined
        ? undefined
        : ofCldr.has(selector)
          ? `Delete it, or write \`${right}\` for the number itself.`
          : `Write \`${right}\`.`;
    const facts = { name: key, found: selector, expected, ...(advice && { advice }) };
    // What differs from a category in capitals alone can be no other.
    const fix =
      right !== undefined && right === selector.toLowerCase()
        ? { start: at, end: at + selector.length, text: right }
        : undefined;
    return { rule: 'message-category', key, facts, index: at, ...(fix && { fix }) };
  });
  // A word that is no category stands for one that is missing.
  const isWorded = unknown.some(({ selector }) => !ofCldr.has(selector));
  return isWorded ? problems : [...problems, ...findMissing(choice, contract)];
}

function findMissing(choice: Choice, { key, needed, models }: CategoryContract): Problem[] {
  const isOrdinal = choice.kind === 'selectordinal';
  const written = new Set(choice.cases.map(({ selector }) => selector));
  const isUninflected = models ? models.length > 0 && models.every(hasOneForm) : hasOneForm(choice);
  return (
    needed[`${isOrdinal}`]
      .filter((category) => !written.has(category) && !isCovered(choice, category, needed.tag))
      // Of millions alone, `other` says the same with digits.
      .filter((category) => category !== 'many' || needed.many)
      .filter((category) => category === 'other' || models !== undefined || !isUninflected)
      .map((expected): Problem => {
        const isHint = expected !== 'other' && isUninflected;
        const advice = `Add the form, ${describeCategory(needed, expected, isOrdinal)}`;
        const facts = { name: key, expected, advice };
        const severity = isHint ? { severity: 'hint' as const } : {};
        return { rule: 'message-plural', key, facts, index: choice.at, ...severity };
      })
  );
}

/** Decides whether a choice has no form but `other` and those of single numbers: what is counted has no plural there. */
function hasOneForm({ cases }: Choice): boolean {
  return cases.every(({ selector }) => selector === 'other' || exact.test(selector));
}

/** How far numbers are tried. */
const furthest = 200;

/** Decides whether each number of a category has a form of its own: in English `=1` is all that `one` is. */
function isCovered({ cases, kind, offset }: Choice, category: string, tag: string): boolean {
  const type = kind === 'selectordinal' ? 'ordinal' : 'cardinal';
  const rules = new Intl.PluralRules([tag, 'en'], { type });
  const own = new Set(cases.map(({ selector }) => selector));
  const numbersOfIt = Array.from({ length: furthest }, (_, number) => number).filter(
    (number) => rules.select(number) === category,
  );
  return numbersOfIt.length > 0 && numbersOfIt.every((number) => own.has(`=${number + offset}`));
}
