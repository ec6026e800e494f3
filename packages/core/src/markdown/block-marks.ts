import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { abbreviationReader, readMarks } from '../dialect/index.js';
import { factsOf } from './facts.js';
import { eachNode } from './walk.js';

/** What the plugin takes. */
export interface BlockMarkOptions {
  /** The names of components. */
  readonly components: readonly string[];
}

/** Replaces what rewritten lines became by what they stand for, and explains abbreviations. */
export function remarkBlockMarks({ components }: BlockMarkOptions): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const { rewritten } = factsOf(file);
    if (!rewritten) return;
    const { marks, abbreviations } = rewritten;
    const text = { marks, names: components, source: String(file) };
    if (marks.size > 0) eachNode(tree, (node) => readMarks(node, text));
    const explain = abbreviationReader(abbreviations);
    if (explain) eachNode(tree, explain);
  };
}
