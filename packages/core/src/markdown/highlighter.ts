import type { Element, Root } from 'hast';
import hljs from 'highlight.js/lib/core';
import { grammars } from './grammars.js';
import { eachElement } from './walk.js';

/** A block of code that is longer is data: colouring it would cost more than reading the document. */
const longest = 50_000;

/** Colours the blocks of code of a safe tree. */
export type Highlighter = (tree: Root) => void;

/**
 * Makes what colours blocks of code whose fence names a language, ` ```js `: the words of the code become
 * `<span class="hljs-…">`, and the block gets the class `hljs`. Code without a language, or in one that is not known,
 * stays as it is. What it has learnt of a language serves for every tree that it is given.
 */
export function createHighlighter(): Highlighter {
  let engine: typeof hljs | undefined;
  const learn = (): typeof hljs => {
    const learnt = hljs.newInstance();
    for (const [name, grammar] of Object.entries(grammars)) learnt.registerLanguage(name, grammar);
    return learnt;
  };
  return (tree) =>
    eachElement(tree, (node, parent) => {
      if (node.tagName !== 'code' || parent.type !== 'element' || parent.tagName !== 'pre') return;
      const language = languageOf(node);
      const code = textOf(node);
      if (language === undefined || code === undefined || code.length > longest) return;
      engine ??= learn();
      if (!engine.getLanguage(language)) return;
      const { value } = engine.highlight(code, { language, ignoreIllegals: true });
      node.properties.className = ['hljs', `language-${language}`];
      // The engine writes HTML, escaped; the tree was made safe before, so nothing else in it is raw.
      node.children = [{ type: 'raw', value } as never];
    });
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
