import { type ProseBlock, proseBlocks } from '../prose/prose-blocks.js';
import { hashBlock } from '../revision/hash-block.js';
import { cleanText } from '../text/clean-text.js';
import { countWords } from '../text/word-count.js';
import type { Block } from '../types.js';
import { type FieldBlock, fieldBlocks } from './field-blocks.js';
import { readFrontMatter } from './front-matter.js';
import { readPlainYaml } from './plain-yaml.js';

/** What the blocks of a text are read with. */
export interface ReadBlocksOptions {
  /** The path of the file. */
  readonly path: string;
  /** The BCP 47 tag of the language, by which words are counted; by default they are runs of letters. */
  readonly language?: string | undefined;
}

const numbers = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
const plainNumbers = /\d+(?:[.,:]\d+)*/g;
/** Where digits stand that are not those of ASCII, and much else. */
const otherDigits = /[\u0660-\u1FFF\uA620-\uFFFF]/;

/**
 * Reads the blocks of a text: the fields of its front matter that are translated, then what its body says, in order.
 * Code, template code, the calls of components, modules and HTML without words are none. Never throws for what an
 * author writes.
 *
 * @example
 * readBlocks('---\ntitle: Port\n---\n## Nuit\n', { path: 'a.md' }).map(({ kind, text }) => [kind, text])
 * // [['field', 'Port'], ['heading', 'Nuit']]
 */
export function readBlocks(text: string, options: ReadBlocksOptions): readonly Block[] {
  return readProse(text, options).map(({ block }) => block);
}

/** A block, and its text without its codes. */
export interface BlockProse {
  readonly block: Block;
  readonly prose: string;
}

/** Reads the blocks of a text, each with its text without its codes. */
export function readProse(text: string, { path, language }: ReadBlocksOptions): readonly BlockProse[] {
  const source = cleanText(text.replace(/\r(?!\n)/g, '\n'));
  const frontMatter = readFrontMatter({ path, text: source }, readPlainYaml);
  const body = source.slice(frontMatter.bodyStart).replace(/^\uFEFF/, ' ');
  const linesBefore = source.slice(0, frontMatter.bodyStart).split('\n').length - 1;
  const fields = fieldBlocks(frontMatter).map((block) => ({ ...block, kind: 'field' as const }));
  const blocks = proseBlocks(body).map((block) => ({ ...block, line: block.line + linesBefore }));
  return [...fields, ...blocks].map((block) => ({ block: blockOf(block, language), prose: block.prose }));
}

type Unhashed = ProseBlock | (FieldBlock & { readonly kind: 'field' });

function blockOf({ prose, ...block }: Unhashed, language: string | undefined): Block {
  const codes = [...block.codes, ...(prose.match(otherDigits.test(prose) ? numbers : plainNumbers) ?? [])];
  return {
    ...block,
    codes,
    hash: hashBlock({ text: block.text, codes }),
    words: countWords(prose, language),
  };
}
