import type { Paragraph } from 'mdast';
import { setAttributes } from './attribute-list.js';
import { parseElementAttributes, propertiesOf } from './element-syntax.js';

const blocks =
  /^<\/?(?:address|article|aside|blockquote|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?![\w-])/i;
const words = /^<\/?(p|h[1-6]|dt|legend|summary|figcaption|th)(?![\w-])/i;
const items = /^<(li|dd|td)(?![\w-])/i;

/** Decides whether a tag is of a block of HTML, which ends a paragraph. */
export function isBlockTag(html: string): boolean {
  return blocks.test(html);
}

/** Decides whether a tag is of a block that holds words and no paragraphs. */
export function isWordsTag(html: string): boolean {
  return words.test(html);
}

/** Decides whether a tag is of a block that may hold a few words, and no paragraph then. */
export function isItemTag(html: string): boolean {
  return items.test(html);
}

/** Decides whether two tags are those of one element. */
export function isEndOf(close: string, open: string): boolean {
  const name = /^<([a-z][\w-]*)/i.exec(open)?.[1];
  return name !== undefined && close.toLowerCase() === `</${name.toLowerCase()}>`;
}

/** Returns a paragraph as such a block where it stands behind its opening tag. */
export function withTag(paragraph: Paragraph, tag: string): Paragraph {
  const [open, name = ''] = words.exec(tag) ?? items.exec(tag) ?? [];
  if (open === undefined || open.startsWith('</')) return paragraph;
  const attributes = parseElementAttributes(tag.slice(open.length, -1)).map(({ value, ...rest }) => ({
    ...rest,
    ...(value !== undefined && {
      value: value.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    }),
  }));
  setAttributes(paragraph, propertiesOf(attributes));
  paragraph.data = { ...paragraph.data, hName: name.toLowerCase() };
  return paragraph;
}
