import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

const options = { closeEmptyElements: true, tightClose: true };

/** The marks of XML and controls, in a text or in an attribute: one without any is written as it stands. */
const marks = /[<>&"']|(?![\t\n\r])\p{Cc}/u;

/**
 * Writes an element as `toXml` does, which escapes: that is asked only where there is something to escape. Nearly all
 * texts of feeds and sitemaps are addresses, dates and words.
 */
export function writeElement(element: Element): string {
  const start = startOf(element);
  if (element.children.length === 0) return `${start}/>`;
  const content = element.children.map(writeContent).join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${element.name}>`;
}

/** Writes a start tag without its end. */
function startOf(element: Element): string {
  let start = `<${element.name}`;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (value === null || value === undefined) continue;
    if (marks.test(value)) return toXml({ ...element, children: [] }, options).slice(0, -'/>'.length);
    start += ` ${name}="${value}"`;
  }
  return start;
}

function writeContent(node: ElementContent): string {
  if (node.type === 'element') return writeElement(node);
  if (node.type === 'text' && !marks.test(node.value)) return node.value;
  // What XML forbids may stand before the `>` that would end the section, and is removed later.
  if (node.type === 'cdata' && !node.value.includes(']]')) return `<![CDATA[${node.value}]]>`;
  return toXml(node, options);
}
