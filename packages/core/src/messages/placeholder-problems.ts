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
  { placeholdersIn, isCount, recase }: MessageSyntax,
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
    const fix = extra.length === 1 ? recase?.(text, used, allowed, extra[0] ?? '') : undefined;
    return [{ rule: 'message-placeholder', key, facts, ...(fix && { fix }) }];
  });
}
