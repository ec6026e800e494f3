import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { factsOf } from './facts.js';
import { setHole } from './hole-node.js';
import { plainText } from './plain-text.js';
import { eachElement } from './walk.js';

/** The elements that hold a block of a text, or a picture alone. */
const blocks = /^(?:h[1-6]|p|li|td|th|dt|dd|figure|figcaption|caption|summary)$/;

/** Makes a hole for the marks of each block, in a text that says what it was translated from; in others, none. */
export function rehypeBlockHoles(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    if (!factsOf(file).stamped) return;
    const counts = new Map<number, number>();
    eachElement(tree, (element) => {
      const line = element.position?.start.line;
      if (line === undefined || !blocks.test(element.tagName) || holdsBlock(element)) return;
      const index = counts.get(line) ?? 0;
      const hasWords = /[\p{L}\p{N}]/u.test(plainText(element));
      if (hasWords) counts.set(line, index + 1);
      const { id } = element.properties;
      setHole(element, 'dataStale', {
        hole: 'block',
        line,
        index: hasWords ? index : -1,
        ...(typeof id === 'string' && id !== '' && { id }),
      });
    });
  };
}

/** Decides whether a paragraph within an element holds its words. */
function holdsBlock({ tagName, children }: Element): boolean {
  if (tagName === 'figure') return false;
  return children.some((child) => child.type === 'element' && /^(?:p|h[1-6])$/.test(child.tagName));
}
