import { escapeHtml } from '@almanach/core';
import { terminalWords } from './terminal-words.js';

/**
 * Writes the page that the server shows if a template fails: why, as text. On the error output it is told once.
 *
 * @param output The file whose page fails.
 * @param failures The reasons that were told before.
 */
export function showFailure(error: unknown, output: string, failures: Set<string>): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (!failures.has(reason)) process.stderr.write(`${terminalWords().templateFails(output, reason)}\n`);
  failures.add(reason);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A template fails</title></head>
<body><h1>A template fails</h1><pre>${escapeHtml(reason)}</pre></body>
</html>
`;
}
