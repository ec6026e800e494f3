import { isRecord } from '../text/is-record.js';
import { stripEnds } from '../text/strip.js';

/** The line that front matter may start with: the marks, and what is said behind them. */
export const fence = /^(?:\uFEFF)?(---|\+\+\+)([^\r\n]*)(?:\r?\n|$)/;

/** Where front matter stands in a text, and how it is written. */
export interface FrontMatterRange {
  readonly format: 'yaml' | 'toml' | 'json';
  /** Where its fields start and end: behind the first fence and before the last, of JSON with its braces. */
  readonly start: number;
  readonly end: number;
  /** Where the body starts. */
  readonly bodyStart: number;
}

/** Finds the front matter of a text, whatever is in it; undefined where there is none. */
export function findFrontMatter(text: string): FrontMatterRange | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const length = beginsJson(text) ? endOfJson(text.slice(bom)) : undefined;
  if (length !== undefined) return { format: 'json', start: bom, end: bom + length, bodyStart: bom + length };
  const [first = '', mark = '', said = ''] = fence.exec(text) ?? [];
  const close = mark === '' ? undefined : closingFence(text, first.length, mark);
  if (!close) return undefined;
  const named = stripEnds(said, /[ \t]/).toLowerCase();
  const format = named || (mark === '---' ? 'yaml' : 'toml');
  if (format !== 'yaml' && format !== 'toml' && format !== 'json') return undefined;
  // JSON between fences is YAML too.
  return {
    format: format === 'json' ? 'yaml' : format,
    start: first.length,
    end: close.start,
    bodyStart: close.end,
  };
}

/** Decides whether a text may start with a group of JSON fields. */
export function beginsJson(text: string): boolean {
  return /^\uFEFF?\{[ \t]*(?:\r?\n|")/.test(text);
}

/** Finds where a group of JSON fields ends, its line end included: on its first line, or with a brace that starts a line. */
export function endOfJson(text: string): number | undefined {
  const [line = '', fields = ''] = /^([^\r\n]*)(?:\r?\n)?/.exec(text) ?? [];
  if (isJsonGroup(fields)) return line.length;
  const close = /^\}[ \t]*(?:\r?\n|$)/m.exec(text);
  return close ? close.index + close[0].length : undefined;
}

function isJsonGroup(text: string): boolean {
  if (!text.trimEnd().endsWith('}')) return false;
  try {
    return isRecord(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Finds the line of marks that ends front matter, its line end included. */
export function closingFence(
  text: string,
  from: number,
  mark: string,
): { readonly start: number; readonly end: number } | undefined {
  const line = mark === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  line.lastIndex = from;
  const match = line.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return { start: match.index, end: text[end] === '\n' ? end + 1 : end };
}
