import type { Nodes } from 'hast';

const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** Returns the text that a reader sees of a node, blocks apart by a space; marks of footnotes are left out. */
export function plainText(node: Nodes): string {
  let text = '';
  const stack: (Nodes | ' ')[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === ' ') text += ' ';
    else if (next.type === 'text') text += next.value;
    else if (next.type === 'element' || next.type === 'root') {
      if (next.type === 'element' && next.properties.dataFootnoteRef !== undefined) continue;
      const apart = next.type === 'element' && !inline.test(next.tagName);
      if (apart) stack.push(' ');
      for (let index = next.children.length - 1; index >= 0; index--) {
        const child = next.children[index];
        if (child) stack.push(child);
      }
      if (apart) stack.push(' ');
    }
  }
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
