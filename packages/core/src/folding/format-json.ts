import type { Diagnostic } from '../types.js';

/** A longer line is not quoted: a file that stands on one line would be told as often as something is wrong in it. */
export const longestQuotedLine = 1000;

/**
 * Formats diagnostics as a list of JSON: all that is known of each, but lines of more than a thousand characters. Paths are
 * told from the folder that was looked at.
 */
export function formatJson(diagnostics: readonly Diagnostic[]): string {
  const told = diagnostics.map((diagnostic) => {
    const { sourceLine = '', ...rest } = diagnostic;
    return sourceLine.length > longestQuotedLine ? rest : diagnostic;
  });
  return `${JSON.stringify(told, null, 2)}\n`;
}
