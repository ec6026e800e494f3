import type { Nodes, PhrasingContent, Text } from 'mdast';

/** Returns what makes abbreviations of the words in a text that were explained; undefined where none was. */
export function abbreviationReader(words: ReadonlyMap<string, string>): ((node: Nodes) => void) | undefined {
  if (words.size === 0) return undefined;
  const names = [...words.keys()].sort((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  return (node) => {
    if (!/^(?:paragraph|heading|tableCell|link|linkReference|emphasis|strong|delete)$/.test(node.type))
      return;
    if (node.data?.hName === 'abbr') return;
    const parent = node as Extract<Nodes, { children: PhrasingContent[] }>;
    parent.children = parent.children.flatMap((child) =>
      child.type === 'text' ? explain(child, pattern, words) : [child],
    );
  };
}

function explain(text: Text, pattern: RegExp, words: ReadonlyMap<string, string>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let behind = 0;
  for (const { 0: name, index } of text.value.matchAll(pattern)) {
    if (index > behind) pieces.push({ ...text, value: text.value.slice(behind, index) });
    const hProperties = { title: words.get(name) ?? '' };
    const word: Text = { type: 'text', value: name };
    pieces.push({ type: 'emphasis', data: { hName: 'abbr', hProperties }, children: [word] });
    behind = index + name.length;
  }
  if (pieces.length === 0) return [text];
  if (behind < text.value.length) pieces.push({ ...text, value: text.value.slice(behind) });
  return pieces;
}
