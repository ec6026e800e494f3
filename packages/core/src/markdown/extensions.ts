import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Construct, Extension } from 'micromark-util-types';
import { deletionSyntax, type MarkOptions } from './emphasis.js';
import { linesOf } from './lines.js';

/** What parses and what builds a tree. */
export interface Extensions {
  readonly syntax: Extension[];
  readonly tree: ReturnType<typeof gfmTableFromMarkdown>[];
}

/** What extensions depend on besides the text. */
export interface ExtensionOptions extends MarkOptions {
  readonly notes: boolean;
}

/** Returns the extensions of Markdown that a text can need: each costs time on every character. */
export function extensionsFor(text: string, { notes, eastAsian }: ExtensionOptions): Extensions {
  const syntax: Extension[] = [];
  const tree: Extensions['tree'] = [];
  const add = (extension: Extension, fromMarkdown: Extensions['tree'][number]): void => {
    syntax.push(extension);
    tree.push(fromMarkdown);
  };
  // A table of one column needs no bar: its second line is `:-`, `-:` or `:-:`.
  if (text.includes('|') || text.includes(':-') || text.includes('-:')) {
    const lines = delimiterLines(text);
    if (lines.size > 0) add(tableAt(lines), gfmTableFromMarkdown());
  }
  if (text.includes('~~'))
    add(deletionSyntax({ eastAsian, singleTilde: false }), gfmStrikethroughFromMarkdown());
  if (notes && text.includes('[^')) add(gfmFootnote(), gfmFootnoteFromMarkdown());
  if (/\[[ \t\r\nxX]\]/.test(text)) add(gfmTaskListItem(), gfmTaskListItemFromMarkdown());
  return { syntax, tree };
}

/**
 * Tries a table only where one can start, above one of the lines, or goes on: micromark's own construct reads the first
 * line of every paragraph as the head of a table, and then reads it again.
 */
function tableAt(lines: ReadonlySet<number>): Extension {
  const extension = gfmTable();
  const table = extension.flow?.null as Construct;
  return {
    flow: {
      null: {
        ...table,
        tokenize(effects, ok, nok) {
          const last = this.events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix');
          const open = last?.[1].type === 'tableHead' || last?.[1].type === 'tableRow';
          return open || lines.has(this.now().line + 1) ? table.tokenize.call(this, effects, ok, nok) : nok;
        },
      },
    },
  };
}

/** Returns the numbers of the lines that look like `| - | :-: |`, also in quotes and lists. */
function delimiterLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { number, start, end } of linesOf(text)) {
    const line = text.slice(start, end);
    if (line.includes('-') && /^[ \t>]*[|:-][|: \t-]*$/.test(line)) lines.add(number);
  }
  return lines;
}
