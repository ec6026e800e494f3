import type { MessageSyntax } from '../../../messages/message-syntax.js';
import { findOriginalProblems, type OriginalText } from '../../../messages/original-problems.js';
import type { Problem } from '../../../messages/problem.js';
import { findSpaceProblems } from '../../../messages/space-problems.js';
import { haveSameTags, tagsOf } from '../../../messages/tags.js';
import { findTextProblems } from '../../../messages/text-problems.js';
import { type ChoiceReading, choicesIn } from './choice.js';
import { namesGiven } from './choice-problems.js';
import { choiceName, renderChoices, type Variant, variantsOf } from './variants.js';

/** What the texts of a message with choices are held to. */
export interface VariantContract {
  readonly key: string;
  readonly text: string;
  readonly syntax: MessageSyntax;
  /** The original, read as one text where it chooses nothing; undefined where the message is an original. */
  readonly model: ChoiceReading | undefined;
  /** What the original says, and in which language; undefined where nothing is compared. */
  readonly original: OriginalText | undefined;
  /** The language of the message, a BCP 47 tag. */
  readonly tag: string;
  readonly kept: readonly string[];
  readonly endsAreMeant: boolean;
}

/** Finds what is wrong with the texts that a message may become, each beside what its original becomes by the same choices. */
export function findVariantProblems(reading: ChoiceReading, contract: VariantContract): Problem[] {
  const [base, ...others] = variantsOf(reading).map((variant) => ({
    ...checkText(variant, reading, contract),
    ...compareVariant(variant, reading, contract),
  }));
  if (!base) return [];
  // What differs with every choice is told once, at the message.
  const told = new Set(base.names);
  const differing = [
    base,
    ...others.map((each) => ({ ...each, names: each.names.filter((name) => !told.has(name)) })),
  ];
  const texts = [base, ...others].flatMap(({ problems }) => problems);
  // One form may be a word that both languages have.
  const isOriginal = contract.text.trim() === contract.original?.text.trim();
  const untranslated = isOriginal
    ? [base, ...others].find((each) => each.untranslated)?.untranslated
    : undefined;
  return [
    ...differing.flatMap((each) => reportNames(each, contract)),
    ...(base.tags ? [base] : others).flatMap((each) => reportTags(each, contract)),
    ...onlyOnce([...(untranslated ? [untranslated] : []), ...texts]),
  ];
}

/** Leaves out what several variants say of the same place. */
function onlyOnce(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map<string, Problem>();
  for (const problem of problems) {
    const id = `${problem.rule} ${problem.index} ${problem.facts.found}`;
    if (!byPlace.has(id)) byPlace.set(id, problem);
  }
  return [...byPlace.values()];
}

/** Checks the text of a variant by itself, and beside that of its original. */
function checkText(variant: Variant, reading: ChoiceReading, contract: VariantContract) {
  const { key, model, original, endsAreMeant } = contract;
  const form = { key, text: variant.text };
  const modelText = model && original && renderChoices(model.parts, variant.selections);
  const isOrdinal = choicesIn(reading.parts).some(({ kind }) => kind === 'selectordinal');
  const ofOriginal =
    original && modelText !== undefined && !isOrdinal
      ? findOriginalProblems(form, { ...original, text: modelText }, contract)
      : [];
  const untranslated = ofOriginal.find(({ rule }) => rule === 'message-untranslated');
  return {
    untranslated: untranslated && {
      ...untranslated,
      facts: { ...untranslated.facts, found: contract.text.trim() },
    },
    problems: [
      ...findTextProblems(form),
      ...findSpaceProblems(form, modelText, endsAreMeant),
      ...ofOriginal.filter((each) => each !== untranslated),
    ].map((problem) => inMessage(problem, variant)),
  };
}

/** How a variant differs from what its original becomes. */
interface Difference {
  readonly at: number | undefined;
  /** What it has lost, or has besides. */
  readonly names: readonly string[];
  readonly tags: { readonly found: string; readonly expected: string } | undefined;
}

function compareVariant(
  variant: Variant,
  reading: ChoiceReading,
  { model, syntax }: VariantContract,
): Difference {
  const { text, selections } = variant;
  const { at = placeOfOther(reading, model) } = variant;
  if (!model) return { at, names: [], tags: undefined };
  const { placeholdersIn } = syntax;
  const modelText = renderChoices(model.parts, selections);
  const used = new Set([
    ...placeholdersIn(text).keys(),
    ...choicesIn(reading.parts).map(({ argument }) => `{${argument}}`),
  ]);
  const given = namesGiven(model, syntax);
  const inWords = new Set(
    choicesIn(reading.parts)
      .filter((choice) => sayable.test(selections.get(choiceName(choice)) ?? ''))
      .map(({ argument }) => `{${argument}}`),
  );
  const shown = placeholdersIn(text);
  return {
    at,
    names: [
      ...[...placeholdersIn(modelText).keys()].filter((name) => !shown.has(name) && !inWords.has(name)),
      ...[...used].filter((name) => !given.has(name)),
    ].sort(),
    tags: haveSameTags(text, modelText)
      ? undefined
      : { found: tagsOf(text) || 'nothing', expected: tagsOf(modelText) },
  };
}

/** Returns the place of `other` where a message is nothing but one choice, by a value that its original has, too. */
function placeOfOther({ parts }: ChoiceReading, model: ChoiceReading | undefined): number | undefined {
  const [choice, ...more] = parts;
  if (more.length > 0 || choice === undefined || choice.kind === 'text' || choice.kind === 'number')
    return undefined;
  const isKnown = model && choicesIn(model.parts).some(({ argument }) => argument === choice.argument);
  return isKnown ? choice.cases.find(({ selector }) => selector === 'other')?.at : undefined;
}

/** The forms of few numbers: each may say its number in words. */
const sayable = /^(?:=\d+|zero|one|two)$/;

const advice =
  'Let each form have what that of the original has; one of a single number may leave its number out.';

function reportNames({ at, names }: Difference, { key, model, syntax }: VariantContract): Problem[] {
  if (names.length === 0) return [];
  const expected = model && [...namesGiven(model, syntax)].sort().join(', ');
  const facts = { name: key, found: names.join(', '), ...(expected && { expected }), advice };
  return [{ rule: 'message-placeholder', key, facts, ...(at !== undefined && { index: at }) }];
}

function reportTags({ at, tags }: Difference, { key }: VariantContract): Problem[] {
  if (!tags) return [];
  return [
    { rule: 'message-tag', key, facts: { name: key, ...tags }, ...(at !== undefined && { index: at }) },
  ];
}

/** Returns a problem of a text as one of the message that becomes it. */
function inMessage({ fix, index, ...problem }: Problem, variant: Variant): Problem {
  const start = fix && variant.locate(fix.start);
  const isOnePiece =
    fix && start !== undefined && variant.locate(fix.end - 1) === start + fix.end - 1 - fix.start;
  return {
    ...problem,
    ...(index !== undefined && { index: variant.locate(index) }),
    ...(isOnePiece && { fix: { start, end: start + fix.end - fix.start, text: fix.text } }),
  };
}
