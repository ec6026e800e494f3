import type { MessageForm, MessageForms } from '../../../messages/message-forms.js';
import type { MessageSyntax } from '../../../messages/message-syntax.js';
import type { NeededForms } from '../../../messages/needed-forms.js';
import type { OriginalText } from '../../../messages/original-problems.js';
import type { Problem } from '../../../messages/problem.js';
import { type Choice, type ChoiceReading, choicesIn } from './choice.js';
import { findChoiceProblems, findLostChoice, isBroken } from './choice-problems.js';
import { readChoices } from './read-choices.js';
import { findVariantProblems } from './variant-problems.js';

/** What messages with choices are held to. */
interface ChoiceOptions {
  readonly needed: NeededForms;
  readonly syntax: MessageSyntax;
  readonly originalOf?: (name: string, category: string) => OriginalText | undefined;
  readonly kept?: readonly string[];
  readonly endsAreMeant?: boolean;
}

/** Finds what is wrong with a message that chooses among forms, or whose original does; undefined where neither does. */
export function checkChoices(
  name: string,
  [message, model]: readonly [message: MessageForms, model: MessageForms | undefined],
  options: ChoiceOptions,
): Problem[] | undefined {
  const form = soleForm(message);
  const modelForm = model && soleForm(model);
  if (!form || !modelForm) return undefined;
  const reading = readChoices(form.text);
  const modelReading = readChoices(modelForm.text);
  return reading || modelReading
    ? compareChoices({ name, form, reading, modelForm, modelReading }, options)
    : undefined;
}

/** A message and its model, of which one chooses. */
interface ChoicePair {
  readonly name: string;
  readonly form: MessageForm;
  readonly reading: ChoiceReading | undefined;
  readonly modelForm: MessageForm;
  readonly modelReading: ChoiceReading | undefined;
}

function compareChoices(
  { name, form, reading, modelForm, modelReading }: ChoicePair,
  options: ChoiceOptions,
): Problem[] {
  const { needed, syntax, originalOf, kept = [], endsAreMeant = false } = options;
  const { key, text } = form;
  const original = originalOf?.(name, 'other');
  const compared = original && (modelReading ?? withoutChoice(modelForm.text));
  const contract = {
    key,
    text,
    needed,
    syntax,
    model: compared,
    original,
    tag: needed.tag,
    kept,
    endsAreMeant,
  };
  const lost = reading || !modelReading ? [] : findLostChoice(text, key, modelReading);
  if (lost.length > 0) return lost;
  const ofChoices = reading ? findChoiceProblems(reading, contract) : [];
  // A form that the language does not know is to go, whatever it says.
  const needless = new Set(
    ofChoices.flatMap(({ rule, index }) => (rule === 'message-category' ? index : [])),
  );
  const isComparable = !reading || (!isBroken(reading) && choicesIn(reading.parts).every(hasOther));
  return [
    ...ofChoices,
    ...(isComparable ? findVariantProblems(reading ?? withoutChoice(text), contract) : []).filter(
      ({ index }) => index === undefined || !needless.has(index),
    ),
  ];
}

function hasOther({ cases }: Choice): boolean {
  return cases.some(({ selector }) => selector === 'other');
}

function soleForm({ forms, plural }: MessageForms) {
  return plural ? undefined : forms.get('other');
}

function withoutChoice(text: string): ChoiceReading {
  return { parts: [{ kind: 'text', at: 0, text }], faults: [] };
}
