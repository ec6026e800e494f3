import { parseItemMark } from './containers.js';
import { indentOf } from './leaf.js';

const breakLine = /^ {0,3}([-_*])(?: *\1){2,} *$/;
const heading = /^ {0,3}(#{1,6})(?: (.*))?$/;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const tagOfBlock =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ />]|$)/i;
const attributes = String.raw`(?: +[A-Za-z_:@#][\w.:-]*(?: *= *(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^\s"'=<>\x60{]+))?)*`;
const wholeTag = new RegExp(String.raw`^<(?:\/[A-Za-z][\w.-]* *|[A-Za-z][\w.-]*${attributes} *\/?)> *$`);
/** `<TABLE>` is HTML. */
const component = /^<\/?([A-Z]\w*[a-z][\w.]*)/;
const plainTag = /^<([a-z][\w-]*) [^<>]*> *$/;

/** What ends HTML that a blank line does not end, by how it starts. */
const htmlEnds: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[ >]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
];

/** Decides whether a line is a break, `---`. */
export function isBreak(line: string): boolean {
  return breakLine.test(line);
}

/** A heading on a line of its own. */
export interface LineHeading {
  readonly depth: number;
  readonly text: string;
}

/** Parses a heading, `## A title ##`. */
export function parseHeading(line: string): LineHeading | undefined {
  const [, marks, text = ''] = heading.exec(line) ?? [];
  if (marks === undefined) return undefined;
  return { depth: marks.length, text: text.replace(/(?:^| )#+ *$/, '').trim() };
}

/** The line that opens a block of code. */
export interface FenceLine {
  readonly mark: string;
  readonly info: string;
}

/** Parses the line that opens a block of code. */
export function parseFence(line: string): FenceLine | undefined {
  const [lead = '', mark] = fence.exec(line) ?? [];
  return mark === undefined ? undefined : { mark, info: line.slice(lead.length).trim() };
}

/**
 * Returns what matches the line that closes a block of code.
 *
 * @param isDeep Whether it may be indented as far as one likes.
 */
export function fenceEnd(mark: string, isDeep: boolean): RegExp {
  return new RegExp(`^${isDeep ? ' *' : ' {0,3}'}${mark}${mark[0] ?? ''}* *$`);
}

/** How a run of HTML goes on. */
export interface HtmlStart {
  /** Matches the last line; undefined where a blank line ends it. */
  readonly end: RegExp | undefined;
  /** Whether it may end a paragraph that it follows. */
  readonly interrupts: boolean;
  /** Whether the line is all of it, and Markdown goes on behind it. */
  readonly alone: boolean;
  /** The name of the element in which Markdown goes on. */
  readonly opens?: string | undefined;
}

/** Parses the start of a run of HTML. */
export function parseHtmlStart(line: string): HtmlStart | undefined {
  const text = line.slice(indentOf(line));
  if (!text.startsWith('<')) return undefined;
  const [, end] = htmlEnds.find(([start]) => start.test(text)) ?? [];
  if (end) return { end, interrupts: true, alone: false };
  const opens = / markdown(?:=|[ >])/.test(text) ? plainTag.exec(text)?.[1] : undefined;
  if (opens !== undefined) return { end: undefined, interrupts: true, alone: true, opens };
  const name = component.exec(text)?.[1];
  if (name !== undefined) return parseComponent(text, name);
  if (tagOfBlock.test(text)) return { end: undefined, interrupts: true, alone: false };
  return wholeTag.test(text) ? { end: undefined, interrupts: false, alone: false } : undefined;
}

/** Parses a line that is a tag of a component, or all of one. */
function parseComponent(text: string, name: string): HtmlStart | undefined {
  const isWhole = wholeTag.test(text) || text.trimEnd().endsWith(`</${name}>`);
  return isWhole ? { end: undefined, interrupts: false, alone: true } : undefined;
}

/** Decides whether a line is the start of a tag of a component that ends in a later one. */
export function opensComponent(line: string): boolean {
  const text = line.trimStart();
  return component.test(text) && !text.includes('>');
}

/** Decides whether a line begins a block, so that it goes on with no paragraph before it. */
export function startsBlock(line: string, isInParagraph: boolean): boolean {
  const spaces = indentOf(line);
  if (spaces > 3) return false;
  switch (line[spaces]) {
    case '>':
      return true;
    case '#':
      return heading.test(line);
    case '`':
    case '~':
      return fence.test(line);
    case '<':
      return parseHtmlStart(line)?.interrupts ?? false;
    case '_':
      return breakLine.test(line);
    default:
      return breakLine.test(line) || startsItem(line, spaces, isInParagraph);
  }
}

function startsItem(line: string, spaces: number, isInParagraph: boolean): boolean {
  const mark = parseItemMark(line, spaces);
  return mark !== undefined && (!isInParagraph || mark.interrupts);
}
