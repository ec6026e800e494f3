/**
 * Returns a plain text as Markdown shows it unchanged, on one line.
 *
 * @example
 * escapeMarkdown('a [b] *c*') // 'a \\[b\\] \\*c\\*'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, (space) => (/[\n\r]/.test(space) ? ' ' : space))
    .replace(/[\\`*_[\]<>]/g, '\\$&');
}
