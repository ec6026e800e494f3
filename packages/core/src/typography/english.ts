import type { Edit } from './edit.js';

const opens = /[\s([{—–“‘"'/-]/u;

/** Gives the edits that English asks for: curly quotes, apostrophes, dashes and ellipses. */
export function englishEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: found } of text.matchAll(/["']|(?<!-)-{2,3}(?!-)|(?<!\.)\.{3}(?![./\\])/g)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + found.length);
    const mark = markOf(found, before, after, text.slice(index + 1, index + 6));
    if (mark !== undefined) edits.push({ start: index, end: index + found.length, text: mark });
  }
  return edits;
}

function markOf(found: string, before: string, after: string, following: string): string | undefined {
  if (found === '...') return '…';
  if (found === '---') return '—';
  if (found === '--') return /[\p{L}\d\s]/u.test(before) && /[\p{L}\d\s]/u.test(after) ? '–' : undefined;
  const opening = (before === '' || opens.test(before)) && after !== '' && !/\s/.test(after);
  const prime = /\d/.test(before) && !/[\p{L}]/u.test(after);
  if (found === '"')
    return prime && !/[\s.,;:!?)]|^$/.test(after)
      ? undefined
      : opening
        ? '“'
        : before === '' && after === ''
          ? undefined
          : '”';
  if (opening) return /^(?:\d\ds?\b|tis\b|twas\b|em\b|n'|cause\b|til\b)/i.test(following) ? '’' : '‘';
  return prime && /\d/.test(after) ? undefined : '’';
}
