import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { factsOf } from './facts.js';
import { plainText } from './plain-text.js';

/**
 * Takes the title of a document out of its text, where it starts with it, as a heading of the first rank: whoever shows
 * the document shows its title, and would show it twice. What led to the heading leads to what follows it.
 */
export function rehypeTitle(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const facts = factsOf(file);
    if (facts.title !== undefined) facts.heading = takeTitle(tree, facts.title);
  };
}

/**
 * Takes the heading out and returns its text; undefined where the document does not start with its title.
 *
 * @param title The document's own title; `true` where it has none, and the heading is the title.
 */
function takeTitle(tree: Root, title: string | true): string | undefined {
  const at = tree.children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const heading = tree.children[at];
  if (heading?.type !== 'element' || heading.tagName !== 'h1') return undefined;
  const text = plainText(heading);
  if (text === '' || (title !== true && lettersOf(title) !== lettersOf(text))) return undefined;
  tree.children.splice(0, at + 1);
  while (tree.children[0]?.type === 'text' && tree.children[0].value.trim() === '') tree.children.shift();
  const [next] = tree.children;
  const { id } = heading.properties;
  if (next?.type === 'element' && id !== undefined) {
    if (next.properties.id === undefined) next.properties.id = id;
    else if (/^h[1-6]$/.test(next.tagName)) next.children.unshift(anchor(String(id)));
  }
  return text;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

function anchor(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}
