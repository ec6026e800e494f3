import { blankOf, linesFrom } from './held-lines.js';
import type { LineReader, Scan } from './scan.js';

/** A module takes no more lines, where blank ones stand in it. */
const mostLines = 300;

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
  const end = endOfModules(scan);
  scan.taken = end - scan.index;
  const written = scan.lines.slice(scan.index, end).join('\n');
  for (const [, name, , path] of written.matchAll(imported)) if (name && path) scan.imports.set(name, path);
  return blankOf(written);
};

/** What is imported from a file under one name, such as a picture. */
const imported = /^import[ \t]+([A-Za-z_$][\w$]*)[ \t]+from[ \t]+(["'])([^"'\n]+)\2/gm;

/** Returns the line behind what is imported and exported: the blank one once all brackets are closed, else the first. */
function endOfModules({ lines, index }: Scan): number {
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
  let first = index;
  while (!isBlank(lines[first])) first++;
  let depth = 0;
  for (let end = index; end < Math.min(lines.length, index + mostLines); end++) {
    if (isBlank(lines[end]) && depth <= 0) return end;
    depth += depthOf(lines[end] ?? '');
  }
  return depth <= 0 ? Math.max(first, Math.min(lines.length, index + mostLines)) : first;
}

/** Counts the brackets that a line opens and does not close. */
function depthOf(line: string): number {
  const marks = line.replace(/"[^"]*"|'[^']*'|\/\/[^\n]*/g, '');
  return marks.replace(/[^[({]/g, '').length - marks.replace(/[^\])}]/g, '').length;
}

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
  if (!isAlone || inner.length === 0) return withoutComments(scan, all, [start, close + 3]);
  return `${all.slice(0, start)}<!--${inner.slice(1).replaceAll('--', '  ')}-->${behind}`;
};

/** Takes comments out of lines with other words; other readers go on with what is left of one line. */
function withoutComments(
  scan: Scan,
  all: string,
  [start, end]: readonly [number, number],
): string | undefined {
  const isFirst = scan.taken === 1 && all.slice(0, start).trim() === '';
  // Spaces at the start of a line would make it code.
  if (isFirst) scan.mark(start, { type: 'tag', html: '' });
  const comment = blankOf(all.slice(start, end));
  const held = isFirst ? `\`${comment.slice(1, -1)}\`` : comment;
  const behind = all.slice(end).replace(/^[^`\n]*/, blankComments);
  const rest = all.slice(0, start) + held + behind;
  if (scan.taken > 1 || !/[<{]/.test(rest)) return rest;
  scan.lines[scan.index] = rest;
  return undefined;
}

function blankComments(words: string): string {
  let written = '';
  let from = 0;
  for (;;) {
    const start = words.indexOf('{/*', from);
    const end = start < 0 ? -1 : words.indexOf('*/}', start + 3);
    if (end < 0) return written + words.slice(from);
    written += words.slice(from, start) + blankOf(words.slice(start, end + 3));
    from = end + 3;
  }
}
