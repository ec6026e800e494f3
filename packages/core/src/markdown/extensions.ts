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
    (text.includes('|') ? extensions.table : 0) |
    (text.includes('~') ? extensions.strikethrough : 0) |
    (text.includes('[^') ? extensions.footnote : 0) |
    (/\[[ \txX]\]/.test(text) ? extensions.task : 0)
  );
}

/** Makes a processor read some extensions of Markdown. */
export function remarkExtensions(this: Processor, chosen: number): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
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
