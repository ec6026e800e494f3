import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { placeIn } from '../diagnostic.js';
import { nodeReader, type TextDialect, textDialectsIn } from '../dialect/index.js';
import { nearestName } from '../text/nearest.js';
import { factsOf } from './facts.js';
import { eachNode } from './walk.js';

/** Returns the dialects whose marks stand in a file; of a tree without its text, all of them. */
export function dialectsOf(file: VFile): readonly TextDialect[] {
  const facts = factsOf(file);
  facts.dialects ??= textDialectsIn(String(file));
  return facts.dialects;
}

const advice = 'Its content stays; write a name that is known, such as `:::note`.';

/** Changes the nodes that mean something else in the dialects of the text. */
export function remarkDialects(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const { findings } = factsOf(file);
    const unknown = new Set<string>();
    const readNode = nodeReader(dialectsOf(file), (name, { position }, names) => {
      if (unknown.has(name)) return;
      unknown.add(name);
      const place = placeIn(file.path ?? '', position?.start);
      const near = nearestName(name, names);
      const expected = near === undefined ? undefined : `:::${near}`;
      findings.push({ rule: 'html-dropped', place, facts: { name: `:::${name}`, expected, advice } });
    });
    if (readNode) eachNode(tree, readNode);
  };
}
