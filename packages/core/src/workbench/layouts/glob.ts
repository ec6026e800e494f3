/**
 * Returns what decides whether a path fits one of several patterns, in which `*` stands for a part of a name and `**` for
 * folders: `docs/reference/**`, `**` + `/changelog.md`.
 */
export function globReader(patterns: readonly string[]): (path: string) => boolean {
  const parts = patterns.map((pattern) => pattern.replace(/\/$/, '/**').split('/'));
  return (path) => parts.some((each) => fits(path.split('/'), each));
}

/** Decides whether names fit a pattern: each set of positions in the pattern that the names so far may have led to. */
function fits(names: readonly string[], pattern: readonly string[]): boolean {
  let reached = skipFolders([0], pattern);
  for (const name of names) {
    const next = [...reached].flatMap((position) => {
      const part = pattern[position];
      if (part === '**') return [position];
      return part !== undefined && fitsName(name, part) ? [position + 1] : [];
    });
    reached = skipFolders(next, pattern);
  }
  return reached.has(pattern.length);
}

/** Adds the positions behind `**`, which may stand for nothing. */
function skipFolders(positions: readonly number[], pattern: readonly string[]): ReadonlySet<number> {
  const reached = new Set<number>();
  for (let position of positions) {
    reached.add(position);
    while (pattern[position] === '**') reached.add(++position);
  }
  return reached;
}

function fitsName(name: string, part: string): boolean {
  const pieces = part.split('*');
  if (pieces.length === 1) return name === part;
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const place = name.indexOf(piece, from);
    if (place < 0 || place + piece.length > end) return false;
    from = place + piece.length;
  }
  return true;
}
