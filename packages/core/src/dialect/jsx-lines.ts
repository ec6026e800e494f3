import { escapeHtml } from '../text/escape-html.js';
import { isBlockTag } from './block-tags.js';
import { readCalls } from './call-lines.js';
import { type ElementTag, endOfBraces, parseElementTag } from './element-syntax.js';
import { blankOf, eachMark, type HeldPart, holdParts, linesFrom, placeholder } from './held-lines.js';
import { htmlOfElement, isVoidElement } from './jsx-html.js';
import { valueOfExpression } from './jsx-values.js';
import { indentOf, type LineReader, type Scan } from './scan.js';

/** A longer tag or expression is text. */
const longest = 5000;
/** A longer tag in a line is text. */
const longestInLine = 1000;
/** What an expression becomes of which nothing is shown. */
const lost = '<!--{}-->';

/**
 * Reads the elements of HTML as MDX reads them: their content is Markdown, and their attributes are those of React, with
 * expressions. What an expression stands for is read where that is a text.
 *
 * @see https://mdxjs.com/docs/what-is-mdx/#jsx
 */
export const readJsx: LineReader = (scan) => {
  if (!/<[/a-z>]|\{/.test(scan.line)) return undefined;
  // A fragment is nothing.
  const line = scan.line.replace(/(?<!`)<\/?>(?!`)/g, blankOf);
  scan.lines[scan.index] = line;
  const [prefix = ''] = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/.exec(line) ?? [];
  const whole = wholeElement(scan, prefix.length) ?? wholeExpression(scan, prefix.length);
  if (whole !== undefined) return whole;
  const parts = partsOf(scan, prefix.length);
  if (parts.length > 0) scan.lines[scan.index] = holdParts(scan, parts);
  else if (!/^<[/a-z]/.test(line.slice(prefix.length))) return undefined;
  const held = /<\/?[A-Z]/.test(scan.line) ? readCalls(scan) : undefined;
  if (held === undefined) scan.paragraph.push(line);
  return held ?? scan.line;
};

/** Reads a tag that has its lines to itself; one of words goes on with the paragraph above. */
function wholeElement(scan: Scan, start: number): string | undefined {
  const { line, elements, paragraph } = scan;
  if (!/^<[/a-z]/.test(line.slice(start))) return undefined;
  const text = linesFrom(scan, start);
  const tag = parseElementTag(text, start, longest);
  if (!tag || /[A-Z]/.test(tag.name) || (paragraph.length > 0 && !isBlockTag(text.slice(start, start + 20))))
    return undefined;
  const taken = text.slice(0, tag.end).split('\n').length;
  const lines = scan.lines.slice(scan.index, scan.index + taken).join('\n');
  if (lines.slice(tag.end).trim() !== '' || tag.end - start < 4) return undefined;
  const isOpen = line.slice(0, start).trim() === '' && opensContent(scan, tag);
  const closes = tag.form === 'close' && elements.close(`<${tag.name}`);
  if (isOpen) elements.open(`<${tag.name}`, indentOf(line));
  scan.mark(start, { type: 'tag', html: isOpen || closes || tag.name !== 'p' ? blockOf(tag, scan) : '' });
  scan.taken = taken;
  scan.paragraph = [];
  return placeholder(lines, start, tag.end);
}

/** Decides whether what follows a tag is its content, whose end comes. */
function opensContent({ ends, offset }: Scan, { form, name }: ElementTag): boolean {
  return form === 'open' && !isVoidElement(name) && (ends.get(`<${name}`) ?? -1) >= offset;
}

/** Returns a tag on lines of its own as HTML: what stands between those of a paragraph is one, or several. */
function blockOf(tag: ElementTag, { imports }: Scan): string {
  if (tag.name !== 'p') return htmlOfElement(tag, imports);
  return htmlOfElement({ ...tag, name: 'div' }, imports);
}

/** Reads an expression that has its lines to itself and holds code: nothing is shown of it. */
function wholeExpression(scan: Scan, start: number): string | undefined {
  const { line, paragraph } = scan;
  if (line[start] !== '{' || /^\{[{%#.:]/.test(line.slice(start)) || paragraph.length > 0) return undefined;
  const text = linesFrom(scan, start).slice(0, longest);
  const end = endOfBraces(text, start);
  if (end === undefined) return undefined;
  const taken = text.slice(0, end).split('\n').length;
  const lines = scan.lines.slice(scan.index, scan.index + taken).join('\n');
  const isCode = taken > 1 || /<|=>/.test(line);
  if (
    !isCode ||
    lines.slice(end).trim() !== '' ||
    valueOfExpression(text.slice(start + 1, end - 1), scan.imports)
  )
    return undefined;
  scan.mark(start, { type: 'tag', html: lost });
  scan.taken = taken;
  return placeholder(lines, start, end);
}

/** Finds the tags of a line, outside of spans of code, that Markdown would not read, and the texts that stand in braces. */
function partsOf(scan: Scan, from: number): HeldPart[] {
  const { line } = scan;
  const parts: HeldPart[] = [];
  eachMark(line, from, /<(?=[/a-z])|\{/g, (start) => {
    const part = line[start] === '<' ? tagPart(line, start, scan) : textPart(line, start);
    if (part?.mark) parts.push({ start, end: part.end, mark: part.mark });
    return part?.end;
  });
  return parts;
}

interface Part {
  readonly end: number;
  /** Undefined where Markdown reads it. */
  readonly mark?: HeldPart['mark'];
}

function tagPart(line: string, start: number, { imports }: Scan): Part | undefined {
  const tag = parseElementTag(line, start, longestInLine);
  if (!tag || /^[A-Z]/.test(tag.name)) return undefined;
  const written = line.slice(start, tag.end);
  const isPlain = !isBlockTag(written) && !/[{]|\/\*|\b(?:className|htmlFor)=/.test(written);
  if (isPlain || written.length < 3) return { end: tag.end };
  return { end: tag.end, mark: { type: 'tag', html: htmlOfElement(tag, imports) } };
}

const textInBraces = /\{\s*(?:"[^"\\]{0,500}"|'[^'\\]{0,500}'|`[^`$\\]{0,500}`)\s*\}/y;

function textPart(line: string, start: number): Part | undefined {
  textInBraces.lastIndex = start;
  const [written] = textInBraces.exec(line) ?? [];
  const value = written && valueOfExpression(written.slice(1, -1), new Map());
  if (value === undefined || written === undefined) return undefined;
  return { end: start + written.length, mark: { type: 'tag', html: escapeHtml(value) } };
}
