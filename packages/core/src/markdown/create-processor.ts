import type { Root } from 'hast';
import type { Root as Document } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { cleanText } from '../text/clean-text.js';
import { countWords } from '../text/word-count.js';
import { rehypeTypography } from '../typography/index.js';
import { checkAddresses } from './check-addresses.js';
import { excerptOf, moreOffset } from './excerpt.js';
import { identify } from './heading-ids.js';
import { createHighlighter } from './highlighter.js';
import { headingsOf, outlineOf } from './outline.js';
import { parseMarkdown } from './parse-markdown.js';
import { plainText } from './plain-text.js';
import { readRaw, sanitizeTree, toTree } from './to-tree.js';
import { builtInWords, type Say } from './words.js';

/** What a processor does besides reading Markdown. */
export interface ProcessorOptions {
  /** The BCP 47 tag of the text's language, `'fr'`. */
  readonly locale: string;
  /** Leaves out what is not safe; without it HTML passes as it was written. True by default. */
  readonly sanitize?: boolean;
  /** Typesets the text as its language does. True by default. */
  readonly typography?: boolean;
  /** Gives headings ids, and reads those written `## Title {#id}`. True by default. */
  readonly headingIds?: boolean;
  /** Reads tables, ~~deleted~~ text, notes, task lists, alerts and bare addresses. True by default. */
  readonly gfm?: boolean;
  /** Colours code whose fence names a language, with the class names of highlight.js. False by default. */
  readonly highlight?: boolean;
  /** Gives the words of alerts and notes by key, `'alert.note'`; by default in French or English, after `locale`. */
  readonly message?: Say;
}

/** A heading of a text, without the range of a list that it governs. */
export interface TextOutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly children: readonly TextOutlineEntry[];
}

declare module 'vfile' {
  interface DataMap {
    outline: readonly TextOutlineEntry[];
    excerpt: string;
    words: number;
  }
}

/**
 * Gives a unified processor from Markdown to HTML, with the outline, excerpt and number of words in the file's data.
 * Links stay as they are written.
 *
 * @throws TypeError where `locale` is no text.
 * @example
 * String(createProcessor({ locale: 'fr' }).processSync('Vraiment ?')) // '<p>Vraiment\u202f?</p>'
 */
export function createProcessor(
  options: ProcessorOptions,
): Processor<Document, Document, Root, Root, string> {
  const { locale, sanitize = true, typography = true, headingIds = true, gfm = true } = options;
  const highlight = options.highlight ? createHighlighter() : undefined;
  if (typeof locale !== 'string' || locale === '')
    throw new TypeError(`Expected a language tag, not \`${String(locale)}\``);
  const say = options.message ?? builtInWords(locale);
  function read(this: Processor): void {
    this.parser = (text: string) => parseMarkdown(sanitize ? cleanText(text) : text, { gfm }).tree;
  }
  const convert = () => (document: Document, file: VFile) => {
    const more = moreOffset(document);
    let tree = toTree(document, { gfm, headingIds, say });
    if (sanitize) {
      tree = readRaw(tree, String(file));
      checkAddresses(tree, file.path ?? '');
      tree = sanitizeTree(tree);
    }
    if (typography) rehypeTypography({ locale })(tree);
    if (headingIds) identify(tree, file.path ?? '');
    const headings = headingsOf(tree);
    file.data.outline = outlineOf(headings, []).map(bare);
    file.data.excerpt = excerptOf(tree, more);
    file.data.words = countWords(plainText(tree));
    highlight?.(tree);
    return tree;
  };
  return unified()
    .use(read)
    .use(convert)
    .use(rehypeStringify, { allowDangerousHtml: !sanitize || highlight !== undefined })
    .freeze() as unknown as Processor<Document, Document, Root, Root, string>;
}

function bare({ id, title, depth, children }: TextOutlineEntry): TextOutlineEntry {
  return { id, title, depth, children: children.map(bare) };
}
