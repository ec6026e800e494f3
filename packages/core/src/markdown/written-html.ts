import type { Element, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { isUnclean } from '../text/clean-text.js';
import { showAsText } from './bounds.js';
import './component-node.js';
import { findFormattingExcess } from './formatting-growth.js';

/**
 * Reads the HTML that was written in a text, without its comments; a text without any is not parsed twice. What stands
 * for the call of a component is kept, and its content parsed by itself.
 */
export function rehypeWrittenHtml(): (tree: Root, file: VFile) => Root {
  const parse = rehypeRaw({ passThrough: ['component'] });
  return (tree, file) => {
    if (!cleanRaw(tree)) return tree;
    const excess = findFormattingExcess(tree, String(file).length);
    if (excess) {
      showAsText(tree, file, excess);
      return tree;
    }
    try {
      return parseAround(tree, (around) => parse(around, file) as Root);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      showAsText(tree, file, { rule: 'nesting-too-deep', found: '500', line: 1 });
      return tree;
    }
  };
}

/** Parses a tree while what stands for the calls of components is of a type that the parser passes through. */
function parseAround(tree: Root, parse: (tree: Root) => Root): Root {
  eachContent(tree, (node) => {
    if (node.type === 'element' && node.data?.component) Object.assign(node, { type: 'component' });
  });
  const parsed = parse(tree);
  eachContent(parsed, (node) => {
    if (node.type === 'component') Object.assign(node, { type: 'element' });
  });
  return parsed;
}

/** Visits every node below a parent, parents first. */
function eachContent(
  parent: { readonly children: readonly RootContent[] },
  see: (node: RootContent) => void,
): void {
  for (const child of parent.children) {
    see(child);
    if ('children' in child) eachContent(child, see);
  }
}

/** Takes comments out, and returns whether other HTML is left. */
function cleanRaw(parent: Root | Element): boolean {
  let left = false;
  const kept = parent.children.filter((child) => {
    if (child.type === 'element') left = cleanRaw(child) || left;
    if (child.type !== 'raw') return true;
    if (/^<!--(?:(?!--!?>)[\s\S])*-->$/.test(child.value.trim())) return false;
    child.value = cleanReferences(child.value);
    left = true;
    return true;
  });
  if (kept.length < parent.children.length)
    parent.children = kept as typeof parent.children & Root['children'];
  return left;
}

const numeric = /&#(?:x([0-9a-f]+)|([0-9]+));?/gi;

/** Returns HTML whose character references stand for no character that no page can hold. */
function cleanReferences(html: string): string {
  return html.replace(numeric, (written, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0xffff && isUnclean(String.fromCharCode(code)) ? '\uFFFD' : written;
  });
}
