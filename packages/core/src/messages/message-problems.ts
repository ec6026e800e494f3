import type { Facts } from '../diagnostic.js';
import type { RuleId } from '../rules/index.js';
import { nearestName } from '../text/nearest.js';
import type { Severity } from '../types.js';
import { findCounterpart } from './message-context.js';
import { expectedFormat } from './message-formats.js';
import type { MessageForms } from './message-forms.js';
import { findBadReference } from './message-references.js';
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

/** Finds what is wrong with messages, in themselves and beside a reference; first what is missing. */
export function findProblems(
  messages: MessagesByName,
  reference: MessagesByName,
  needed: NeededForms,
): Problem[] {
  const missing = [...reference.keys()].filter((name) => !counterpart(name, messages));
  return [
    ...missing.map((name): Problem => ({ rule: 'message-missing', key: name, facts: { name } })),
    ...[...messages].flatMap(([name, message]) => [
      ...compareMessage(name, message, reference, needed),
      ...checkTexts(name, message, messages, reference),
    ]),
  ];
}

/** Compares a message with the one of the reference: its placeholders, and the plural forms that its language needs. */
function compareMessage(
  name: string,
  message: MessageForms,
  reference: MessagesByName,
  needed: NeededForms,
): Problem[] {
  const model = counterpart(name, reference);
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

/** Checks the texts of a message by themselves: their formats, and the messages that they contain. */
function checkTexts(
  name: string,
  { forms }: MessageForms,
  messages: MessagesByName,
  reference: MessagesByName,
): Problem[] {
  function textsOf(key: string): readonly string[] | undefined {
    const message = counterpart(key, messages) ?? counterpart(key, reference);
    return message && [...message.forms.values()].map(({ text }) => text);
  }
  return [...forms.values()].flatMap(({ key, text }): Problem[] => {
    const formats = formatsOf(text)
      .map((found) => ({ name: key, found, expected: expectedFormat(found) }))
      .filter(({ expected }) => expected !== undefined);
    const bad = findBadReference(name, text, textsOf);
    return [
      ...formats.map((facts): Problem => ({ rule: 'message-format', key, facts })),
      ...(bad === undefined
        ? []
        : [{ rule: 'message-reference', key, facts: { name: key, found: bad } } as const]),
    ];
  });
}

function firstKey({ forms }: MessageForms): string {
  return [...forms.values()][0]?.key ?? '';
}

/** Returns the message that says the same in other messages, under its name or as a context. */
function counterpart(name: string, messages: MessagesByName): MessageForms | undefined {
  return messages.get(findCounterpart(name, messages) ?? name);
}
