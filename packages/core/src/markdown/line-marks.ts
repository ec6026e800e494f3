import type { Lead } from './line-lead.js';

/** Returns what ends HTML that blank lines do not end. */
export function htmlEndOf(rest: string): RegExp | undefined {
  const [, kind = ''] =
    /^<(!--|\?|!\[CDATA\[|![a-z]|(?:pre|script|style|textarea)(?=[\s>]|$))/i.exec(rest) ?? [];
  const ends: Readonly<Record<string, RegExp>> = { '!--': /-->/, '?': /\?>/, '![CDATA[': /\]\]>/ };
  const end =
    kind === ''
      ? undefined
      : (ends[kind] ?? (kind.startsWith('!') ? />/ : /<\/(?:pre|script|style|textarea)>/i));
  return end?.test(rest.slice(kind.length + 1)) ? undefined : end;
}

/** Decides whether a line closes a block of code that a mark has opened. */
export function isFenceEnd(rest: string, mark: string): boolean {
  const line = rest.trimEnd();
  return line.length >= mark.length && line === (mark[0] ?? '').repeat(line.length);
}

/** Decides whether a line may part the head of a table from its rows. */
export function isDelimiter({ rest, indented }: Lead): boolean {
  return indented < 4 && rest.includes('-') && /^[|:-][|: \t-]*$/.test(rest);
}

/** Counts the cells of a line as tables have them: a bar behind a backslash parts none. */
export function cellsOf(rest: string): number {
  const bars = rest
    .trim()
    .replace(/\\./g, '')
    .replace(/^\||\|$/g, '');
  return bars.split('|').length;
}
