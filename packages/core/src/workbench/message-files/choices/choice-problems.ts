import type { MessageSyntax } from '../../../messages/message-syntax.js';
import type { NeededForms } from '../../../messages/needed-forms.js';
import type { Problem } from '../../../messages/problem.js';
import { nearestName } from '../../../text/nearest.js';
import { findCategoryProblems } from './category-problems.js';
import { type Choice, type ChoiceFault, type ChoiceReading, choicesIn } from './choice.js';

/** What the choices of a message are held to. */
export interface ChoiceContract {
  readonly key: string;
  readonly needed: NeededForms;
  /** The original, as it was read; undefined where the message is an original. */
  readonly model: ChoiceReading | undefined;
}

const inBraces = 'Write each form in braces behind its name, `other` among them.';

/** Finds what is wrong with the choices of a message: how they are written, and which forms they have. */
export function findChoiceProblems(reading: ChoiceReading, contract: ChoiceContract): Problem[] {
  const { key, needed, model } = contract;
  const ofModel = model && choicesIn(model.parts);
  const faults = reading.faults.map((fault) => wordFault(fault, key));
  if (isBroken(reading)) return faults;
  return [
    ...faults,
    ...choicesIn(reading.parts).flatMap((choice) => {
      const models = ofModel?.filter(
        ({ argument, kind }) => argument === choice.argument && kind === choice.kind,
      );
      if (choice.kind === 'select') return findCaseProblems(choice, key, models ?? []);
      return findCategoryProblems(choice, { key, needed, models });
    }),
  ];
}

/** Decides whether braces are not closed as they should be, so that nobody can tell what is text. */
export function isBroken({ faults }: ChoiceReading): boolean {
  return faults.some(({ kind }) => kind !== 'repeated' && kind !== 'keyword');
}

/** Finds what a choice by a word lacks, or has in the place of what its original has. */
function findCaseProblems({ cases, at }: Choice, key: string, models: readonly Choice[]): Problem[] {
  const own = new Set(cases.map(({ selector }) => selector));
  const ofModels = new Set(models.flatMap((each) => each.cases.map(({ selector }) => selector)));
  const lacking = [...ofModels].filter((selector) => selector !== 'other' && !own.has(selector));
  const surplus =
    lacking.length === 0
      ? []
      : cases.filter(({ selector }) => selector !== 'other' && !ofModels.has(selector));
  const misspelt = own.has('other') ? undefined : nearestName('other', own);
  const problems = surplus.map(({ selector, at: index }): Problem => {
    const facts = {
      name: key,
      found: `the form \`${selector}\`, which its original does not have`,
      expected: nearestName(selector, lacking) ?? lacking.join(', '),
      advice: inBraces,
    };
    return { rule: 'message-format', key, facts, index };
  });
  if (own.has('other')) return problems;
  const facts = {
    name: key,
    found: misspelt ? `\`${misspelt}\`` : 'no form `other`',
    expected: 'other',
    advice: inBraces,
  };
  const index = cases.find(({ selector }) => selector === misspelt)?.at ?? at;
  return [...problems.filter((each) => each.index !== index), { rule: 'message-format', key, facts, index }];
}

function wordFault({ kind, at, found, expected }: ChoiceFault, key: string): Problem {
  const words = {
    unclosed: 'a brace that nothing closes',
    unopened: 'a brace that nothing opens',
    repeated: `\`${found}\` stands twice`,
    stray: `\`${found}\` between the forms`,
    keyword: `\`${found}\``,
    quoted: 'an apostrophe before a brace, which makes it text',
  }[kind];
  const advice = kind === 'quoted' ? 'Write ’ instead, or two apostrophes.' : inBraces;
  return {
    rule: 'message-format',
    key,
    facts: { name: key, found: words, ...(expected && { expected }), advice },
    index: at,
  };
}

/**
 * Finds a choice of the original that a text makes no more though it seems to: its forms have no braces, or an apostrophe
 * before it makes all of it text.
 */
export function findLostChoice(text: string, key: string, model: ChoiceReading): Problem[] {
  for (const { argument } of choicesIn(model.parts)) {
    const start = findOpening(text, argument);
    if (start < 0) continue;
    const fault = { kind: text[start - 1] === "'" ? 'quoted' : 'unclosed', at: start, found: '' } as const;
    const problem = wordFault(fault, key);
    return fault.kind === 'quoted'
      ? [{ ...problem, index: start - 1 }]
      : [{ ...problem, facts: { name: key, found: 'a choice without forms in braces', advice: inBraces } }];
  }
  return [];
}

/** Finds `{count, plural` in a text; -1 where it stands nowhere. */
function findOpening(text: string, argument: string): number {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    const [name, word = ''] = text.slice(start + 1, start + 150).split(',');
    if (name?.trim() === argument && /^\s*(?:plural|select|selectordinal)\b/.test(word)) return start;
  }
  return -1;
}

/** Lists what a message and its choices are given: what is filled in, and what chooses. */
export function namesGiven({ parts }: ChoiceReading, { placeholdersIn }: MessageSyntax): Set<string> {
  const names = new Set<string>();
  const all = [parts, ...choicesIn(parts).flatMap(({ cases }) => cases.map((each) => each.parts))];
  for (const part of all.flat())
    if (part.kind === 'text') for (const name of placeholdersIn(part.text).keys()) names.add(name);
  for (const { argument } of choicesIn(parts)) names.add(`{${argument}}`);
  return names;
}
