import { expectText } from './expect.js';

/**
 * Returns a text as HTML and XML show it, in an element or a quoted attribute: the characters that would be markup
 * become numeric references, which both languages read.
 *
 * @throws TypeError where it is no text.
 * @example
 * escapeHtml('R&D') // 'R&#38;D'
 */
export function escapeHtml(text: string): string {
  expectText(text, 'a text to escape');
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
