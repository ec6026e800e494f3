import { createRequire } from 'node:module';
import type { TreeParser } from '../markdown/parse-markdown.js';
import { hasForeignNode, isReadAlike } from './read-alike.js';
import { readVersion } from './resolve-module.js';

/** A faster parser, and what a cache tells its trees from others by. */
export interface NativeParser {
  /** Parses the texts of which it builds the tree of remark-parse. */
  readonly parse: TreeParser;
  /** `'satteri 0.10.5'`. */
  readonly name: string;
}

/** Loads the native parser of Markdown; undefined where it is not installed, or not made for this machine. */
export async function loadNativeParser(): Promise<NativeParser | undefined> {
  try {
    const { markdownToMdast } = await import('satteri');
    const options = { features: { gfm: true, frontmatter: false } };
    const parse: TreeParser = (text) => {
      if (!isReadAlike(text)) return undefined;
      try {
        const tree = markdownToMdast(text, options);
        return tree.type === 'root' && !hasForeignNode(tree, text) ? tree : undefined;
      } catch {
        // What it refuses, remark-parse reads.
        return undefined;
      }
    };
    return { parse, name: `satteri ${await readVersion(createRequire(import.meta.url).resolve('satteri'))}` };
  } catch {
    return undefined;
  }
}
