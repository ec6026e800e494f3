import { typeset } from '../typography/index.js';

const placeholder = /\{\{[^{}]*\}\}|\$t\([^()]*\)/g;
const standIn = 'ꙮ';

/**
 * Returns a message typeset for its language, with its placeholders as they were: a letter that no interface text uses
 * stands for them meanwhile, so that the marks around them find a word there.
 *
 * @example
 * typesetMessage('Mot-clé : {{name}}', 'fr') // 'Mot-clé\u00A0: {{name}}'
 */
export function typesetMessage(text: string, locale: string): string {
  if (text.includes(standIn)) return text;
  const placeholders = text.match(placeholder) ?? [];
  if (placeholders.length === 0) return typeset(text, { locale });
  const pieces = typeset(text.replace(placeholder, standIn), { locale }).split(standIn);
  if (pieces.length !== placeholders.length + 1) return text;
  return pieces.map((piece, index) => piece + (placeholders[index] ?? '')).join('');
}
