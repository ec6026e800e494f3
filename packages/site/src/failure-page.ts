/** Gives the page that a server shows where a template fails: what was thrown, as text. */
export function failurePage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const safe = text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A template fails</title></head>
<body><h1>A template fails</h1><pre>${safe}</pre></body>
</html>
`;
}
