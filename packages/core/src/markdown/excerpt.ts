import type { Root } from 'hast';
import type { Root as Document } from 'mdast';
import { type TextDialect, withoutTemplateCode } from '../dialect/index.js';
import { shorten } from '../text/shorten.js';
import { plainText } from './plain-text.js';

const longest = 300;

/** Returns where `<!-- more -->` stands in the source, or undefined. */
export function moreOffset(tree: Document): number | undefined {
  const node = tree.children.find(
    (child) => child.type === 'html' && /^<!--\s*more\s*-->/i.test(child.value),
  );
  return node?.position?.start.offset;
}

/** Returns the text of the first paragraph, or of what precedes the offset `more`, at most 300 characters. */
export function excerptOf(tree: Root, more: number | undefined, dialects: readonly TextDialect[]): string {
  const texts: string[] = [];
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    if (more !== undefined) {
      if ((child.position?.end.offset ?? Number.POSITIVE_INFINITY) > more) break;
      if (!/^h[1-6]$/.test(child.tagName)) texts.push(withoutTemplateCode(plainText(child), dialects));
    } else if (child.tagName === 'p') {
      const text = withoutTemplateCode(plainText(child), dialects);
      if (text !== '') return shorten(text, longest);
    }
  }
  return shorten(texts.join(' ').trim(), longest);
}
