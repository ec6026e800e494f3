import type { Root } from 'mdast';
import { eachNode } from '../markdown/walk.js';

/**
 * What the native parser reads otherwise than remark-parse, or might: a text that matches one of these is left to
 * remark-parse. Each stands for a kind of difference that mixtures of marks brought to light.
 */
const readOtherwise: readonly RegExp[] = [
  // Emphasis beside a character of two units, a joiner or a mark of another kind: `👍_é_`, `*\**d`, `S**_**`.
  /[*_~](?:[\uD800-\uDFFF]|(?<=(?:[\uD800-\uDFFF\u200B-\u200D]|\uFE0F)[*_~])|(?<=\*)[_~]|(?<=_)[*~]|(?<=~)[*_]|(?<=\\[*_~])[*_~])/,
  // A task or a note that does not begin with a letter: `- [x] <b>`, `[^1]:a`, `[^1]: 1.`.
  /(?:\[[ xX]\]|\[\^[^[\]\n]*\]:)(?![ \t]\p{L})/u,
  // HTML behind a line of text or of a table.
  /\n[ \t>]*<(?<=\S[^\S\n]*\n[ \t>]*<)[a-z/!?]/i,
  // A break before a line end of two characters; a break at the end of a link's text.
  /\\\r|\\[\r\n][ \t>]*\]/,
];

/** What lines begin with that it reads otherwise. */
const linesReadOtherwise: readonly RegExp[] = [
  // What begins in the line of a marker and goes on, or not, in the next: "* ~~~", `1. <!--`, `> [^1]: a`.
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|\[\^[^[\]\n]*\]:)[ \t]+)+(?:```|~~~|[<>[|])/m,
  /^(?=[ \t]*>)[ \t>]*(?:```|~~~|\[\^)|^[ \t]*>.*\\$/m,
  // HTML that is indented.
  /^[ \t]+<[a-z/!?]/im,
  // Spaces of print in the first line of a block of code.
  /^[ \t>]*(?:```|~~~)[^\r\n\u2028\u2029]*[\u00A0\u2000-\u200A\u202F\u3000]/m,
  // An item without a text in the line of its marker: `>-`, `1.`.
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/m,
  // A quotation in which more than text stands: another one, a list, a table, HTML, an empty last line.
  /^[ \t]*>(?: {5}|[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))|[^|<\r\n\u2028\u2029]*[|<]|[ \t]*$(?!\r?\n[ \t]*>))/m,
  // Code that is indented below the marker of its item; a link in a note; a line of nothing but
  // spaces; a table in an item.
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?: {5}| {0,4}\t)|^[ \t>]*\[\^[^[\]\r\n\u2028\u2029]*\]:[^[\r\n\u2028\u2029]*\[|^[ \t]+$|^[ \t]+[-:|][-:| \t]*$/m,
].map((pattern) => new RegExp(pattern, `${pattern.flags}y`));

/** The first characters of the lines that those match. */
const leads = ' \t>-*+0123456789[`~';

/** Decides whether a line of a text begins with what the native parser reads otherwise. */
function hasLineReadOtherwise(text: string): boolean {
  const ending = /[\n\r\u2028\u2029]/g;
  let start = 0;
  do {
    if (start < text.length && leads.includes(text.charAt(start)) && isReadOtherwise(text, start))
      return true;
    start = ending.test(text) ? ending.lastIndex : -1;
  } while (start >= 0);
  return false;
}

function isReadOtherwise(text: string, start: number): boolean {
  return linesReadOtherwise.some((pattern) => {
    pattern.lastIndex = start;
    return pattern.test(text);
  });
}

/** The line that opens or closes a block of code: its indentation and its marks. */
const fence = /^([ \t>]*)(```+(?=[^`]*$)|~~~+)/;

/** A line indented by four spaces or more that begins no item. */
const indentedCode = /^[ \t]{4,}(?![-*+ \t]|\d{1,9}[.)])/;

/** What lines of text may stand in: a list, a quotation, a note. */
const container = /^[ \t]*(?:[-*+>]|\d{1,9}[.)]|\[\^)/m;

/**
 * Decides whether, in a text with lists, quotations or notes, a line holds a run of backticks without another of its
 * length, which a later line may close, a block of code is closed by the end of its item, or code is indented.
 */
function hasLooseEnds(text: string): boolean {
  if (!container.test(text)) return false;
  let opened = '';
  for (const line of text.split('\n')) {
    const marks = fence.exec(line)?.[0];
    if (marks === undefined) {
      if (opened === '' && (hasOpenRun(line) || indentedCode.test(line))) return true;
    } else if (opened === '') opened = marks;
    else if (opened === marks) opened = '';
    else return true;
  }
  return opened !== '';
}

/** Decides whether a run of backticks in a line has no other of its length. */
function hasOpenRun(line: string): boolean {
  let open = '';
  for (const [run] of line.matchAll(/\\?`+/g)) {
    if (run.startsWith('\\')) return true;
    if (open === '') open = run;
    else if (open === run) open = '';
  }
  return open !== '';
}

/** Decides whether a note is named inside brackets, which may be those of a link, or behind a mark of a picture. */
function hasNoteInBrackets(text: string): boolean {
  if (!text.includes('[^')) return false;
  if (text.includes('![^')) return true;
  let depth = 0;
  for (const [mark] of text.matchAll(/\\.|\[\^?|\]/g)) {
    if (mark === '[^' && depth > 0) return true;
    if (mark.startsWith('[')) depth++;
    else if (mark === ']') depth = Math.max(0, depth - 1);
  }
  return false;
}

/** The empty lines that a text begins with: those of its front matter, too, are spaces then. */
const emptyStart = /^(?:[ \t]*\r?\n)+/;

/** Decides whether both parsers are known to build the same tree of a text. */
export function isReadAlike(text: string): boolean {
  const written = text.replace(emptyStart, '');
  return (
    !readOtherwise.some((pattern) => pattern.test(written)) &&
    !hasLineReadOtherwise(written) &&
    !hasLooseEnds(written) &&
    !hasNoteInBrackets(written)
  );
}

/** Decides whether a parser made a link of a bare address, which is a later step of ours, or took `~a~` for deleted. */
export function hasForeignNode(tree: Root, text: string): boolean {
  let isForeign = false;
  eachNode(tree, ({ type, position }) => {
    const start = position?.start.offset ?? 0;
    isForeign ||= type === 'link' && !/[[<]/.test(text.charAt(start));
    isForeign ||= type === 'delete' && !text.startsWith('~~', start);
  });
  return isForeign;
}
