import type { Edit } from '../text/edit.js';
import { formFor, type MessageForms } from './message-forms.js';
import type { MessageSyntax } from './message-syntax.js';
import type { Problem } from './problem.js';

/** The forms of few numbers: each may say its count in words, « un commentaire ». */
const inWords: ReadonlySet<string> = new Set(['zero', 'one', 'two']);

/** Finds the placeholders that a message has lost, has besides, or misspells, form by form. */
export function findPlaceholderProblems(
  name: string,
  { forms, plural }: MessageForms,
  model: MessageForms,
  { placeholdersIn, isCount }: MessageSyntax,
): Problem[] {
  const allowed = new Set([...model.forms.values()].flatMap(({ text }) => [...placeholdersIn(text).keys()]));
  return [...forms].flatMap(([category, { key, text }]): Problem[] => {
    const used = placeholdersIn(text);
    const needed = [...placeholdersIn(formFor(model, category)?.text ?? '').keys()];
    const extra = [...used.keys()].filter((each) => !allowed.has(each) && !(plural && isCount(each)));
    const lacking = needed.filter(
      (each) => !used.has(each) && !(plural && inWords.has(category) && isCount(each)),
    );
    const differing = [...extra, ...lacking].sort();
    if (differing.length === 0) return [];
    const names = [...allowed].sort().join(', ');
    const facts = {
      name: plural ? key : name,
      found: differing.join(', '),
      ...(names && { expected: names }),
    };
    const fix = extra.length === 1 ? recase(text, used, allowed, extra[0] ?? '') : undefined;
    return [{ rule: 'message-placeholder', key, facts, ...(fix && { fix }) }];
  });
}

/**
 * Returns the edit that writes a placeholder as the original does, where nothing but capitals differ, the original has
 * one such name alone, and the text has no other place that could be meant.
 */
function recase(
  text: string,
  used: ReadonlyMap<string, number>,
  allowed: ReadonlySet<string>,
  wrong: string,
): Edit | undefined {
  const [right, ...others] = [...allowed].filter((name) => name.toLowerCase() === wrong.toLowerCase());
  const start = text.indexOf(wrong, used.get(wrong));
  const isRepeated = text.includes(wrong, start + 1);
  if (right === undefined || others.length > 0 || used.has(right) || start < 0 || isRepeated)
    return undefined;
  return { start, end: start + wrong.length, text: right };
}
