import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Everything but the characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets): controls, lone surrogates, U+FFFE. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Gives a text without what no XML file may hold, not even escaped. */
export function legalText(text: string): string {
  return text.replace(illegal, '');
}

/** Gives an XML 1.0 file in UTF-8, whatever the texts of the tree hold. */
export function writeXml(root: Element): string {
  const tree = [{ type: 'instruction' as const, name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root];
  const xml = legalText(toXml(tree, { closeEmptyElements: true, tightClose: true }));
  // Outside CDATA, of which we write none, a text may not hold this (https://www.w3.org/TR/xml/#syntax).
  return `${xml.replaceAll(']]>', ']]&#x3E;')}\n`;
}
