import type { MessageForms } from './message-forms.js';
import type { MessageSyntax } from './message-syntax.js';
import { describeCategory, type NeededForms } from './needed-forms.js';
import type { Problem } from './problem.js';

/** Finds the plural forms that a message lacks or has too many, for its language. */
export function findPluralProblems(
  name: string,
  { forms, plural, ordinal }: MessageForms,
  needed: NeededForms,
  syntax: MessageSyntax,
): Problem[] {
  if (!plural) return [];
  const categories = needed[`${ordinal}`];
  const key = [...forms.values()][0]?.key ?? '';
  const missing = categories
    .filter((category) => !forms.has(category))
    .map((expected): Problem => {
      const hint = expected === 'many' && !needed.many;
      const advice = `Add the form, ${describeCategory(needed, expected, ordinal)}`;
      const facts = { name, expected, advice };
      return { rule: 'message-plural', key, facts, ...(hint && { severity: 'hint' }) };
    });
  if (!needed.certain) return missing;
  const unknown = [...forms].filter(
    ([category]) => !categories.includes(category) && !(category === 'zero' && syntax.zero),
  );
  const expected = categories.map((category) => describeCategory(needed, category, ordinal)).join('; ');
  return [
    ...missing,
    ...unknown.map(
      ([found, form]): Problem => ({
        rule: 'message-category',
        key: form.key,
        facts: { name: form.key, found, expected },
      }),
    ),
  ];
}
