import type { Paragraph } from 'mdast';
import { setAttributes } from './attribute-list.js';
import { parseProperties } from './call-syntax.js';

const blocks =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?![\w-])/i;
const words = /^<\/?(p|h[1-6]|dt|legend|summary|figcaption|th)(?![\w-])/i;

/** Decides whether a tag is of a block of HTML, which ends a paragraph. */
export function isBlockTag(html: string): boolean {
  return blocks.test(html);
}

/** Decides whether a tag is of a block that holds words and no paragraphs. */
export function isWordsTag(html: string): boolean {
  return words.test(html);
}

/** Returns a paragraph as such a block where it stands behind its opening tag. */
export function withTag(paragraph: Paragraph, tag: string): Paragraph {
  const [open, name = ''] = words.exec(tag) ?? [];
  if (open === undefined || open.startsWith('</')) return paragraph;
  setAttributes(paragraph, parseProperties(tag.slice(open.length, -1)));
  paragraph.data = { ...paragraph.data, hName: name.toLowerCase() };
  return paragraph;
}
