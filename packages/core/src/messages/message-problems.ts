import { nearestName } from '../text/nearest.js';
import { createContainedCheck } from './contained-problems.js';
import { createCounterparts } from './message-context.js';
import { formFor, type MessageForms, type MessagesByName } from './message-forms.js';
import { i18nextSyntax, type MessageSyntax } from './message-syntax.js';
import type { NeededForms } from './needed-forms.js';
import { findOriginalProblems, type OriginalText } from './original-problems.js';
import { findPlaceholderProblems } from './placeholder-problems.js';
import { findPluralProblems } from './plural-problems.js';
import type { Problem } from './problem.js';
import { findSpaceProblems } from './space-problems.js';
import { haveSameTags, tagsOf } from './tags.js';
import { findTextProblems } from './text-problems.js';

type FindMessage = (name: string) => MessageForms | undefined;

/** What messages are held to besides a reference. */
export interface ProblemOptions {
  readonly needed: NeededForms;
  /** That of i18next by default. */
  readonly syntax?: MessageSyntax;
  /** Finds what a form of a message translates; by default nothing is compared. */
  readonly originalOf?: (name: string, category: string) => OriginalText | undefined;
  /** Names that are not translated. */
  readonly kept?: readonly string[];
  /** Whether spaces at the ends of texts without an original are meant, as in the originals of a project. */
  readonly endsAreMeant?: boolean;
  /**
   * Finds what is wrong with a message whose text chooses among its forms itself, `{count, plural, one {…} other {…}}`, or
   * whose model does; undefined where neither does. By default no text chooses.
   */
  readonly checkChoices?: (
    name: string,
    messages: readonly [message: MessageForms, model: MessageForms | undefined],
  ) => Problem[] | undefined;
}

/** What is wrong with messages, and which of the reference they lack. */
export interface MessageReport {
  /** Names of messages. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds what is wrong with messages, in themselves and beside a reference. */
export function findProblems(
  messages: MessagesByName,
  reference: MessagesByName,
  options: ProblemOptions,
): MessageReport {
  const { syntax = i18nextSyntax } = options;
  const find = createFinder(messages, syntax);
  const findModel = createFinder(reference, syntax);
  const checkContained = createContainedCheck(messages, (name) => find(name) ?? findModel(name), syntax);
  return {
    missing: [...reference.keys()].filter((name) => !find(name)),
    problems: [...messages].flatMap(([name, message]) => {
      const model = findModel(name);
      const ofChoices = options.checkChoices?.(name, [message, model]);
      return (
        ofChoices ?? [
          ...compareMessage(name, message, { model, reference, options: { ...options, syntax } }),
          ...checkContained(name, message),
          ...checkTexts(name, message, model, options),
        ]
      );
    }),
  };
}

/** Compares a message with the one of the reference: its placeholders, and the plural forms that its language needs. */
function compareMessage(
  name: string,
  message: MessageForms,
  comparison: {
    readonly model: MessageForms | undefined;
    readonly reference: MessagesByName;
    readonly options: ProblemOptions & { readonly syntax: MessageSyntax };
  },
): Problem[] {
  const { model, reference, options } = comparison;
  const { needed, syntax } = options;
  const differing = model ? findPlaceholderProblems(name, message, model, syntax) : [];
  // What shares a beginning with a message, but not its placeholders, is no context of it.
  if (!model || (differing.length > 0 && !reference.has(name))) {
    const facts = { name, expected: nearestName(name, reference.keys()) };
    return [{ rule: 'message-unknown', key: firstKey(message), facts }];
  }
  return [...differing, ...findPluralProblems(name, message, needed, syntax)];
}

/** Checks each text of a message by itself, and beside the one that it translates. */
function checkTexts(
  name: string,
  { forms, ordinal }: MessageForms,
  model: MessageForms | undefined,
  { needed, originalOf, kept = [], endsAreMeant = false }: ProblemOptions,
): Problem[] {
  return [...forms].flatMap(([category, form]): Problem[] => {
    const original = originalOf?.(name, category);
    const modelText = model && formFor(model, category)?.text;
    const problems = findTextProblems(form);
    if (modelText !== undefined && !haveSameTags(form.text, modelText)) {
      const facts = { name: form.key, found: tagsOf(form.text) || 'nothing', expected: tagsOf(modelText) };
      problems.push({ rule: 'message-tag', key: form.key, facts });
    }
    const spaced = original?.reworded ? undefined : original?.text;
    problems.push(...findSpaceProblems(form, spaced, endsAreMeant));
    // « 2e », « 2. »: of a number in a row each language has its own.
    if (original && !ordinal)
      problems.push(...findOriginalProblems(form, original, { tag: needed.tag, kept }));
    return problems;
  });
}

function firstKey({ forms }: MessageForms): string {
  return [...forms.values()][0]?.key ?? '';
}

/** Returns what finds a message under its name, under a context of it, or without its context. */
function createFinder(messages: MessagesByName, { contexts }: MessageSyntax): FindMessage {
  if (!contexts) return (name) => messages.get(name);
  const counterpartOf = createCounterparts(messages.keys());
  return (name) => messages.get(counterpartOf(name) ?? name);
}
