import type { Nodes } from 'hast';

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** Decides whether an element stands within a line, by its name. */
export function isInline(tagName: string): boolean {
  return inline.test(tagName);
}

/** Returns the text that a reader sees of a node, blocks apart by a space; marks of footnotes are left out. */
export function plainText(node: Nodes): string {
  let text = '';
  // A stack and no recursion: what an author nests may be deeper than calls can be.
  const stack: (Nodes | ' ')[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === ' ') text += ' ';
    else if (next.type === 'text') text += next.value;
    else for (const piece of piecesOf(next).reverse()) stack.push(piece);
  }
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** Returns what a node shows, in order: its children, and a space at either end of a block. */
function piecesOf(node: Nodes): (Nodes | ' ')[] {
  if (node.type === 'root') return [...node.children];
  if (node.type !== 'element' || node.properties.dataFootnoteRef !== undefined) return [];
  return isInline(node.tagName) ? [...node.children] : [' ', ...node.children, ' '];
}
