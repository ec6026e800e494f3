import type { Cdata, Element, Text } from 'xast';
import { writeElement } from './write-element.js';

/**
 * The characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets): controls, halves of surrogate pairs,
 * U+FFFE and U+FFFF.
 */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Removes from a text the characters that XML forbids, even escaped. */
export function legalText(text: string): string {
  return text.replace(illegal, '');
}

/**
 * Returns a text as the content of an element: one node, or several where the text holds `]]>`, which XML allows only
 * at the end of a CDATA section (https://www.w3.org/TR/xml/#syntax).
 */
export function textNodes(text: string): (Text | Cdata)[] {
  // Forbidden characters go first: one may stand between the three characters of `]]>`.
  return legalText(text)
    .split(']]>')
    .flatMap((value, index): (Text | Cdata)[] => {
      const node: Text = { type: 'text', value };
      return index === 0 ? [node] : [{ type: 'text', value: ']]' }, { type: 'cdata', value: '>' }, node];
    });
}

/**
 * Returns HTML as the content of an element, in a CDATA section, which is shorter and faster to parse than escapes. A
 * `]]>` in it becomes `]]&#x3E;`, which means the same in HTML.
 */
export function htmlNode(html: string): Cdata {
  return { type: 'cdata', value: legalText(html) };
}

/** Writes an element, without the characters that XML forbids, in attributes too. */
export function writeLegal(element: Element): string {
  return legalText(writeElement(element));
}

/**
 * Writes an XML 1.0 file in UTF-8.
 *
 * @param last The last elements in its root, which has others, as `writeLegal` wrote them.
 */
export function writeXml(root: Element, last: readonly string[] = []): string {
  const text = writeLegal(root);
  const end = last.length > 0 ? text.lastIndexOf('</') : text.length;
  return `<?xml version="1.0" encoding="utf-8"?>${text.slice(0, end)}${last.join('')}${text.slice(end)}\n`;
}
