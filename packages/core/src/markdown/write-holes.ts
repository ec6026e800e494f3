import type { Element, Nodes, Properties, Root } from 'hast';
import type { Hole } from '../types.js';
import './component-node.js';
import './hole-node.js';
import { type Space, writeAttributes, writeClosingTag, writeHtml } from './write-html.js';

/** HTML as a list of texts and holes. */
export interface WrittenHtml {
  readonly html: readonly (string | Hole)[];
  /** Where each part of the outline starts in `html`; last, where the text ends. */
  readonly starts: readonly number[];
}

/**
 * Writes a tree as HTML with holes. Only the elements that hold a hole are written tag by tag: whatever lies beside
 * their way is written as a whole.
 *
 * @example
 * // The tree of `<p>Voir <a href="b.md">là</a>.</p>`, whose address is a hole:
 * writeHoles(tree).html // ['<p>Voir <a ', { hole: 'link', link: 0 }, '>là</a>.</p>']
 */
export function writeHoles(tree: Root): WrittenHtml {
  const html: (string | Hole)[] = [];
  const starts: number[] = [];
  const ancestors = holders(tree);
  let texts: string[] = [];
  // Joined at once: a text that grows piece by piece keeps each of its pieces in memory.
  const flush = (): void => {
    const text = texts.join('');
    if (text !== '') html.push(text);
    texts = [];
  };
  const writeAll = (children: readonly Nodes[], space: Space): void => {
    let whole: Nodes[] = [];
    const writeWhole = (): void => {
      if (whole.length > 0) texts.push(writeHtml(whole, space));
      whole = [];
    };
    for (const child of children) {
      const isWhole = child.type !== 'hole' && child.type !== 'part' && !ancestors.has(child);
      if (isWhole) whole.push(child);
      else {
        writeWhole();
        writeOpen(child, space);
      }
    }
    writeWhole();
  };
  const writeOpen = (node: Nodes, space: Space): void => {
    if (node.type === 'element' && !node.data?.component) {
      writeElement(node, space);
      return;
    }
    flush();
    if (node.type === 'part') starts.push(html.length);
    else if (node.type === 'hole') html.push(node.hole);
    else if (node.type === 'element') html.push(...holeOfCall(node));
  };
  const writeElement = (element: Element, around: Space): void => {
    const space = element.tagName === 'svg' ? 'svg' : around;
    for (const piece of openingTag(element, space)) {
      if (typeof piece === 'string') texts.push(piece);
      else {
        flush();
        html.push(piece);
      }
    }
    writeAll(element.children, space);
    texts.push(writeClosingTag(element.tagName, space));
  };
  writeAll(tree.children, 'html');
  flush();
  starts.push(html.length);
  return { html, starts };
}

/** Returns the hole of the call of a component, whose content is written by itself. */
function holeOfCall({ data, children }: Element): Hole[] {
  if (!data?.component) return [];
  const { html } = writeHoles({ type: 'root', children });
  return [{ hole: 'component', ...data.component, children: html }];
}

/** Collects the elements that are holes, or that a hole stands in or below. */
function holders(tree: Root): ReadonlySet<Nodes> {
  const holding = new Set<Nodes>();
  const visit = (node: Nodes): boolean => {
    if (node.type === 'hole' || node.type === 'part') return true;
    if (!('children' in node)) return false;
    let holds = node.type === 'element' && (node.data?.holes ?? node.data?.component) !== undefined;
    for (const child of node.children) holds = visit(child) || holds;
    if (holds) holding.add(node);
    return holds;
  };
  visit(tree);
  return holding;
}

function openingTag({ tagName, properties, data }: Element, space: Space): (string | Hole)[] {
  const pieces: (string | Hole)[] = [`<${tagName}`];
  let rest: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    const hole = data?.holes?.[name];
    if (!hole) {
      rest[name] = value;
      continue;
    }
    pieces.push(writeAttributes(rest, space));
    rest = {};
    // The words of a message stand in their attribute, marks of a block are there or not, other holes are the whole of it.
    if (hole.hole === 'message') pieces.push(writeAttributes({ [name]: '' }, space).slice(0, -1), hole, '"');
    else if (hole.hole === 'block') pieces.push(hole);
    else pieces.push(' ', hole);
  }
  pieces.push(`${writeAttributes(rest, space)}>`);
  return pieces;
}
