import type { Element, ElementContent, Root } from 'hast';
import { eachElement } from './walk.js';

/** A block of code that is longer is data: colouring it would cost more than reading the document. */
const longest = 50_000;

/**
 * What colours code, such as `createLowlight(common)` of lowlight. It is given and not imported, so that no grammar is
 * in a program that does not colour.
 */
export interface Highlighter {
  /** Whether it knows a language by this name. */
  registered(language: string): boolean;
  /** Returns code as a tree, its words in `<span class="hljs-…">`. */
  highlight(language: string, code: string): Root;
}

/** What the plugin takes. */
export interface HighlightOptions {
  readonly highlight: Highlighter;
}

/**
 * Colours blocks of code whose fence names a language, ` ```js `; the block gets the class `hljs`. Code without a
 * language, or in one that is not known, stays as it is.
 */
export function rehypeHighlight({ highlight }: HighlightOptions): (tree: Root) => undefined {
  return (tree) =>
    eachElement(tree, (node, parent) => {
      if (node.tagName !== 'code' || parent.type !== 'element' || parent.tagName !== 'pre') return;
      const language = languageOf(node);
      const code = textOf(node);
      if (language === undefined || code === undefined || code.length > longest) return;
      const coloured = colour(highlight, language, code);
      if (!coloured) return;
      node.properties.className = ['hljs', `language-${language}`];
      node.children = coloured.children as ElementContent[];
    });
}

/** A grammar that fails on some code is no fault of the author's: the code is shown without colours. */
function colour(highlight: Highlighter, language: string, code: string): Root | undefined {
  try {
    return highlight.registered(language) ? highlight.highlight(language, code) : undefined;
  } catch {
    return undefined;
  }
}

function languageOf({ properties }: Element): string | undefined {
  const names = Array.isArray(properties.className) ? properties.className : [];
  const name = names.map(String).find((each) => each.startsWith('language-'));
  return name?.slice('language-'.length);
}

/** Code that holds elements was coloured by its author. */
function textOf({ children }: Element): string | undefined {
  const [child] = children;
  return children.length === 1 && child?.type === 'text' ? child.value : undefined;
}
