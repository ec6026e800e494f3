import type { Element, Nodes, Root, Text } from 'hast';
import { expectObject } from '../text/expect.js';
import { lineBreak, opaque, paragraphBreak } from './character.js';
import type { Convention } from './convention.js';
import { conventionOf } from './convention-of.js';
import { setParts } from './set-parts.js';
import type { TypesetOptions } from './typeset.js';

declare module 'hast' {
  interface TextData {
    /** Whether typography leaves the text alone. */
    verbatim?: boolean;
  }
}

/**
 * Typesets the texts of a tree, even if they are split over inline elements (`<em>mot</em> !`), and the `alt` and `title`
 * of its elements. Code and text in another language stay.
 *
 * @throws TypeError where `locale` is no language tag.
 * @see {@link typeset}
 */
export function rehypeTypography(options: TypesetOptions): (tree: Root) => undefined {
  expectObject(options, 'options with a locale, { locale }');
  const { locale } = options;
  const convention = conventionOf(locale, options);
  return (tree) => {
    if (!convention) return;
    const flow: Flow = { pieces: [], ends: [], nodes: [], convention, language: languageOf(locale) };
    gather(tree, flow, true);
    const given = flow.pieces.join('');
    const { text, ends } = setParts({ text: given, ends: flow.ends }, convention);
    if (text === given) return;
    flow.nodes.forEach((node, index) => {
      if (node) node.value = text.slice(ends[index - 1] ?? 0, ends[index]);
    });
  };
}

/** The texts of a tree in a row, with characters that stand for the elements between them. */
interface Flow {
  readonly pieces: string[];
  readonly ends: number[];
  readonly nodes: (Text | undefined)[];
  readonly convention: Convention;
  readonly language: string;
}

function append({ pieces, ends, nodes }: Flow, text: string, node?: Text): void {
  pieces.push(text);
  ends.push((ends.at(-1) ?? 0) + text.length);
  nodes.push(node);
}

/** Collects the texts below a node. @param isTypeset Whether the text around the node is in the language of the flow. */
function gather(node: Nodes, flow: Flow, isTypeset: boolean): void {
  if (node.type === 'text') {
    if (isTypeset && node.data?.verbatim) append(flow, opaque.repeat(node.value.length));
    else if (isTypeset) append(flow, node.value, node);
  } else if (node.type === 'element') {
    gatherElement(node, flow, isTypeset);
  } else if (node.type === 'root') {
    for (const child of node.children) gather(child, flow, isTypeset);
  }
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The elements that stand within a line. */
const inline = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math output picture q ruby s samp slot small span strike strong sub sup svg time tt u var wbr',
);

/** The elements that hold no prose. */
const verbatim = names('code img kbd math noscript pre samp script style svg template textarea tt var');

function gatherElement(element: Element, flow: Flow, isTypesetAround: boolean): void {
  const { tagName, properties, children } = element;
  const { lang } = properties;
  const isTypeset = typeof lang === 'string' ? languageOf(lang) === flow.language : isTypesetAround;
  if (isTypeset) setAttributes(element, flow.convention);
  if (tagName === 'br') {
    append(flow, lineBreak);
    return;
  }
  const prose = !verbatim.has(tagName) && !isRaisedFigure(element);
  const isInline = inline.has(tagName) && (isTypesetAround || !isTypeset);
  if (!isInline) append(flow, paragraphBreak);
  else if (!prose || isTypeset !== isTypesetAround) append(flow, opaque);
  if (prose) for (const child of children) gather(child, flow, isTypeset);
  if (!isInline) append(flow, paragraphBreak);
}

function setAttributes({ properties }: Element, convention: Convention): void {
  for (const name of ['alt', 'title']) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = setParts({ text: value, ends: [] }, convention).text;
  }
}

/** Decides whether an element is the call of a note or an exponent, whose digits are no part of the number before it. */
function isRaisedFigure({ tagName, children }: Element): boolean {
  if (tagName !== 'sup' && tagName !== 'sub') return false;
  const [first] = children;
  const text = first?.type === 'element' ? first.children[0] : first;
  return text?.type === 'text' && /^\d/.test(text.value);
}

/** Returns the language of a `lang` attribute, which may hold anything. */
function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
