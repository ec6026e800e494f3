import { escapeHtml } from '@almanach/core';

/** Returns the page that a server shows where a template fails: what was thrown, as text. */
export function failurePage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A template fails</title></head>
<body><h1>A template fails</h1><pre>${escapeHtml(text)}</pre></body>
</html>
`;
}
