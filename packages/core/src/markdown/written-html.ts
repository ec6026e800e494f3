import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { isUnclean } from '../text/clean-text.js';

/** Reads the HTML that was written in a text, without its comments; a text without any is not parsed twice. */
export function rehypeWrittenHtml(): (tree: Root, file: VFile) => Root {
  const parse = rehypeRaw();
  return (tree, file) => (cleanRaw(tree) ? (parse(tree, file) as Root) : tree);
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
