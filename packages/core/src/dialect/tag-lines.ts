import { blankOf, holdParts, linesFrom, placeholder } from './held-lines.js';
import type { LineReader, Scan } from './scan.js';

const openTag = /^[ \t]*<([a-z][a-z0-9-]*)((?:[ \t][^<>]*)?)>[ \t\r]*$/i;
const firstTag = /^[ \t]*<([a-z][a-z0-9-]*)((?:[ \t][^<>]*)?)>/i;
const markdownAttribute = /[ \t]markdown(?:=(?:"[^"]*"|'[^']*'|\w+))?(?=[ \t]|$)/;
/**
 * Reads HTML whose content is Markdown, `<div markdown="1">`: its tags become HTML that ends with its line, and get their
 * own HTML back in the tree.
 */
export const readMarkdownTag: LineReader = (scan) => {
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

/** Decides whether a line imports or exports; `import duties rose` does not. */
function isModule(line: string): boolean {
  if (/^export[ \t]+(?:const|let|default|function|async|class|\{)/.test(line)) return true;
  if (/^import[ \t]+(?:\w+[ \t]*,[ \t]*)?\{/.test(line)) return true;
  return /["'];?$/.test(line) && (/^import[ \t]*["']/.test(line) || line.includes(' from '));
}

/** Takes out the modules that a text imports and exports, up to the next blank line. */
export const readModuleLines: LineReader = (scan) => {
  if (scan.paragraph.length > 0 || !/^(?:im|ex)port\b/.test(scan.line) || !isModule(scan.line.trimEnd()))
    return undefined;
  let end = scan.index;
  while (end < scan.lines.length && scan.lines[end]?.trim() !== '') end++;
  scan.taken = end - scan.index;
  return blankOf(scan.lines.slice(scan.index, end).join('\n'));
};

/** Makes comments of HTML of `{/* … *\/}`, and an id of one behind a heading. */
export const readBraceComment: LineReader = (scan) => {
  const { line } = scan;
  const start = line.indexOf('{/*');
  if (start < 0 || line.slice(0, start).includes('`')) return undefined;
  const text = linesFrom(scan, start, '*/}');
  const close = text.indexOf('*/}', start + 3);
  if (close < 0) return undefined;
  scan.taken = text.slice(0, close).split('\n').length;
  const all = scan.lines.slice(scan.index, scan.index + scan.taken).join('\n');
  const [inner, behind] = [all.slice(start + 3, close), all.slice(close + 3)];
  const id = /^#{1,6}[ \t]/.test(line)
    ? /^[ \t]*#?([\p{L}\p{N}_][\p{L}\p{N}\p{M}_.:-]{0,100})[ \t]*$/u.exec(inner)?.[1]
    : undefined;
  if (id !== undefined && behind.trim() === '') return `${all.slice(0, start)}{#${id}}`.padEnd(all.length);
  const isAlone = all.slice(0, start).trim() === '' && behind.trim() === '';
  if (!isAlone || inner.length === 0)
    return all.slice(0, start) + blankOf(all.slice(start, close + 3)) + behind;
  return `${all.slice(0, start)}<!--${inner.slice(1).replaceAll('--', '  ')}-->${behind}`;
};
