/**
 * Returns a text as HTML and XML show it, in an element or a quoted attribute: the characters that would be markup
 * become numeric references, which both languages read.
 *
 * @example
 * escapeHtml('R&D') // 'R&#38;D'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
