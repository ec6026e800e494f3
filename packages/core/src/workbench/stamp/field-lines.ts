/** A run of lines in front matter that hold one field, with the marks of a merge conflict around and in it. */
export interface FieldLines {
  /** Offsets in the text; the end of the last line is none of it. */
  readonly start: number;
  readonly end: number;
  /** What the field holds: one text, or of a conflict one for each side. */
  readonly sides: readonly string[];
}

/** A line of front matter. */
interface Line {
  readonly start: number;
  /** Where its text ends, without what ends the line. */
  readonly end: number;
  readonly text: string;
}

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;
/**
 * Finds the lines of a field that holds hashes, `sourceBlocks`; undefined where there is none.
 *
 * @param key Matches the line that it starts with.
 * @param goesOn Decides whether a line goes on with the field, where no conflict is in it.
 */
export function findFieldLines(
  text: string,
  { start, end, key, goesOn }: FieldSearch,
): FieldLines | 'conflict' | undefined {
  const lines = linesIn(text, start, end);
  const first = lines.findIndex((line) => key.test(line.text));
  if (first < 0) return undefined;
  const conflict = conflictAround(lines, first, key);
  if (conflict === 'conflict') return conflict;
  if (conflict)
    return rangeOf(lines, conflict.from, conflict.to, sidesOf(lines.slice(conflict.from, conflict.to)));
  let last = first + 1;
  while (
    last < lines.length &&
    goesOn(
      lines[last]?.text ?? '',
      lines.slice(first, last).map((line) => line.text),
    )
  )
    last++;
  while (last > first + 1 && lines[last - 1]?.text.trim() === '') last--;
  const own = lines.slice(first, last);
  if (own.some((line) => marker.test(line.text))) return 'conflict';
  return rangeOf(lines, first, last, [own.map((line) => line.text).join('\n')]);
}

/** What field is looked for, and where. */
export interface FieldSearch {
  readonly start: number;
  readonly end: number;
  readonly key: RegExp;
  readonly goesOn: (line: string, before: readonly string[]) => boolean;
}

function linesIn(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    lines.push({ start: at, end: at + line.length, text: line });
    at = next;
  }
  return lines;
}

/** Decides whether a line holds hashes alone, or the quotes around them. */
function isHashes(line: string): boolean {
  const text = line.trim();
  if (text === '"""' || text === "'''") return true;
  const isIndented = /^[ \t]/.test(line);
  const inner = isIndented ? text.replace(/^(?:"""|''')/, '') : text;
  const bare = inner.replace(isIndented ? /["']{0,3},?$/ : /["']{0,3}$/, '');
  return (isIndented || bare !== '') && bare.split(/[ \t]+/).every((word) => /^(?:[0-9a-f]{6})*$/.test(word));
}

/** Finds the lines of the field where a merge has left marks among them; `'conflict'` where other fields are in it, too. */
function conflictAround(
  lines: readonly Line[],
  first: number,
  key: RegExp,
): { readonly from: number; readonly to: number } | 'conflict' | undefined {
  const belongs = (index: number): boolean => {
    const text = lines[index]?.text;
    return text !== undefined && (key.test(text) || isHashes(text) || marker.test(text));
  };
  let from = first;
  while (marker.test(lines[from - 1]?.text ?? '')) from--;
  let to = first + 1;
  while (belongs(to)) to++;
  const marks = lines.slice(from, to).filter((line) => marker.test(line.text));
  if (marks.length === 0) return undefined;
  const count = (mark: string) => marks.filter((line) => line.text.startsWith(mark)).length;
  const isWhole = count('<') === count('>') && count('<') === count('=') && marks[0]?.text.startsWith('<');
  return isWhole ? { from, to } : 'conflict';
}

type Side = 'both' | 'ours' | 'base' | 'theirs';

const turns: Readonly<Record<string, Side>> = { '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' };

/** Returns what both sides of a conflict say: what stands outside of it is said by both. */
function sidesOf(lines: readonly Line[]): string[] {
  const said: Record<Side, string[]> = { both: [], ours: [], base: [], theirs: [] };
  let side: Side = 'both';
  for (const { text } of lines) {
    if (marker.test(text)) side = turns[text.charAt(0)] ?? side;
    else for (const each of side === 'both' ? (['ours', 'theirs'] as const) : [side]) said[each].push(text);
  }
  return [said.ours.join('\n'), said.theirs.join('\n')];
}

function rangeOf(lines: readonly Line[], from: number, to: number, sides: readonly string[]): FieldLines {
  return { start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0, sides };
}
