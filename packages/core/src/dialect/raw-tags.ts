const raw = /(?<!\{)\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/g;

/** Takes `{% raw %}` out of a line. Tabs fill it up at the end: spaces would break it there, and at the start indent it. */
export function blankRaw(line: string): string {
  const plain = line.replace(raw, '');
  return plain === line ? line : plain.trimEnd().padEnd(line.length, '\t');
}
