import type { Element, Root } from 'hast';
import type { Root as Document, Heading } from 'mdast';
import type { VFile } from 'vfile';
import { decodeAddress } from '../address.js';
import { type Finding, placeIn } from '../diagnostic.js';
import { spellBaseLetters } from '../text/base-letters.js';
import { factsOf } from './facts.js';
import { plainText } from './plain-text.js';
import { eachElement, eachNode } from './walk.js';

/** Takes the ids that headings are written with, `## Title {#id}`, out of their text. */
export function remarkHeadingIds(): (tree: Document) => undefined {
  return (tree) =>
    eachNode(tree, (node) => {
      if (node.type === 'heading') readId(node);
    });
}

function readId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const text = last.value.trimEnd();
  const start = text.endsWith('}') ? text.lastIndexOf('{#') : -1;
  const id = text.slice(start + 2, -1);
  if (start < 0 || !/^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}_.:-]{0,199}$/u.test(id)) return;
  last.value = text.slice(0, start).trimEnd();
  if (last.value === '') heading.children.pop();
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}

const headings = /^h[1-6]$/;

/** The ids of the page around every document: what its links to the top and the content lead to. */
const alwaysOfPage: readonly string[] = ['top', 'content'];

/**
 * Sees that every heading has an id, and every id one element. The ids of the page and of the notes come first, then those
 * that were written, so that a heading without one never takes them; of two that are equal, the second gets a number
 * (or, where it is no heading, none) and is reported.
 */
export function rehypeHeadingIds(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const { findings, discussed } = factsOf(file);
    const ofPage = discussed ? [...alwaysOfPage, 'comments'] : alwaysOfPage;
    findings.push(...identify(tree, file.path ?? '', ofPage));
  };
}

function identify(tree: Root, file: string, ofPage: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, Element | undefined>(ofPage.map((id) => [id, undefined]));
  const counts = new Map<string, number>();
  const plain: Element[] = [];
  const written: Element[] = [];
  const unique = (base: string): string => {
    if (!taken.has(base)) return base;
    let count = counts.get(base) ?? 0;
    do count++;
    while (taken.has(`${base}-${count}`));
    counts.set(base, count);
    return `${base}-${count}`;
  };
  const report = (node: Element, id: string): void => {
    const other = taken.get(id)?.position;
    const related = other ? [placeIn(file, other.start)] : [];
    const place = placeIn(file, node.position?.start);
    const advice =
      !other && ofPage.includes(id) ? `The page itself has \`${id}\`: write another id here.` : undefined;
    findings.push({ rule: 'heading-id-duplicate', place, facts: { name: id, related, advice } });
  };
  const notes = partsOfNotes(tree);
  eachElement(tree, (node) => {
    const id = idOf(node);
    if (id === '') {
      if (headings.test(node.tagName)) plain.push(node);
    } else if (notes.has(node) || 'dataFootnoteRef' in node.properties) {
      node.properties.id = unique(decodeAddress(id));
      taken.set(node.properties.id, node);
    } else written.push(node);
  });
  for (const node of written) {
    const id = idOf(node);
    const double = taken.has(id);
    // A second mark of the top leads where the page's own leads.
    if (double && (id !== 'top' || headings.test(node.tagName))) report(node, id);
    if (double && !headings.test(node.tagName)) delete node.properties.id;
    else {
      const own = unique(id);
      node.properties.id = own;
      taken.set(own, node);
    }
  }
  const before = new Set(taken.keys());
  for (const node of plain) {
    const base = headingId(plainText(node));
    const other = before.has(base) ? taken.get(base) : undefined;
    if (other && headings.test(other.tagName)) report(node, base);
    const id = unique(base);
    node.properties.id = id;
    taken.set(id, node);
  }
  return findings;
}
/** An id holds no white space. */
function idOf({ properties: { id } }: Element): string {
  return typeof id === 'string' ? id.trim().replace(/\s+/g, '-') : '';
}

/** Collects what links to the notes lead to: their heading, and each of them. */
function partsOfNotes(tree: Root): ReadonlySet<Element> {
  const notes = notesOf(tree);
  const inside = (notes?.children ?? []).filter((child) => child.type === 'element');
  return new Set(
    inside.flatMap((child) => [child, ...child.children.filter((item) => item.type === 'element')]),
  );
}

/** Returns the notes at the end of a document: an author can write such an element too, but not behind them. */
export function notesOf(tree: Root): Element | undefined {
  const last = tree.children.findLast((node) => node.type === 'element');
  return last?.type === 'element' && 'dataFootnotes' in last.properties ? last : undefined;
}

/**
 * Returns the id of a heading's text: lower case, Latin letters without accents, other letters as they are, and one
 * hyphen for whatever stands between words.
 */
function headingId(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  const id = spellBaseLetters(plain.toLowerCase())
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'section' : id;
}
