import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Finding } from '../diagnostic.js';
import { definitionLine } from '../dialect/index.js';
import { groupBy } from '../group-by.js';
import { nearestName } from '../text/nearest.js';
import { factsOf } from './facts.js';
import { createPlaces } from './places.js';
import { eachNode } from './walk.js';

/** `[text][label]` and `[label][]`; behind a letter, a bracket or a backslash they are no links. */
const reference = /(?<![\\\p{L}\p{N}_\])])\[((?:[^[\]\\]|\\.){1,300})\]\[([^[\]{}\n]{0,200})\]/gu;
/** `[^note]` */
const note = /(?<!\\)\[\^([^\s[\]^]{1,60})\]/gu;
/** What is code, or has become what it was written as. */
const read =
  /^(?:code|inlineCode|html|link|image|linkReference|imageReference|footnoteReference|definition|component|yaml)$/;

/** How many names are looked for that are near to missing ones. */
const mostNearest = 100;

/**
 * Reports the references that nothing defines, each name once and with the nearest one that is defined, and the
 * definitions that are none because no blank line stands above them. Both are shown as they were written.
 *
 * @see CommonMark, "Link reference definitions": one cannot interrupt a paragraph.
 */
export function remarkUndefinedReferences(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const source = String(file);
    if (!/\]\[|\[\^|\]:/.test(source)) return;
    factsOf(file).findings.push(...findUndefined(tree, source, file.path ?? ''));
  };
}

/** What a text defines, and where it has text that may refer to it. */
interface Written {
  readonly labels: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  readonly parts: readonly { readonly start: number; readonly end: number; readonly isParagraph: boolean }[];
  /** The source, with spaces for what is code or was read. */
  readonly shown: string;
}

function collect(tree: Root, source: string): Written {
  const labels = new Map<string, string>();
  const notes = new Map<string, string>();
  const parts: { start: number; end: number; isParagraph: boolean }[] = [];
  const pieces: string[] = [];
  let behind = 0;
  eachNode(tree, (node) => {
    const { start, end } = offsetsOf(node);
    if (node.type === 'definition') labels.set(fold(node.identifier), node.label ?? node.identifier);
    else if (node.type === 'footnoteDefinition')
      notes.set(fold(node.identifier), node.label ?? node.identifier);
    if (read.test(node.type) && start >= behind) {
      pieces.push(source.slice(behind, start), '\u00A0'.repeat(end - start));
      behind = end;
    }
    if (/^(?:paragraph|heading|tableCell)$/.test(node.type)) {
      parts.push({ start, end, isParagraph: node.type === 'paragraph' });
    }
  });
  return { labels, notes, parts, shown: pieces.join('') + source.slice(behind) };
}

function offsetsOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

function findUndefined(tree: Root, source: string, file: string): Finding[] {
  const written = collect(tree, source);
  const placeAt = createPlaces(source);
  const findingAt = (rule: Finding['rule'], offset: number, found: string, expected?: string): Finding => ({
    rule,
    place: { file, ...placeAt(offset) },
    facts: { found, expected },
  });
  const definitions = written.parts
    .filter(({ isParagraph }) => isParagraph)
    .flatMap(({ start, end }) => definitionsIn(source.slice(start, end), start));
  const unread = new Set(definitions.map(({ label }) => fold(label)));
  const missing = written.parts
    .flatMap(({ start, end }) => referencesIn(written.shown.slice(start, end), start, written))
    .filter(({ label }) => !unread.has(fold(label)));
  const firsts = [...groupBy(missing, ({ label }) => fold(label)).values()].flatMap(([first]) => first ?? []);
  return [
    ...definitions.map(({ label, offset }) => findingAt('definition-unread', offset, `[${label}]`)),
    ...firsts.map(({ text, label, offset }, index) => {
      const near = index < mostNearest ? nearest(label, written) : undefined;
      return findingAt('reference-undefined', offset, text, near);
    }),
  ];
}

/** A name in brackets, and where it stands. */
interface Label {
  readonly label: string;
  readonly offset: number;
}

/** Finds the references of a part of the text that nothing defines. */
function referencesIn(
  text: string,
  start: number,
  { labels, notes }: Written,
): (Label & { readonly text: string })[] {
  const links = [...text.matchAll(reference)].flatMap(({ 0: whole, 1: words = '', 2: named = '', index }) => {
    const label = named.trim() === '' ? words : named;
    // `[0][1]` and `[ ][x]` are no links that someone forgot to define.
    const isMeant = words.trim() !== '' && /\p{L}/u.test(label) && !labels.has(fold(label));
    return isMeant ? [{ text: whole, label, offset: start + index }] : [];
  });
  const ofNotes = [...text.matchAll(note)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const isMeant = (notes.size > 0 || /^\d+$/.test(name)) && !notes.has(fold(name));
    return isMeant ? [{ text: whole, label: `^${name}`, offset: start + index }] : [];
  });
  return [...links, ...ofNotes];
}

/** Finds the lines of a paragraph, from its second on, that would be definitions below a blank line. */
function definitionsIn(text: string, start: number): Label[] {
  const definitions: Label[] = [];
  let offset = start;
  for (const line of text.split('\n')) {
    const label = offset === start ? undefined : definitionLine.exec(line)?.[1];
    if (label !== undefined) definitions.push({ label, offset: offset + line.search(/\S/) });
    offset += line.length + 1;
  }
  return definitions;
}

/** Returns the defined name that is nearest to one that is missing; that of a note begins with `^`. */
function nearest(label: string, { labels, notes }: Written): string | undefined {
  const isNote = label.startsWith('^');
  const defined = isNote ? notes : labels;
  const near = nearestName(fold(isNote ? label.slice(1) : label), defined.keys());
  const name = near === undefined ? undefined : defined.get(near);
  return name === undefined || !isNote ? name : `^${name}`;
}

function fold(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
