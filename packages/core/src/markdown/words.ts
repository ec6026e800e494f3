import type { Element, ElementContent, Root } from 'hast';
import type { Hole } from '../types.js';
import { notesOf } from './heading-ids.js';
import { setHole } from './hole-node.js';
import { eachElement } from './walk.js';

/** Translates an interface text by its key, `'alert.note'`. */
export type TranslateWord = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What a plugin that writes words takes. */
export interface WordOptions {
  /** Without it, every word is a hole. */
  readonly translate?: TranslateWord | undefined;
}

/** A word of the interface, with what its placeholders stand for. */
export interface Word {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * Writes the words that are the page's and not the author's: the titles of alerts that have none of their own, the
 * heading of the notes, and what the links back from them are called.
 */
export function rehypeWords({ translate }: WordOptions = {}): (tree: Root) => undefined {
  return (tree) => {
    const notes = notesOf(tree);
    eachElement(tree, (node) => {
      const kind = kindOfAlert(node);
      if (kind === undefined) return;
      const [title] = node.children.filter((child) => child.type === 'element');
      if (title?.tagName === 'p' && title.properties.className && title.children.length === 0)
        title.children.push(wordNode({ key: `alert.${kind}` }, translate));
    });
    if (notes) writeNotes(notes, translate);
  };
}

function kindOfAlert({ tagName, properties: { className } }: Element): string | undefined {
  if (tagName !== 'div' || !Array.isArray(className) || className[0] !== 'alert') return undefined;
  return /^alert-(note|tip|important|warning|caution)$/.exec(String(className[1]))?.[1];
}

/** The ways back of a note: one that is named more often leads back to the first of these places. */
const mostWaysBack = 100;

/** Replaces the heading that `remark-rehype` writes in English, and the number of a note that names the link back. */
function writeNotes(notes: Element, translate: WordOptions['translate']): undefined {
  eachElement(notes, (node) => {
    dropFarWaysBack(node);
    const { id, dataFootnoteBackref, ariaLabel } = node.properties;
    if (id === 'footnote-label') node.children = [wordNode({ key: 'footnotes.label' }, translate)];
    if (dataFootnoteBackref !== undefined && typeof ariaLabel === 'string')
      setWord(node, 'ariaLabel', { key: 'footnotes.back', values: { reference: ariaLabel } }, translate);
  });
}

/** Deletes the ways back beyond a hundred, each with the space in front of it. */
function dropFarWaysBack(parent: Element): void {
  const back = parent.children.filter(isWayBack);
  if (back.length <= mostWaysBack) return;
  const far = new Set<ElementContent>(back.slice(mostWaysBack));
  parent.children = parent.children.filter((child, index, children) => {
    const next = children[index + 1];
    return !far.has(child) && !(next && far.has(next) && child.type === 'text');
  });
}

function isWayBack(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataFootnoteBackref !== undefined;
}

function wordNode(word: Word, translate: WordOptions['translate']): ElementContent {
  return translate
    ? { type: 'text', value: translate(word.key, word.values) }
    : { type: 'hole', hole: holeOf(word) };
}

/** Makes a word the value of an attribute. */
export function setWord(
  element: Element,
  property: string,
  word: Word,
  translate: WordOptions['translate'],
): void {
  if (translate) element.properties[property] = translate(word.key, word.values);
  else setHole(element, property, holeOf(word));
}

function holeOf({ key, values }: Word): Hole {
  return { hole: 'message', key, ...(values && { values }) };
}
