import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { placeIn } from '../diagnostic.js';
import { cleanText } from '../text/clean-text.js';
import { dedentText } from './dedent.js';
import { factsOf } from './facts.js';
import { parseMarkdown, type TreeParser } from './parse-markdown.js';
import { partDefinitions } from './part-definitions.js';

/** What the plugin takes. */
export interface ReadOptions {
  /** Reads tables, ~~deleted~~ text, notes and task lists. */
  readonly gfm: boolean;
  /** Reads notes. */
  readonly notes: boolean;
  /** The names of components that a text can call; undefined where it calls none. */
  readonly components: readonly string[] | undefined;
  /** Replaces the characters that no page can hold. */
  readonly clean: boolean;
  /** A faster parser, for the texts that it reads alike. */
  readonly fast: TreeParser | undefined;
  /** Opens and closes emphases beside marks of full width too. */
  readonly eastAsian: boolean;
}

/** Parses Markdown, and reports what kept a text or a part of it from being read. */
export const remarkRead: Plugin<[ReadOptions], string, Root> = function ({ clean, ...options }) {
  const brought = () => this.data();
  this.parser = (text: string, file: VFile) => {
    const { findings, rewritten } = factsOf(file);
    const parted = partDefinitions(text, rewritten?.lateDefinitions);
    const dedented =
      rewritten && rewritten.dedents.size > 0 ? dedentText(parted.text, rewritten.dedents) : undefined;
    const shown = dedented?.text ?? parted.text;
    const { tree, tooDeep, tooDense } = parseMarkdown(clean ? cleanText(shown) : shown, {
      ...options,
      syntax: brought().micromarkExtensions ?? [],
      tree: (brought().fromMarkdownExtensions ?? []).flat(),
    });
    if (!tooDeep && tooDense === undefined) {
      dedented?.place(tree);
      parted.place(tree);
    }
    const place = (line: number) => placeIn(file.path ?? '', { line, column: 1 });
    if (tooDeep) {
      const facts = { found: String(tooDeep.depth) };
      findings.push({ rule: 'nesting-too-deep', place: place(tooDeep.line), facts });
    }
    if (tooDense !== undefined) findings.push({ rule: 'text-too-dense', place: place(tooDense) });
    return tree;
  };
};
