/** What stands behind the text of a link or a picture. */
export interface LinkEnd {
  /** Undefined of a reference. */
  readonly url?: string;
  readonly title?: string | undefined;
  /** The name of a reference; empty where the text is the name. */
  readonly label?: string;
  /** Where it ends in the text. */
  readonly end: number;
}

/** No address is longer, or holds more parentheses within each other. */
const longest = 4000;
const deepest = 32;

const angled = /\(\s*<([^<>\n]*)>/y;
const opening = /\(\s*/y;
const title = /\s+(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|\(((?:[^()\\]|\\[\s\S])*)\))/y;
const closing = /\s*\)/y;
const label = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y;

/** Parses what stands behind the bracket that closes the text of a link, `(a.md "Title")`, `[name]`; undefined where that is none. */
export function parseLinkEnd(text: string, bracket: number): LinkEnd | undefined {
  const start = bracket + 1;
  if (text[start] === '[') {
    const [written, name] = matchAt(label, text, start) ?? [];
    return written === undefined ? undefined : { label: name ?? '', end: start + written.length };
  }
  if (text[start] !== '(') return undefined;
  const [whole, inAngles] = matchAt(angled, text, start) ?? [];
  const before = start + (matchAt(opening, text, start)?.[0].length ?? 1);
  const end = whole === undefined ? endOfAddress(text, before) : start + whole.length;
  const titled = matchAt(title, text, end);
  const behind = end + (titled?.[0].length ?? 0);
  const close = matchAt(closing, text, behind);
  if (!close) return undefined;
  return {
    url: inAngles ?? text.slice(before, end),
    title: titled ? (titled[1] ?? titled[2] ?? titled[3]) : undefined,
    end: behind + close[0].length,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Returns where an address ends: at white space or at the parenthesis that closes it; braces of a template hold both. */
function endOfAddress(text: string, start: number): number {
  let depth = 0;
  const most = Math.min(text.length, start + longest);
  for (let at = start; at < most; at = behindPart(text, at)) {
    const character = text[at] ?? '';
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0 || depth > deepest || /\s/.test(character)) return at;
  }
  return most;
}

/** Returns where what stands at a place of an address ends: a template, an escaped character, or any other. */
function behindPart(text: string, at: number): number {
  if (text[at] === '\\') return at + 2;
  const mark = text[at] === '{' ? text[at + 1] : undefined;
  if (mark !== '{' && mark !== '%') return at + 1;
  const end = text.slice(at, at + longest).indexOf(mark === '{' ? '}}' : '%}', 2);
  return end < 0 ? at + 1 : at + end + 2;
}
