import { expectedFormat } from './message-formats.js';
import type { MessageForms, MessagesByName } from './message-forms.js';
import { createGrowthCheck } from './message-growth.js';
import { createReferenceCheck } from './message-references.js';
import type { MessageSyntax } from './message-syntax.js';
import { formatsOf } from './placeholders.js';
import type { Problem } from './problem.js';

/**
 * Returns what checks what the texts of a message contain: formats of values, and other messages.
 *
 * @param find Finds a message in its language, or in another that it falls back to.
 */
export function createContainedCheck(
  messages: MessagesByName,
  find: (name: string) => MessageForms | undefined,
  syntax: MessageSyntax,
): (name: string, message: MessageForms) => Problem[] {
  if (!syntax.nesting) return () => [];
  const textsOf = (name: string): readonly string[] | undefined => {
    if (syntax.namespaces && name.includes(':')) return [];
    const message = find(name);
    return message && [...message.forms.values()].map(({ text }) => text);
  };
  const findBadReference = createReferenceCheck(messages.keys(), textsOf);
  const whyUnfillable = createGrowthCheck(textsOf);
  return (name, { forms }) =>
    [...forms.values()].flatMap(({ key, text }): Problem[] => {
      const problems = syntax.formats ? findFormats(key, text) : [];
      const bad = findBadReference(name, text);
      if (bad !== undefined)
        problems.push({ rule: 'message-reference', key, facts: { name: key, found: bad } });
      else if (whyUnfillable(name) === 'long')
        problems.push({ rule: 'message-too-long', key, facts: { name: key } });
      return problems;
    });
}

function findFormats(key: string, text: string): Problem[] {
  return formatsOf(text)
    .map((found) => ({ name: key, found, expected: expectedFormat(found) }))
    .filter(({ expected }) => expected !== undefined)
    .map((facts): Problem => ({ rule: 'message-format', key, facts }));
}
