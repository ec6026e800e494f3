import type { Element, ElementContent, Root } from 'hast';
import type { Root as Document, RootContent } from 'mdast';
import { type Notation, withoutTemplateCode } from '../dialect/index.js';
import { shorten } from '../text/shorten.js';
import { plainText } from './plain-text.js';

const longestExcerpt = 300;

/** As tools write it, most of which call it « more ». */
const mark =
  /^<!--(?:\s*(?:more|truncate|read[-_]?more|excerpt|end[-_]?excerpt|excerpt[-_]?end|pelican_end_summary|teaser_end)\s*|more[ \t][^<>]{1,100})-->/i;

/**
 * Returns where an excerpt ends in the source: at what a document names as its end, else at `<!-- more -->`,
 * `<!-- truncate -->` and the like between blocks or in a paragraph; undefined where nothing says so.
 *
 * @param source The text of the tree.
 * @param end What the document names, such as `<!-- fin -->`; it may be any text.
 */
export function moreOffset(tree: Document, source: string, end?: string): number | undefined {
  const named = end === undefined || end === '' ? -1 : source.indexOf(end);
  if (named >= 0) return named;
  for (const child of tree.children) {
    const nodes: readonly RootContent[] = child.type === 'paragraph' ? child.children : [child];
    const node = nodes.find((each) => each.type === 'html' && mark.test(each.value));
    if (node) return node.position?.start.offset;
  }
  return undefined;
}

/**
 * Returns the text of the first paragraph, or of what precedes the offset `more`, at most 300 characters; where there is no
 * paragraph, of the first quotation or list.
 */
export function excerptOf(tree: Root, more: number | undefined, notations: readonly Notation[]): string {
  const elements = tree.children.filter((child) => child.type === 'element');
  const textOfElement = (element: Element) =>
    withoutTemplateCode(
      /^[oud]l$/.test(element.tagName) ? joinItems(element) : plainText(element),
      notations,
    );
  if (more === undefined) {
    for (const element of elements) {
      const text = element.tagName === 'p' ? textOfElement(element) : '';
      if (text !== '') return shorten(text, longestExcerpt);
    }
    const first = elements.find(({ tagName }) => /^(?:blockquote|[ou]l|dl)$/.test(tagName));
    return first ? shorten(withoutTemplateCode(joinItems(first), notations), longestExcerpt) : '';
  }
  const end = elements.findIndex((element) => endOf(element) > more);
  const cut = elements[end];
  const whole = elements.slice(0, end < 0 ? undefined : end);
  const texts = (cut ? [...whole, beforeMark(cut, more)] : whole)
    .filter(({ tagName }) => !/^h[1-6]$/.test(tagName))
    .map(textOfElement)
    .filter((text) => text !== '');
  return shorten(texts.join(' ').trim(), longestExcerpt);
}

/** Returns an element with what stands before the mark. */
function beforeMark(element: Element, more: number): Element {
  const isBefore = (node: ElementContent) =>
    ('position' in node ? (node.position?.end.offset ?? Number.POSITIVE_INFINITY) : 0) <= more;
  return { ...element, children: element.children.filter(isBefore) };
}

/** Joins the items of a list, or the paragraphs of a quotation; those that no mark ends are parted by one. */
function joinItems({ children }: Element): string {
  const texts = children.map(plainText).filter((text) => text !== '');
  const isEnded = (text = '') => /^[\p{P}\p{S}]$/u.test(text.slice(-1));
  return texts
    .map((text, index) => (index === 0 ? text : `${isEnded(texts[index - 1]) ? ' ' : ' · '}${text}`))
    .join('');
}

/** Returns where an element ends in the source; what is not of the source ends after everything. */
function endOf({ position }: Element): number {
  return position?.end.offset ?? Number.POSITIVE_INFINITY;
}
