import type { Facts } from '../diagnostic.js';
import type { RuleId } from '../rules/index.js';
import { nearestName } from '../text/nearest.js';
import type { Severity } from '../types.js';
import { createCounterparts } from './message-context.js';
import { expectedFormat } from './message-formats.js';
import type { MessageForms } from './message-forms.js';
import { createGrowthCheck } from './message-growth.js';
import { createReferenceCheck } from './message-references.js';
import { formatsOf, namesOf } from './placeholders.js';

/** What is wrong with a message, before its key has a place. */
export interface Problem {
  readonly rule: RuleId;
  readonly key: string;
  readonly facts: Facts;
  readonly severity?: Severity;
}

/** The plural categories of a language, of ordinals or not, and whether `many` is more than a hint. */
export interface NeededForms {
  readonly true: readonly string[];
  readonly false: readonly string[];
  readonly many: boolean;
}

type MessagesByName = ReadonlyMap<string, MessageForms>;
type FindMessage = (name: string) => MessageForms | undefined;

/** Finds what is wrong with messages, in themselves and beside a reference; first what is missing. */
export function findProblems(
  messages: MessagesByName,
  reference: MessagesByName,
  needed: NeededForms,
): Problem[] {
  const find = createFinder(messages);
  const findModel = createFinder(reference);
  const missing = [...reference.keys()].filter((name) => !find(name));
  const checkTexts = createTextCheck(messages, (name) => find(name) ?? findModel(name));
  return [
    ...missing.map((name): Problem => ({ rule: 'message-missing', key: name, facts: { name } })),
    ...[...messages].flatMap(([name, message]) => [
      ...compareMessage(name, message, { model: findModel(name), reference, needed }),
      ...checkTexts(name, message),
    ]),
  ];
}

/** Compares a message with the one of the reference: its placeholders, and the plural forms that its language needs. */
function compareMessage(
  name: string,
  message: MessageForms,
  options: { model: MessageForms | undefined; reference: MessagesByName; needed: NeededForms },
): Problem[] {
  const { model, reference, needed } = options;
  const differing = model ? checkPlaceholders(name, message, model) : [];
  // What shares a beginning with a message, but not its placeholders, is no context of it.
  if (!model || (differing.length > 0 && !reference.has(name))) {
    const facts = { name, expected: nearestName(name, reference.keys()) };
    return [{ rule: 'message-unknown', key: firstKey(message), facts }];
  }
  return [...differing, ...checkPlural(name, message, needed)];
}

function checkPlural(name: string, message: MessageForms, needed: NeededForms): Problem[] {
  const { forms, plural, ordinal } = message;
  if (!plural) return [];
  const categories = needed[`${ordinal}`];
  const missing = categories
    .filter((category) => !forms.has(category))
    .map((expected): Problem => {
      const hint = expected === 'many' && !needed.many;
      const facts = { name, expected };
      return { rule: 'message-plural', key: firstKey(message), facts, ...(hint && { severity: 'hint' }) };
    });
  // i18next takes `zero` for the count 0 in every language.
  const others = [...forms].filter(([category]) => category !== 'zero' && !categories.includes(category));
  return [
    ...missing,
    ...others.map(([, { key }]): Problem => ({ rule: 'message-unknown', key, facts: { name: key } })),
  ];
}

function checkPlaceholders(name: string, { forms, plural }: MessageForms, model: MessageForms): Problem[] {
  const expected = new Set([...model.forms.values()].flatMap(({ text }) => [...namesOf(text)]));
  return [...forms].flatMap(([category, { key, text }]): Problem[] => {
    const used = namesOf(text);
    const extra = [...used].filter((each) => !expected.has(each) && !(plural && each === 'count'));
    // « un commentaire » says its count in words: only `other` must name every value.
    const lacking = plural && category !== 'other' ? [] : [...expected].filter((each) => !used.has(each));
    const differing = [...extra, ...lacking].sort();
    if (differing.length === 0) return [];
    const names = [...expected].sort().join(', ');
    const facts = {
      name: plural ? key : name,
      found: differing.join(', '),
      ...(names && { expected: names }),
    };
    return [{ rule: 'message-placeholder', key, facts }];
  });
}

/** Returns what checks the texts of a message by themselves: their formats, and the messages that they contain. */
function createTextCheck(
  messages: MessagesByName,
  find: FindMessage,
): (name: string, message: MessageForms) => Problem[] {
  const textsOf = (name: string): readonly string[] | undefined => {
    const message = find(name);
    return message && [...message.forms.values()].map(({ text }) => text);
  };
  const findBadReference = createReferenceCheck(messages.keys(), textsOf);
  const whyUnfillable = createGrowthCheck(textsOf);
  return (name, { forms }) =>
    [...forms.values()].flatMap(({ key, text }): Problem[] => {
      const problems = formatsOf(text)
        .map((found) => ({ name: key, found, expected: expectedFormat(found) }))
        .filter(({ expected }) => expected !== undefined)
        .map((facts): Problem => ({ rule: 'message-format', key, facts }));
      const bad = findBadReference(name, text);
      if (bad !== undefined)
        problems.push({ rule: 'message-reference', key, facts: { name: key, found: bad } });
      else if (whyUnfillable(name) === 'long')
        problems.push({ rule: 'message-too-long', key, facts: { name: key } });
      return problems;
    });
}

function firstKey({ forms }: MessageForms): string {
  return [...forms.values()][0]?.key ?? '';
}

/** Returns what finds a message under its name, under a context of it, or without its context. */
function createFinder(messages: MessagesByName): FindMessage {
  const counterpartOf = createCounterparts(messages.keys());
  return (name) => messages.get(counterpartOf(name) ?? name);
}
