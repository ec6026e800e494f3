import type { Definition, Nodes, Paragraph } from 'mdast';
import { createNotationFinder, nodeReader, readMarks, rewriteText } from '../../src/dialect/index.js';
import { remarkHeadingIds } from '../../src/markdown/heading-ids.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { eachNode } from '../../src/markdown/walk.js';
import { htmlBlocks } from '../../src/prose/html-blocks.js';
import { WordCollector } from '../../src/prose/word-collector.js';
import { isBlock, type Words } from '../../src/prose/words.js';

/** Reads the blocks of a Markdown body from its tree: what the faster reader is compared with. */
export function treeBlocks(body: string): string[] {
  const notations = createNotationFinder()(body);
  const { text, marks } = rewriteText(body, notations, []);
  const { tree } = parseMarkdown(text, { gfm: true, components: [], eastAsian: false });
  const readNode = nodeReader(notations, {
    source: text,
    attributes: true,
    understand: () => undefined,
    nameAddress: () => undefined,
  });
  if (marks.size > 0) eachNode(tree, (node) => readMarks(node, { marks, names: [], source: text }));
  remarkHeadingIds()(tree);
  if (readNode) eachNode(tree, readNode);
  const definitions = new Map<string, Definition>();
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  const blocks: string[] = [];
  const add = (kind: string, words: Words): void => {
    if (isBlock(words)) blocks.push(`${kind}: ${words.text}`);
    for (const aside of words.asides) blocks.push(`${aside.kind}: ${aside.text}`);
  };
  const wordsOf = (node: { readonly children: readonly Nodes[] }): Words => {
    const collector = new WordCollector();
    for (const child of node.children) collect(child, collector, definitions);
    return collector.finish();
  };
  const walk = (node: Nodes, kind: string): void => {
    if (node.type === 'heading') add(`heading ${node.depth}`, wordsOf(node));
    else if (node.type === 'paragraph') add(kindOf(node, kind), wordsOf(node));
    else if (node.type === 'tableCell') add('cell', wordsOf(node));
    else if (node.type === 'html')
      for (const part of htmlBlocks(node.value))
        add(part.depth ? `heading ${part.depth}` : part.kind, part.words);
    else if (node.type === 'definition') {
      if (node.title && /\p{L}/u.test(node.title)) blocks.push(`title: ${node.title}`);
    } else if ('children' in node)
      for (const [index, child] of node.children.entries()) walk(child, kindWithin(node.type, kind, index));
  };
  walk(tree, 'paragraph');
  return blocks;
}

function kindWithin(parent: Nodes['type'], kind: string, index: number): string {
  if (parent === 'footnoteDefinition' || kind === 'footnote') return 'footnote';
  if (parent === 'listItem') return index === 0 ? 'item' : 'paragraph';
  return parent === 'list' || parent === 'blockquote' ? 'paragraph' : kind;
}

function kindOf({ data }: Paragraph, kind: string): string {
  const name = data?.hName;
  if (name === 'summary') return 'title';
  if (name === 'figcaption') return 'caption';
  if (name === 'dt' || name === 'dd') return 'item';
  return /"(?:alert|tab)-title"/.test(JSON.stringify(data ?? {})) ? 'title' : kind;
}

function collect(node: Nodes, words: WordCollector, definitions: ReadonlyMap<string, Definition>): void {
  const text = (value: string): void => {
    let behind = 0;
    for (const { index, 0: code } of value.matchAll(
      /\{\{[\s\S]{0,1000}?\}\}|\{%[\s\S]{0,1000}?%\}|\{[^{}\n]{1,300}\}/g,
    )) {
      words.addText(value.slice(behind, index));
      words.addCall(code, 0);
      behind = index + code.length;
    }
    words.addText(value.slice(behind));
  };
  if (node.type === 'text') text(node.value);
  else if (node.type === 'inlineCode') {
    const code = node.value.replace(/\s+/g, ' ').trim();
    words.addCode(code, `\`${code}\``);
  } else if (node.type === 'break') text(' ');
  else if (node.type === 'html') words.addTag(node.value, 0);
  else if (node.type === 'image' || node.type === 'imageReference') {
    words.addAside('alt', node.alt ?? undefined, 0);
    if (node.type === 'image') words.addAside('title', node.title ?? undefined, 0);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, words, definitions);
    if (node.type === 'link') words.addAside('title', node.title ?? undefined, 0);
  }
}
