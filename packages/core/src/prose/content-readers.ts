import {
  fenceEnd,
  isBreak,
  opensComponent,
  parseFence,
  parseHeading,
  parseHtmlStart,
  startsBlock,
} from './block-start.js';
import { indentOf } from './leaf.js';
import {
  isModuleLine,
  isSilent,
  parseAlertTitle,
  parseBoxTitle,
  parseCallLine,
  parseColonTitle,
  parseLeafCall,
  parseReference,
} from './marked-line.js';
import type { ContentReader } from './prose-scan.js';
import { referenceName } from './raw-block.js';
import { isDelimiterRow, splitRow } from './table-row.js';

/** Reads a row of the table that is open. */
const readRow: ContentReader = (scan, line) => {
  if (scan.leaf?.type !== 'table') return false;
  if (startsBlock(line, true)) {
    scan.endLeaf();
    return false;
  }
  for (const text of splitRow(line).slice(0, scan.leaf.columns))
    scan.add({ kind: 'cell', text, form: 'markdown' });
  return true;
};

/** Reads the line below the head of a table. */
const readDelimiterRow: ContentReader = (scan, line) => {
  const { paragraph } = scan;
  if (paragraph?.lines.length !== 1 || !isDelimiterRow(line)) return false;
  const columns = splitRow(line).length;
  const cells = splitRow(paragraph.lines[0] ?? '');
  if (cells.length !== columns) return false;
  scan.leaf = { type: 'table', columns };
  for (const text of cells) scan.add({ kind: 'cell', text, form: 'markdown', line: paragraph.line });
  return true;
};

/** Reads the line that makes a heading of the paragraph above it. */
const readUnderline: ContentReader = (scan, line) => {
  const { paragraph } = scan;
  const mark = /^ {0,3}(=|-)\1* *$/.exec(line)?.[1];
  if (!paragraph || mark === undefined) return false;
  scan.leaf = undefined;
  const depth = mark === '=' ? 1 : 2;
  scan.add({
    kind: 'heading',
    text: paragraph.lines.join('\n'),
    depth,
    form: 'markdown',
    line: paragraph.line,
  });
  return true;
};

const readHeading: ContentReader = (scan, line) => {
  const heading = isBreak(line) ? { text: '', depth: 1 } : parseHeading(line);
  if (!heading) return false;
  scan.endLeaf();
  scan.add({ kind: 'heading', ...heading, form: 'markdown' });
  return true;
};

const fencedProse =
  /^\{(?:note|tip|hint|important|warning|caution|danger|error|attention|admonition|seealso|dropdown)\}(.*)$/;
const fenceTitle = /(?:^|[\s{,])title *= *(?:"([^"]+)"|'([^']+)')/;

/** Reads the line that opens a block of code; some fences hold Markdown, under a title. */
const readFence: ContentReader = (scan, line) => {
  const open = scan.openFences.at(-1);
  if (open !== undefined && fenceEnd(open, true).test(line)) {
    scan.endLeaf();
    scan.openFences.pop();
    return true;
  }
  const fence = parseFence(line);
  if (!fence) return false;
  scan.endLeaf();
  const end = fenceEnd(fence.mark, scan.tags.isDeep);
  const prose = fencedProse.exec(fence.info);
  if (prose && scan.hasBelow(end)) {
    scan.add({ kind: 'title', text: (prose[1] ?? '').trim(), form: 'markdown' });
    scan.openFences.push(fence.mark);
    return true;
  }
  const [, double, single] = fenceTitle.exec(fence.info) ?? [];
  const title = double ?? single ?? '';
  // The name of a file is none to translate.
  if (/\s/.test(title)) scan.add({ kind: 'caption', text: title, form: 'words' });
  scan.openVerbatim(line, { end, form: undefined });
  return true;
};

const readHtml: ContentReader = (scan, line) => {
  if (line[indentOf(line)] !== '<') return false;
  const start = parseHtmlStart(line);
  if (!start) {
    if (scan.paragraph || !opensComponent(line) || !scan.hasBelow(tagEnd)) return false;
    scan.openVerbatim(line, { end: tagEnd, form: 'html' });
    return true;
  }
  if (scan.paragraph && !start.interrupts && !start.alone) return false;
  scan.endLeaf();
  if (start.alone || scan.tags.isClosedBy(line)) {
    scan.add({ kind: 'paragraph', text: line, form: 'html' });
    scan.tags.add(line, start.opens);
    return true;
  }
  scan.openVerbatim(line, { end: start.end, form: 'html' });
  if (start.end?.test(line)) scan.endLeaf();
  return true;
};

/** Matches the last line of a tag that has several. */
const tagEnd = /(?<!=)> *$/;

/** Reads lines of colons, which open and close containers, and calls between them. */
const readColons: ContentReader = (scan, line) => {
  if (!/^ *(?:::|\/\/\/)/.test(line)) return false;
  const title = (scan.hasColons ? parseColonTitle(line) : undefined) ?? parseLeafCall(line);
  if (title === undefined) return false;
  scan.endLeaf();
  scan.add({ kind: 'title', text: title, form: 'markdown' });
  return true;
};

const readBox: ContentReader = (scan, line) => {
  const title = /^ *[!?=]{3}/.test(line) ? parseBoxTitle(line) : undefined;
  if (title === undefined) return false;
  scan.endLeaf();
  scan.add({ kind: 'title', text: title, form: 'markdown' });
  scan.openBox(indentOf(line) + 4);
  return true;
};

const readCall: ContentReader = (scan, line) => {
  const call = parseCallLine(line);
  if (!call) return false;
  const end = call.tag ? scan.endBelow(call.tag) : call.end;
  if (call.end && !scan.hasBelow(call.end)) return false;
  scan.endLeaf();
  if (end) scan.openVerbatim(line, { end, form: call.tag ? undefined : 'call' });
  else scan.add({ kind: 'paragraph', text: line, form: 'call' });
  return true;
};

/** Takes out lines that no reader sees: attributes, modules, comments and formulas. */
const readSilent: ContentReader = (scan, line) => {
  if (isSilent(line)) {
    scan.touch();
    return true;
  }
  const text = line.trim();
  const [end, isWhole] = silentRun(text, scan.paragraph !== undefined);
  if (!end) return false;
  if (!isWhole && end !== blank && !scan.hasBelow(end)) return false;
  scan.endLeaf();
  if (isWhole) scan.touch();
  else scan.openVerbatim(line, { end: end === blank ? undefined : end, form: undefined });
  return true;
};

const blank = /^\s*$/;
const commentEnd = /\*\/\} *$/;
const formulaEnd = /\$\$ *$/;

/** Returns what ends the lines that nobody sees, and whether the first of them is the last. */
function silentRun(text: string, isInParagraph: boolean): readonly [end?: RegExp, isWhole?: boolean] {
  if (text.startsWith('{/*')) return [commentEnd, commentEnd.test(text)];
  if (text.startsWith('$$')) return [formulaEnd, text.length > 3 && formulaEnd.test(text)];
  return !isInParagraph && isModuleLine(text) ? [blank, false] : [];
}

const readReference: ContentReader = (scan, line) => {
  const reference = scan.paragraph ? undefined : parseReference(line);
  if (!reference) return false;
  const name = referenceName(reference.label);
  if (!scan.references.has(name)) scan.references.set(name, reference.url);
  scan.add({ kind: 'title', text: reference.title ?? '', form: 'words' });
  return true;
};

/** Reads what is nothing else. */
const readParagraph: ContentReader = (scan, line) => {
  const title = scan.beginsQuote ? parseAlertTitle(line) : undefined;
  if (scan.paragraph) scan.paragraph.lines.push(line.trim());
  else if (title === undefined) scan.openParagraph(line);
  else scan.add({ kind: 'title', text: title, form: 'markdown' });
  return true;
};

/** What a line may be, in the order in which it is tried. */
export const contentReaders: readonly ContentReader[] = [
  readRow,
  readDelimiterRow,
  readUnderline,
  readHeading,
  readFence,
  readHtml,
  readColons,
  readBox,
  readCall,
  readSilent,
  readReference,
  readParagraph,
];
