import type { Element, Nodes, Root, Text } from 'hast';
import { expectObject } from '../text/expect.js';
import { lineBreak, opaque, paragraphBreak } from './character.js';
import type { Convention } from './convention.js';
import { conventionOf } from './convention-of.js';
import { setParts } from './set-parts.js';
import type { TypesetOptions } from './typeset.js';

/**
 * Typesets the texts of a tree, also where they are split over inline elements (`<em>mot</em> !`), and the `alt` and
 * `title` of its elements. Code and what is in another language are left alone.
 *
 * @throws TypeError where `locale` is no language tag.
 * @see {@link typeset}
 */
export function rehypeTypography(options: TypesetOptions): (tree: Root) => undefined {
  expectObject(options, 'options with a locale, { locale }');
  const { locale } = options;
  const convention = conventionOf(locale);
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

/** The texts of a tree in a row, with characters that stand for what is between them. */
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

/** @param own Whether what surrounds the node is in the language that is set. */
function gather(node: Nodes, flow: Flow, own: boolean): void {
  if (node.type === 'text') {
    if (own) append(flow, node.value, node);
  } else if (node.type === 'element') {
    gatherElement(node, flow, own);
  } else if (node.type === 'root') {
    for (const child of node.children) gather(child, flow, own);
  }
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands in a line without ending it. */
const inline = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math output picture q ruby s samp slot small span strike strong sub sup svg time tt u var wbr',
);

/** What is no prose, whatever it holds. */
const verbatim = names('code img kbd math noscript pre samp script style svg template textarea tt var');

function gatherElement(element: Element, flow: Flow, ownAround: boolean): void {
  const { tagName, properties, children } = element;
  const own = typeof properties.lang === 'string' ? languageOf(properties.lang) === flow.language : ownAround;
  if (own) setAttributes(element, flow.convention);
  if (tagName === 'br') {
    append(flow, lineBreak);
    return;
  }
  const prose = !verbatim.has(tagName) && !isRaisedFigure(element);
  const isInline = inline.has(tagName) && (ownAround || !own);
  if (!isInline) append(flow, paragraphBreak);
  else if (!prose || own !== ownAround) append(flow, opaque);
  if (prose) for (const child of children) gather(child, flow, own);
  if (!isInline) append(flow, paragraphBreak);
}

function setAttributes({ properties }: Element, convention: Convention): void {
  for (const name of ['alt', 'title']) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = setParts({ text: value, ends: [] }, convention).text;
  }
}

/** The call of a note, or an exponent: no digit of the number before it. */
function isRaisedFigure({ tagName, children }: Element): boolean {
  if (tagName !== 'sup' && tagName !== 'sub') return false;
  const [first] = children;
  const text = first?.type === 'element' ? first.children[0] : first;
  return text?.type === 'text' && /^\d/.test(text.value);
}

/** Unlike a language tag of ours, one that an author wrote may be anything. */
function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}
