import type { Cdata, Element, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * Everything but the characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets): controls, halves of surrogate pairs,
 * U+FFFE and U+FFFF.
 */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Gives a text without what no XML file may hold, not even escaped. */
export function legalText(text: string): string {
  return text.replace(illegal, '');
}

/**
 * Gives a text as the content of an element: one node, unless it holds `]]>`, which may end a CDATA section and stand
 * nowhere else in a text (https://www.w3.org/TR/xml/#syntax).
 */
export function textNodes(text: string): (Text | Cdata)[] {
  // Before the search: what is left out may part the three characters.
  return legalText(text)
    .split(']]>')
    .flatMap((value, index): (Text | Cdata)[] => {
      const node: Text = { type: 'text', value };
      return index === 0 ? [node] : [{ type: 'text', value: ']]' }, { type: 'cdata', value: '>' }, node];
    });
}

/**
 * Gives HTML as the content of an element, in a CDATA section, which is shorter and sooner read than escapes. A `]]>`
 * in it becomes `]]&#x3E;`, which HTML reads as the same.
 */
export function htmlNode(html: string): Cdata {
  return { type: 'cdata', value: legalText(html) };
}

/** Gives an XML 1.0 file in UTF-8; what XML forbids is left out of attributes too. */
export function writeXml(root: Element): string {
  const tree = [{ type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root];
  return `${legalText(toXml(tree, { closeEmptyElements: true, tightClose: true }))}\n`;
}
