import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { decodeAddress } from '../address.js';
import { belowSite } from './addresses.js';

/** A range of a text, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/** Returns where a node stands in the source; undefined of one that a step made. */
export function spanOf({ position }: Pick<Nodes, 'position'>): Span | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** As many open parentheses as Markdown reads in an address. */
const mostOpen = 32;

/** The value of an attribute, in quotes or bare. */
const attribute = /(?:=[ \t]?|[ \t])(?:"([^"]*)"|'([^']*)')|=([^\s"'<>=`]+)/g;

/**
 * Finds where an address stands in the text of its link, picture or definition, in Markdown or in HTML; undefined where
 * no text there means it.
 *
 * @param written The address, percent-decoded.
 * @param siteUrl The address of the site: a link below it is a link to the site's own root.
 * @example
 * placeAddress('[là](<a b.md> "B")', 'a b.md') // [6, 11]
 */
export function placeAddress(source: string, written: string, siteUrl?: string): Span | undefined {
  const isMeant = (raw: string): boolean => {
    const address = decodeString(raw.trim());
    return [address, belowSite(address, siteUrl)].some(
      (each) => each !== undefined && decodeAddress(each) === written,
    );
  };
  if (/^!?\[/.test(source)) return placeInMarkdown(source, isMeant);
  const [start, end] =
    source.startsWith('<') && source.endsWith('>') ? [1, source.length - 1] : [0, source.length];
  if (isMeant(source.slice(start, end))) return [start, end];
  return placeInHtml(source, isMeant);
}

/** Finds the address of `[text](address "title")`, of a picture, or of the definition `[label]: address`. */
function placeInMarkdown(source: string, isMeant: (raw: string) => boolean): Span | undefined {
  const label = endOfLabel(source);
  if (label !== undefined) return destination(source, label + 2);
  if (!source.endsWith(')')) return undefined;
  let last: Span | undefined;
  for (let at = source.indexOf(']('); at >= 0; at = source.indexOf('](', at + 2)) {
    const span = destination(source, at + 2);
    if (span && isMeant(source.slice(...span))) last = span;
  }
  return last ?? codeInLink(source);
}

/** Finds where the label of a definition ends; undefined of a link, whose text no colon follows. */
function endOfLabel(source: string): number | undefined {
  for (let at = 1; at < source.length; at++) {
    const character = source[at];
    if (character === '[') return undefined;
    if (character === ']') return source[at + 1] === ':' ? at : undefined;
    if (character === '\\') at++;
  }
  return undefined;
}

function destination(source: string, from: number): Span | undefined {
  const start = skipSpace(source, from);
  return source[start] === '<' ? pointed(source, start + 1) : bare(source, start);
}

function pointed(source: string, start: number): Span | undefined {
  for (let end = start; end < source.length; end++) {
    const character = source[end];
    if (character === '>') return [start, end];
    if (character === '<' || character === '\n') return undefined;
    if (character === '\\') end++;
  }
  return undefined;
}

function bare(source: string, start: number): Span | undefined {
  let open = 0;
  let end = start;
  for (; end < source.length && open <= mostOpen; end++) {
    const character = source[end] ?? '';
    if (/\s/.test(character) || (character === ')' && open === 0)) break;
    if (character === '(') open++;
    else if (character === ')') open--;
    else if (character === '\\') end++;
  }
  return open <= mostOpen && end > start ? [start, Math.min(end, source.length)] : undefined;
}

/** Finds what stands where a link has its address, without its title: code of another tool may hold spaces. */
function codeInLink(source: string): Span | undefined {
  const at = source.lastIndexOf('](');
  if (at < 0) return undefined;
  const start = skipSpace(source, at + 2);
  const content = source.slice(start, -1).trimEnd();
  const quote = content.at(-1) ?? '';
  const title = /["']/.test(quote) ? content.lastIndexOf(quote, content.length - 2) : -1;
  const address =
    title > 0 && /\s/.test(content[title - 1] ?? '') ? content.slice(0, title).trimEnd() : content;
  return address === '' ? undefined : [start, start + address.length];
}

function placeInHtml(source: string, isMeant: (raw: string) => boolean): Span | undefined {
  for (const match of source.matchAll(attribute)) {
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    if (!isMeant(value)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    return [start, start + value.length];
  }
  return undefined;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source[at] ?? '')) at++;
  return at;
}
