import type { Element, ElementContent, Root } from 'hast';
import type { Extension } from 'micromark-util-types';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { isEastAsian } from '../text/east-asian.js';
import { parseMarkdown } from './parse-markdown.js';
import { eachElement, eachNode } from './walk.js';

/** What starts a block: a caption is one line of text, also where it begins with `1.` or `#`. */
const blocks: Extension = {
  disable: {
    null: [
      ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx'],
      ...['htmlFlow', 'list', 'setextUnderline', 'thematicBreak'],
    ],
  },
};
const marks = /[*_`[<&\\]/;

/**
 * Makes figures of the pictures that stand alone in a paragraph of Markdown with a title: the title becomes the
 * caption, and is read as Markdown. A picture that is a link counts too.
 *
 * @example
 * // ![Un dessin](a.png "Le *port*"), given as HTML:
 * // <figure><img src="a.png" alt="Un dessin"><figcaption>Le <em>port</em></figcaption></figure>
 */
export function rehypeFigures({ language }: { readonly language: string }): (tree: Root) => undefined {
  const convert = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();
  const eastAsian = isEastAsian(language);
  const readCaption = (title: string, { position }: Element): ElementContent[] => {
    if (!marks.test(title)) return [{ type: 'text', value: title }];
    const { tree } = parseMarkdown(title, { gfm: false, eastAsian, syntax: [blocks] });
    // Problems of a caption stand where its picture does.
    eachNode(tree, (node) => {
      node.position = position;
    });
    const [paragraph] = convert.runSync(tree).children;
    return paragraph?.type === 'element' && paragraph.tagName === 'p'
      ? paragraph.children
      : [{ type: 'text', value: title }];
  };
  return (tree) => eachElement(tree, (element) => makeFigure(element, readCaption));
}

function makeFigure(node: Element, readCaption: (title: string, picture: Element) => ElementContent[]): void {
  if (node.tagName !== 'p') return;
  const picture = pictureIn(node);
  const title = picture?.properties.title;
  if (!picture || typeof title !== 'string' || title.trim() === '') return;
  delete picture.properties.title;
  node.tagName = 'figure';
  const children = readCaption(title, picture);
  node.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children });
}

function pictureIn({ children }: Element): Element | undefined {
  const [child] = children;
  if (children.length !== 1 || child?.type !== 'element') return undefined;
  if (child.tagName === 'a') return pictureIn(child);
  return child.tagName === 'img' && 'dataMarkdown' in child.properties ? child : undefined;
}
