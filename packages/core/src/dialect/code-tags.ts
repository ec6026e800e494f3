import type { CodeTag, Notation } from './dialect.js';

const fence = /^ {0,3}(`{3,}|~{3,})/;
const mark = '~~~~~';

/** A pair of tags, and the last line of the text on which such code ends. */
interface OpenableTag extends CodeTag {
  readonly lastEnd: number;
}

/**
 * Returns a text whose tags for code are fences, so that what stands between is code, and whose other lines are rewritten
 * by the notations that ask for it. Every line keeps its length. A tag that nothing closes is a line of text.
 */
export function rewriteLines(text: string, notations: readonly Notation[]): string {
  if (!notations.some(({ line, codeTags }) => line ?? codeTags)) return text;
  const endings = text.split('\n');
  const lines = endings.map((line) => line.replace(/\r$/, ''));
  const tags = notations
    .flatMap(({ codeTags = [] }) => codeTags)
    .map((tag): OpenableTag => ({ ...tag, lastEnd: lines.findLastIndex((line) => tag.close.test(line)) }));
  const rewrite = (line: string, place: 'text' | 'tagged code'): string =>
    notations.reduce((written, notation) => notation.line?.(written, place) ?? written, line);
  const rewriteText = (line: string) =>
    line.includes('`') ? outsideOfCode(line, (part) => rewrite(part, 'text')) : rewrite(line, 'text');

  let fenced: string | undefined;
  let tag: OpenableTag | undefined;
  const rewritten = lines.map((line, index) => {
    if (tag) {
      if (!tag.close.test(line)) return rewrite(line, 'tagged code');
      tag = undefined;
      return closingFence(line);
    }
    if (fenced !== undefined) {
      if (endsFence(fenced, line)) fenced = undefined;
      return line;
    }
    fenced = fence.exec(line)?.[1];
    if (fenced !== undefined) return line;
    tag = tags.find(({ open, lastEnd }) => index < lastEnd && open.test(line));
    return tag ? openingFence(line, tag) : rewriteText(line);
  });
  return rewritten.map((line, index) => line + (endings[index]?.endsWith('\r') ? '\r' : '')).join('\n');
}

/** Returns a line of which what stands between backticks stays as it is. */
function outsideOfCode(line: string, rewrite: (part: string) => string): string {
  const parts = line.split(/(`+)/);
  // One that nothing closes may go on in the next line.
  if (parts.filter((part) => part === '`').length * 2 !== parts.length - 1 || parts.length % 4 !== 1)
    return line;
  return parts.map((part, index) => (index % 4 === 0 ? rewrite(part) : part)).join('');
}

function openingFence(line: string, { open, language }: CodeTag): string {
  const [, indentation = '', words = ''] = open.exec(line) ?? [];
  return `${indentation}${mark}${language.exec(words)?.[1] ?? ''}`.padEnd(line.length);
}

function closingFence(line: string): string {
  return `${/^[ \t]*/.exec(line)?.[0] ?? ''}${mark}`.padEnd(line.length);
}

/** Decides whether a line ends a block of code that began with some marks. */
function endsFence(marks: string, line: string): boolean {
  const written = fence.exec(line)?.[1];
  return written?.startsWith(marks) === true && line.trim() === written;
}
