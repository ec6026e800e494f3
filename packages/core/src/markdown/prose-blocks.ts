import type { Definition, Html, Nodes, Paragraph, Root } from 'mdast';
import type { BlockKind } from '../types.js';
import { htmlBlocks } from './html-blocks.js';
import { type Aside, InlineReader, type InlineWords } from './inline-words.js';
import { eachNode } from './walk.js';

/** A block of prose, before it is hashed and counted. */
export interface ProseBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly codes: readonly string[];
  /** The text without its codes. */
  readonly prose: string;
  readonly line: number;
  readonly depth?: number;
}

/** Where a node stands. */
interface Place {
  readonly kind: BlockKind;
}

/** Collects what is translated of a tree of Markdown, in the order of its text. */
export function proseBlocks(tree: Root): readonly ProseBlock[] {
  const reader = new ProseReader(definitionsOf(tree));
  reader.read(tree, { kind: 'paragraph' });
  return reader.blocks;
}

function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  return definitions;
}

class ProseReader {
  readonly blocks: ProseBlock[] = [];
  readonly #definitions: ReadonlyMap<string, Definition>;
  #line = 1;

  constructor(definitions: ReadonlyMap<string, Definition>) {
    this.#definitions = definitions;
  }

  read(node: Nodes, place: Place): void {
    // What a dialect has made has the place of what stands before it.
    this.#line = Math.max(this.#line, node.position?.start.line ?? 0);
    switch (node.type) {
      case 'heading':
        this.#addWords('heading', this.#wordsOf(node), node.depth);
        break;
      case 'paragraph':
        this.#addWords(kindOf(node, place), this.#wordsOf(node));
        break;
      case 'tableCell':
        this.#addWords('cell', this.#wordsOf(node));
        break;
      case 'html':
        this.#addHtml(node);
        break;
      case 'definition':
        if (node.title) this.#addAside({ kind: 'title', text: node.title, line: undefined });
        break;
      default:
        if ('children' in node) this.#readAll(node, place);
    }
  }

  #readAll(node: Extract<Nodes, { children: unknown }>, { kind }: Place): void {
    for (const [index, child] of node.children.entries())
      this.read(child, { kind: kindWithin(node.type, kind, index) });
  }

  #wordsOf({ children }: { readonly children: Paragraph['children'] }): InlineWords {
    return InlineReader.read(children, this.#definitions);
  }

  #addHtml({ value }: Html): void {
    const first = this.#line;
    for (const { kind, words, line, depth } of htmlBlocks(value)) {
      this.#line = first + line;
      this.#addWords(kind, words, depth);
    }
  }

  #addWords(kind: BlockKind, { text, codes, prose, hasCode, asides }: InlineWords, depth?: number): void {
    if (hasCode || /[\p{L}\p{N}]/u.test(prose))
      this.blocks.push({ kind, text, codes, prose, line: this.#line, ...(depth !== undefined && { depth }) });
    for (const aside of asides) this.#addAside(aside);
  }

  #addAside({ kind, text, line = this.#line }: Aside): void {
    const folded = text.replace(/\s+/g, ' ').trim();
    this.blocks.push({ kind, text: folded, codes: [], prose: folded, line });
  }
}

/** Returns what a paragraph is, by what it stands in and at which place. */
function kindWithin(parent: Nodes['type'], kind: BlockKind, index: number): BlockKind {
  if (parent === 'footnoteDefinition' || kind === 'footnote') return 'footnote';
  if (parent === 'listItem') return index === 0 ? 'item' : 'paragraph';
  return parent === 'list' || parent === 'blockquote' ? 'paragraph' : kind;
}

const titles = /^(?:alert-title|tab-title)$/;

/** Returns what a paragraph is where a dialect has made it of something else. */
function kindOf({ data }: Paragraph, { kind }: Place): BlockKind {
  const name = data?.hName;
  if (name === 'summary') return 'title';
  if (name === 'figcaption') return 'caption';
  if (name === 'dt' || name === 'dd') return 'item';
  const { className } = data?.hProperties ?? {};
  return Array.isArray(className) && className.some((each) => titles.test(String(each))) ? 'title' : kind;
}
