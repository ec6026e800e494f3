import { escapeHtml } from '@almanach/core';

/** Writes the page that the server shows if a template fails: the error's message, as text. */
export function failurePage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A template fails</title></head>
<body><h1>A template fails</h1><pre>${escapeHtml(text)}</pre></body>
</html>
`;
}
