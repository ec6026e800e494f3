import { boxKind } from './box-kinds.js';
import type { LineReader } from './scan.js';

const box = /^[ \t]*(!!!|\?\?\?\+?) ?([a-z][\w-]*)((?: +[\w-]+)*)(?: +"(.*)")?[ \t\r]*$/i;
const tab = /^[ \t]*===[!+]? +"([^"]+)"[ \t\r]*$/;

/**
 * Makes an item of a list of the first line of a box, `!!! note "Title"`, whose content is indented below it: the item
 * starts with the title as a heading.
 */
export const readBoxLine: LineReader = (scan) => {
  const { line, indent } = scan;
  const match = /^[ \t]*[!?]{3}/.test(line) ? box.exec(line) : null;
  if (!match) return undefined;
  const [, sign = '', name = '', , title] = match;
  if (title === undefined && !scan.hasContent(indent + 4)) return undefined;
  const start = line.length - line.trimStart().length;
  if (line.trimEnd().length < start + 5) return undefined;
  const isDetails = sign.startsWith('?');
  scan.mark(start, {
    type: 'box',
    kind: isDetails ? undefined : (boxKind(name) ?? 'note'),
    isOpen: sign.endsWith('+'),
    isUntitled: title?.trim() === '',
    name: isDetails || boxKind(name) === undefined ? capitalise(name) : '',
  });
  scan.openBox();
  return withHeading(line, start, title);
};

/** Makes an item of a list of the first line of a tab, `=== "C++"`, in the same way. */
export const readTabLine: LineReader = (scan) => {
  const { line, indent } = scan;
  const [, title] = (/^[ \t]*===/.test(line) ? tab.exec(line) : null) ?? [];
  if (title === undefined || !scan.hasContent(indent + 4)) return undefined;
  const start = line.length - line.trimStart().length;
  scan.mark(start, { type: 'tab' });
  scan.openBox();
  const quote = line.indexOf('"');
  return `${line.slice(0, start)}-${' '.repeat(quote - start - 2)}# ${title.padEnd(line.length - quote - 1)}`;
};

/** Returns a line as an item with a heading, whose title stays in its columns. */
function withHeading(line: string, start: number, title = ''): string {
  const head = `${line.slice(0, start)}-   #`;
  if (title === '') return head.padEnd(line.length);
  return `${head.padEnd(line.lastIndexOf(title, line.lastIndexOf('"') - 1))}${title}`.padEnd(line.length);
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
