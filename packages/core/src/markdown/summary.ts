import type { Root } from 'hast';
import type { Root as Document } from 'mdast';
import type { VFile } from 'vfile';
import { containText } from '../text/direction.js';
import { countWords } from '../text/word-count.js';
import { blocksOf } from './blocks.js';
import { type FindNotations, notationsIn } from './dialects.js';
import { excerptOf, moreOffset } from './excerpt.js';
import { factsOf } from './facts.js';
import { headingsOf } from './outline.js';
import { plainText } from './plain-text.js';
import { eachElement } from './walk.js';

/** Collects the blocks of a text as it was written, and where its excerpt ends. */
export function remarkBlocks(): (tree: Document, file: VFile) => undefined {
  return (tree, file) => {
    const facts = factsOf(file);
    facts.blocks = blocksOf(tree);
    facts.more = moreOffset(tree, String(file), facts.excerptEnd);
  };
}

/** What the plugin takes. */
export interface SummaryOptions {
  /** The BCP 47 tag of the text's language. */
  readonly language: string;
  readonly find: FindNotations;
}

/** Collects the headings, excerpt, number of words and ids of a text as a reader sees it. */
export function rehypeSummary({ language, find }: SummaryOptions): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const facts = factsOf(file);
    facts.headings = headingsOf(tree);
    // Where it was cut, what closes a turn of letters is gone.
    facts.excerpt = containText(excerptOf(tree, facts.more, notationsIn(file, find))).text;
    facts.words = countWords(plainText(tree), language);
    const anchors: string[] = [];
    eachElement(tree, ({ properties: { id } }) => {
      if (typeof id === 'string') anchors.push(id);
    });
    facts.anchors = anchors;
  };
}
