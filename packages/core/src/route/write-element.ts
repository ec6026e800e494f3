import type { Element, ElementContent } from 'xast';

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
 * Writes an element without the characters that XML forbids, in attributes too. Its names are written as they are.
 *
 * @throws Error where a node in it is none of elements, texts and CDATA sections.
 */
export function writeElement({ name, attributes, children }: Element): string {
  let start = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) start += ` ${attribute}="${escapeMarks(value)}"`;
  const content = children.map(writeContent).join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function writeContent(node: ElementContent): string {
  if (node.type === 'element') return writeElement(node);
  if (node.type === 'text') return escapeMarks(node.value, /[&<]/g);
  if (node.type !== 'cdata') throw new Error(`Cannot write a node \`${node.type}\` as XML`);
  // What XML forbids may stand before the `>` that would end the section.
  return `<![CDATA[${legalText(node.value).replaceAll(']]>', ']]&#x3E;')}]]>`;
}

function escapeMarks(text: string, marks = /[&<"]/g): string {
  return legalText(text).replace(marks, (mark) => `&#x${mark.charCodeAt(0).toString(16).toUpperCase()};`);
}
