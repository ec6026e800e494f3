import type { Nodes } from 'hast';

const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Decides whether an element stands within a line, by its name. */
export function isInline(tagName: string): boolean {
  return inline.has(tagName);
}

/** Returns the text that a reader sees of a node, blocks apart by a space; marks of footnotes are left out. */
export function plainText(node: Nodes): string {
  let text = '';
  // A stack and no recursion: what an author nests may be deeper than calls can be.
  const stack: (Nodes | ' ')[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === ' ') text += ' ';
    else if (next.type === 'text') text += next.value;
    else pushPieces(next, stack);
  }
  return text.replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, ' ').trim();
}

/** Puts what a node shows on a stack, the first on top: its children, and a space at either end of a block. */
function pushPieces(node: Nodes, stack: (Nodes | ' ')[]): void {
  if (node.type !== 'root' && node.type !== 'element') return;
  if (node.type === 'element' && node.properties.dataFootnoteRef !== undefined) return;
  const block = node.type === 'element' && !isInline(node.tagName);
  if (block) stack.push(' ');
  for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes);
  if (block) stack.push(' ');
}
