import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Processor } from 'unified';

/** The extensions of Markdown, a bit each. */
export const extensions = { table: 1, strikethrough: 2, footnote: 4, task: 8, all: 15 } as const;

/** Gives the extensions that a text can need: each costs time on every character. */
export function extensionsOf(text: string): number {
  return (
    (text.includes('|') && cellsOf(text) <= mostCells ? extensions.table : 0) |
    (text.includes('~') ? extensions.strikethrough : 0) |
    (text.includes('[^') ? extensions.footnote : 0) |
    (/\[[ \txX]\]/.test(text) ? extensions.task : 0)
  );
}

/** A table repeats its columns on every line after it: a few kilobytes could ask for a million cells. */
const mostCells = 200_000;

function cellsOf(text: string): number {
  let columns = 0;
  let lines = 0;
  for (const line of text.split('\n')) {
    lines++;
    if (/^[ \t>]*[|:-][|: \t-]*\r?$/.test(line)) columns = Math.max(columns, line.split('|').length);
  }
  return columns * lines;
}

/**
 * Gives the constructs that a text is read without: those that it could only be read with in a time that grows with
 * the square of its length. No text that means them has so many.
 */
export function constructsWithout(text: string): string[] {
  const without: string[] = [];
  if (countOf(text, /<[?!]/g) > 1000) without.push('htmlText');
  if (new Set(text.match(/`+/g)?.map(({ length }) => length)).size > 60) without.push('codeText');
  if (text.split(/\n[ \t\r]*\n/).some((part) => countOf(part, /[*_]+/g) > 3000)) without.push('attention');
  return without;
}

function countOf(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** Makes a processor read some extensions of Markdown, and leave out some of its constructs. */
export function remarkExtensions(this: Processor, chosen: number, without: readonly string[]): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  if (without.length > 0) data.micromarkExtensions.push({ disable: { null: [...without] } });
  data.fromMarkdownExtensions ??= [];
  if (chosen & extensions.table) {
    data.micromarkExtensions.push(gfmTable());
    data.fromMarkdownExtensions.push(gfmTableFromMarkdown());
  }
  if (chosen & extensions.strikethrough) {
    data.micromarkExtensions.push(gfmStrikethrough());
    data.fromMarkdownExtensions.push(gfmStrikethroughFromMarkdown());
  }
  if (chosen & extensions.footnote) {
    data.micromarkExtensions.push(gfmFootnote());
    data.fromMarkdownExtensions.push(gfmFootnoteFromMarkdown());
  }
  if (chosen & extensions.task) {
    data.micromarkExtensions.push(gfmTaskListItem());
    data.fromMarkdownExtensions.push(gfmTaskListItemFromMarkdown());
  }
}
