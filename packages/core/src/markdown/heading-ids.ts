import type { Element, Root } from 'hast';
import type { Root as Document, Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { diagnose, placeIn } from '../diagnostic.js';
import type { Diagnostic } from '../types.js';
import { plainText } from './plain-text.js';

/** Takes the ids that headings are written with, `## Title {#id}`, out of their text. */
export function readHeadingIds(tree: Document): void {
  visit(tree, 'heading', readId);
}

function readId(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return;
  const text = last.value.trimEnd();
  const start = text.endsWith('}') ? text.lastIndexOf('{#') : -1;
  const id = text.slice(start + 2, -1);
  if (start < 0 || !/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:-]{0,199}$/u.test(id)) return;
  last.value = text.slice(0, start).trimEnd();
  if (last.value === '') heading.children.pop();
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}

const headings = /^h[1-6]$/;

/**
 * Gives every heading an id, and every id one element. Ids that were written come first, so that a heading without
 * one never takes them; of two that are equal, the second gets a number and is reported.
 */
export function identify(tree: Root, file: string, automatic = true): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, Element>();
  const counts = new Map<string, number>();
  const plain: Element[] = [];
  const unique = (base: string): string => {
    if (!taken.has(base)) return base;
    let count = counts.get(base) ?? 0;
    do count++;
    while (taken.has(`${base}-${count}`));
    counts.set(base, count);
    return `${base}-${count}`;
  };
  const report = (node: Element, id: string, other?: Element): void => {
    const related = other ? [placeIn(file, other.position?.start)] : [];
    diagnostics.push(
      diagnose('heading-id-duplicate', placeIn(file, node.position?.start), { name: id, related }),
    );
  };
  visit(tree, 'element', (node) => {
    const id = node.properties.id;
    if (typeof id !== 'string' || id === '') {
      if (automatic && headings.test(node.tagName)) plain.push(node);
      return;
    }
    const other = taken.get(id);
    if (other && headings.test(node.tagName)) {
      report(node, id, other);
      node.properties.id = unique(id);
    } else if (other) delete node.properties.id;
    if (typeof node.properties.id === 'string') taken.set(node.properties.id, node);
  });
  const written = new Set(taken.keys());
  for (const node of plain) {
    const base = headingId(plainText(node));
    const other = written.has(base) ? taken.get(base) : undefined;
    if (other && headings.test(other.tagName) && other.properties.id === base) report(node, base, other);
    const id = unique(base);
    node.properties.id = id;
    taken.set(id, node);
  }
  return diagnostics;
}

const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * Gives the id of a heading's text: lower case, Latin letters without accents, other letters as they are, and one
 * hyphen for whatever stands between words.
 */
export function headingId(text: string): string {
  const id = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'section' : id;
}
