import type { Nodes } from 'mdast';
import type { DialectName } from '../dialect-names.js';
import type { RewrittenText } from './block-mark.js';
import { readCalls } from './call-lines.js';
import { rewriteLines } from './code-tags.js';
import { type ReportContainer, readContainers } from './containers.js';
import type { ContainerKind, DialectText, Notation } from './dialect.js';
import { dialects } from './dialects.js';
import { scanText } from './scan.js';

/** Returns the notations of some dialects, each once; by default of all. */
export function notationsOf(names?: readonly DialectName[]): readonly Notation[] {
  const enabled = names ? dialects.filter(({ name }) => names.includes(name)) : dialects;
  return [...new Set(enabled.flatMap(({ notations = [] }) => notations))];
}

/** Finds the notations that stand in a text; `file` is the name or path of its file. */
export type NotationFinder = (text: string, file?: string) => readonly Notation[];

/**
 * Returns the function that finds the notations that stand in a text: in most texts none, after one look. Of no text it
 * returns all.
 *
 * @param names The dialects that are on; all by default.
 */
export function createNotationFinder(names?: readonly DialectName[]): NotationFinder {
  const all = notationsOf(names);
  if (all.length === 0) return () => [];
  const anyMark = new RegExp(all.map(({ marks }) => `(?:${marks.source})`).join('|'));
  return (text, file = '') => {
    if (text === '') return all;
    const isNamed = ({ extension }: Notation) => extension !== undefined && file.endsWith(extension);
    if (!all.some(isNamed) && !anyMark.test(text)) return [];
    return all.filter((each) => isNamed(each) || (each.marks.test(text) && (each.isIn?.(text) ?? true)));
  };
}

/**
 * Returns a text as Markdown reads what its notations mean, each line at its length, and what stands where in it.
 *
 * @param names The names of components that the text can call.
 */
export function rewriteText(
  text: string,
  present: readonly Notation[],
  names: readonly string[],
): RewrittenText {
  const written = rewriteLines(text, present);
  const syntaxes = new Set(present.flatMap(({ calls }) => calls ?? []));
  const readers = present.flatMap(({ lines = [] }) => lines);
  if (syntaxes.size > 0) readers.push(readCalls);
  if (readers.length === 0)
    return {
      text: written,
      marks: new Map(),
      abbreviations: new Map(),
      dedents: new Map(),
      lateDefinitions: [],
    };
  return scanText(written, readers, { names, syntaxes });
}

/**
 * Returns what changes the nodes of a tree of Markdown as notations mean them, to be shown every node, parents before
 * their children; undefined where nothing would change.
 *
 * @param calls Whether calls of components stand in the tree, which get their content.
 */
export function nodeReader(
  present: readonly Notation[],
  text: DialectText,
  report?: ReportContainer,
  calls = false,
): ((node: Nodes) => void) | undefined {
  // Several notations are read alike.
  const readers = new Set(present.flatMap(({ nodes = [] }) => nodes));
  const allKinds: Record<string, ContainerKind> = Object.assign(
    Object.create(null),
    ...present.map(({ containers }) => containers),
  );
  const holdsContainers = present.some(({ containers }) => containers);
  const kinds = holdsContainers ? allKinds : undefined;
  if (readers.size === 0 && !holdsContainers && !calls) return undefined;
  return (node) => {
    for (const read of readers) read(node, text);
    if (!holdsContainers && !calls) return;
    if (node.type === 'root') node.children = readContainers(node.children, kinds, report);
    else if (node.type === 'blockquote' || node.type === 'listItem')
      node.children = readContainers(node.children, kinds, report);
  };
}

/** Returns a text, which may be typeset, without the code of tools that a reader would see in it. */
export function withoutTemplateCode(text: string, present: readonly Notation[]): string {
  const plain = present.reduce(
    (written, { hidden }) => (hidden ? written.replace(hidden, ' ') : written),
    text,
  );
  return plain === text ? text : plain.replace(/ {2,}/g, ' ').trim();
}
