import type { Element, ElementContent, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { placeIn } from '../diagnostic.js';
import { factsOf } from './facts.js';
import { eachElement } from './walk.js';

/**
 * What the code of a document may cost. The time of most grammars grows with the square of a block; one that is longer
 * than the root of this is data.
 */
const mostCost = 120_000_000;
/** The longest run of letters and digits that is coloured: grammars look for the end of a word from each of them. */
const longestRun = 499;
/** Scripts and styles in a document's code: each starts a grammar within the one before. */
const mostEmbedded = 40;

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
export function rehypeHighlight({ highlight }: HighlightOptions): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const fits = createBudget();
    eachElement(tree, (node, parent) => {
      const block = blockOf(node, parent);
      if (!block || !highlight.registered(block.language)) return;
      const { language, code } = block;
      if (!fits(code)) {
        const place = placeIn(file.path ?? '', parent.position?.start);
        factsOf(file).findings.push({ rule: 'code-uncoloured', place, facts: { name: language } });
        return;
      }
      const coloured = colour(highlight, language, code);
      if (!coloured) return;
      node.properties.className = ['hljs', `language-${language}`];
      node.children = coloured.children as ElementContent[];
    });
  };
}

/** Returns the language and the text of a block of code; undefined of any other element. */
function blockOf(node: Element, parent: Parents): { language: string; code: string } | undefined {
  if (node.tagName !== 'code' || parent.type !== 'element' || parent.tagName !== 'pre') return undefined;
  const language = languageOf(node);
  const code = textOf(node);
  return language === undefined || code === undefined ? undefined : { language, code };
}

/** Returns what decides whether there is time to colour the next block of a document. */
function createBudget(): (code: string) => boolean {
  let [cost, embedded] = [0, 0];
  return (code) => {
    const square = code.length * code.length;
    const tags = code.match(/<(?:script|style)/gi)?.length ?? 0;
    if (cost + square > mostCost || embedded + tags > mostEmbedded || hasLongRun(code)) return false;
    cost += square;
    embedded += tags;
    return true;
  };
}

/** A grammar that fails on some code is no fault of the author's: the code is shown without colours. */
function colour(highlight: Highlighter, language: string, code: string): Root | undefined {
  try {
    return highlight.highlight(language, code);
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

function hasLongRun(code: string): boolean {
  return code.split(/[^\p{L}\p{N}_$]/u).some((word) => word.length > longestRun);
}
