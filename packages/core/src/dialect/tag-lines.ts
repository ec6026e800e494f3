import { holdParts, placeholder } from './held-lines.js';
import { markdownAttribute } from './markdown-attribute.js';
import { readMarkdownCells } from './markdown-cells.js';
import type { LineReader, Scan } from './scan.js';

const openTag = /^[ \t]*<([a-z][a-z0-9-]*)((?:[ \t][^<>]*)?)>[ \t\r]*$/i;
const firstTag = /^[ \t]*<([a-z][a-z0-9-]*)((?:[ \t][^<>]*)?)>/i;

/**
 * Reads HTML whose content is Markdown, `<div markdown="1">`: its tags become HTML that ends with its line, and get their
 * own HTML back in the tree.
 */
export const readMarkdownTag: LineReader = (scan) => {
  const cells = readMarkdownCells(scan);
  if (cells !== undefined) return cells;
  const { line, openTags } = scan;
  const start = line.length - line.trimStart().length;
  if (line[start] !== '<') return undefined;
  const whole = scan.inHtml ? undefined : readWholeElement(scan);
  if (whole !== undefined) return whole;
  const closing = /^<\/([a-z][a-z0-9-]*)>$/i.exec(line.trim())?.[1]?.toLowerCase();
  if (closing !== undefined) {
    if (openTags.at(-1) !== closing) return undefined;
    openTags.pop();
    return hold(scan, start, line.trim());
  }
  const [, name = '', attributes = ''] = openTag.exec(line) ?? [];
  const tag = name.toLowerCase();
  if (markdownAttribute.test(attributes)) {
    openTags.push(tag);
    return hold(scan, start, line.trim().replace(markdownAttribute, ''));
  }
  // One of the same name within is closed first.
  if (tag !== '' && openTags.includes(tag)) {
    openTags.push(tag);
    return hold(scan, start, line.trim());
  }
  return openTags.length > 0 ? readInlineTag(scan) : undefined;
};

const inlineTag =
  /^<\/?(?:img|br|a|span|b|i|em|strong|small|kbd|code|abbr|cite|mark|sub|sup)(?![\w-])[^<>]*>$/i;

/** Reads a tag of text that has a line to itself: Markdown would read none in the lines below. */
function readInlineTag(scan: Scan): string | undefined {
  const text = scan.line.trim();
  if (!inlineTag.test(text) || text.includes('`')) return undefined;
  const start = scan.line.length - scan.line.trimStart().length;
  scan.paragraph.push(scan.line);
  return holdParts(scan, [{ start, end: start + text.length, mark: { type: 'tag', html: text } }]);
}

/** Reads HTML with its content on one line: its tags become spans of code, and get their own HTML back in the tree. */
function readWholeElement(scan: Scan): string | undefined {
  const { line } = scan;
  if (!line.includes('markdown') || !line.includes('</')) return undefined;
  const [open = '', name = '', attributes = ''] = firstTag.exec(line) ?? [];
  const text = line.trimEnd();
  const close = text.slice(text.lastIndexOf('</'));
  if (!markdownAttribute.test(attributes) || close.toLowerCase() !== `</${name.toLowerCase()}>`)
    return undefined;
  const [start, end] = [open.indexOf('<'), text.length - close.length];
  if (line.slice(open.length, end).trim() === '') return undefined;
  const html = open.slice(start).replace(markdownAttribute, '');
  scan.paragraph.push(line);
  return holdParts(scan, [
    { start, end: open.length, mark: { type: 'tag', html } },
    { start: end, end: text.length, mark: { type: 'tag', html: close } },
  ]);
}

function hold(scan: Scan, start: number, html: string): string {
  // What stands between the tags of a paragraph is one.
  scan.mark(start, { type: 'tag', html: /^<\/?p(?![\w-])/i.test(html) ? '' : html });
  return placeholder(scan.line, start, scan.line.trimEnd().length);
}
