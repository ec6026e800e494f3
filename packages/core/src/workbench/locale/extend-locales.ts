import { isMap, isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Edit } from '../../text/edit.js';

/**
 * Returns the edit that adds a locale behind the others in the text of `site.yaml`, as these are written; undefined where
 * they are no list.
 *
 * @param code Letters, digits, `-` and `_`.
 * @example
 * extendLocales('locales: [fr, en] # ours\n', 'it') // { start: 16, end: 16, text: ', it' }
 */
export function extendLocales(text: string, code: string): Edit | undefined {
  const { contents, errors } = parseDocument(text, { prettyErrors: false });
  const list = errors.length === 0 && isMap(contents) ? contents.get('locales', true) : undefined;
  if (!isSeq(list)) return undefined;
  const end = endOfLast(list, text);
  if (end === undefined) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (list.flow) return insertAt(end, `,${spaceBefore(list, text, lineEnd)}${code}`);
  const start = startOf(list.items.at(-1)) ?? end;
  const indent = /(?:^|\n)([ \t]*)-[^\n]*$/.exec(text.slice(0, start))?.[1];
  if (indent === undefined) return undefined;
  const rest = text.slice(end);
  const behind = rest.search(/\r?\n|$/);
  return insertAt(end + behind, `${lineEnd}${indent}- ${code}`);
}

function insertAt(start: number, text: string): Edit {
  return { start, end: start, text };
}

/** Returns what stands before each item of a list between brackets: a space, or a line of its own. */
function spaceBefore(list: YAMLSeq, text: string, lineEnd: string): string {
  const start = startOf(list.items.at(-1)) ?? 0;
  const indent = /\n([ \t]*)$/.exec(text.slice(0, start))?.[1];
  return indent === undefined ? ' ' : `${lineEnd}${indent}`;
}

function startOf(item: unknown): number | undefined {
  return isNode(item) ? item.range?.[0] : undefined;
}

/** Returns where the last item ends, without the white space behind it. */
function endOfLast(list: YAMLSeq, text: string): number | undefined {
  const last = list.items.at(-1);
  const end = isNode(last) ? last.range?.[1] : undefined;
  return end === undefined ? undefined : text.slice(0, end).trimEnd().length;
}
