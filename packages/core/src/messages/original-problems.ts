import { languageOf } from '../date/locale-tag.js';
import { isWide } from '../text/east-asian.js';
import { endingOf, endsAlike } from './endings.js';
import type { MessageForm } from './message-forms.js';
import type { Problem } from './problem.js';
import { staysAsItIs } from './same-words.js';

/** The text that a message translates. */
export interface OriginalText {
  readonly text: string;
  /** Its language, a BCP 47 tag. */
  readonly language: string;
  /** Whether the message need not say the same: a site may word anew what is built in. */
  readonly reworded: boolean;
}

/** How a text is compared with its original. */
export interface ComparisonOptions {
  /** The language of the text, a BCP 47 tag. */
  readonly tag: string;
  /** Names that are not translated. */
  readonly kept: readonly string[];
}

/** Finds where a text differs from its original, or does not, and should not. */
export function findOriginalProblems(
  form: MessageForm,
  original: OriginalText,
  options: ComparisonOptions,
): Problem[] {
  if (isUntranslated(form, original, options))
    return [
      { rule: 'message-untranslated', key: form.key, facts: { name: form.key, found: form.text.trim() } },
    ];
  if (original.reworded) return [];
  return [...findEnding(form, original, options), ...findLength(form, original)];
}

function isUntranslated(
  { text }: MessageForm,
  original: OriginalText,
  { tag, kept }: ComparisonOptions,
): boolean {
  if (text.trim() !== original.text.trim() || languageOf(original.language) === languageOf(tag)) return false;
  return !staysAsItIs(text, { tag, originalTag: original.language, kept });
}

function findEnding(
  { key, text }: MessageForm,
  { text: original }: OriginalText,
  { tag }: ComparisonOptions,
): Problem[] {
  if (endsAlike(text, original, tag)) return [];
  const [end, expected] = [endingOf(text), endingOf(original)];
  const facts = { name: key, found: quoteMark(end.mark), expected: quoteMark(expected.mark) };
  return [{ rule: 'message-punctuation', key, facts, index: lastIndex(text) }];
}

function quoteMark(mark: string): string {
  return mark === '' ? 'a word' : `\`${mark}\``;
}

function lastIndex(text: string): number {
  return Math.max(text.trimEnd().length - 1, 0);
}

/** Of texts this short any length may be right. */
const shortest = 20;
const times = 3;

function findLength({ key, text }: MessageForm, { text: original }: OriginalText): Problem[] {
  const [length, expected] = [widthOf(text), widthOf(original)];
  const [shorter, longer] = length < expected ? [length, expected] : [expected, length];
  if (longer <= times * shorter + shortest) return [];
  const facts = { name: key, found: length > expected ? 'longer' : 'shorter' };
  return [{ rule: 'message-length', key, facts }];
}

/** Counts the characters that are shown; one of full width says as much as two others. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(/<[^<>]*>|\{\{[^{}]*\}\}/g, '')) width += isWide(character) ? 2 : 1;
  return width;
}
