import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { nodeReader, type TextDialect, textDialectsIn } from '../dialect/index.js';
import { factsOf } from './facts.js';
import { eachNode } from './walk.js';

/** Returns the dialects whose marks stand in a file; of a tree without its text, all of them. */
export function dialectsOf(file: VFile): readonly TextDialect[] {
  const facts = factsOf(file);
  facts.dialects ??= textDialectsIn(String(file));
  return facts.dialects;
}

/** Changes the nodes that mean something else in the dialects of the text. */
export function remarkDialects(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const readNode = nodeReader(dialectsOf(file));
    if (readNode) eachNode(tree, readNode);
  };
}
