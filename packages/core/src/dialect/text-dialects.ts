import type { Nodes } from 'mdast';
import type { RewrittenText } from './block-mark.js';
import { rewriteLines } from './code-tags.js';
import { type ReportUnknown, readContainers } from './containers.js';
import type { ContainerKind, DialectText, TextDialect } from './dialect.js';
import { dialects } from './dialects.js';
import { scanText } from './scan.js';

const textDialects: readonly TextDialect[] = dialects.flatMap(({ text }) => text ?? []);

/** Matches in every text in which a dialect takes part. */
const anyMark = new RegExp(textDialects.map(({ marks }) => `(?:${marks.source})`).join('|'));

/** Returns the dialects whose marks stand in a text: of most texts none, after one look. Of no text it returns all. */
export function textDialectsIn(text: string): readonly TextDialect[] {
  if (text === '') return textDialects;
  return anyMark.test(text) ? textDialects.filter(({ marks }) => marks.test(text)) : [];
}

/**
 * Returns a text as Markdown reads what its dialects mean, each line at its length, and what stands where in it.
 *
 * @param names The names of components that the text can call.
 */
export function rewriteText(
  text: string,
  present: readonly TextDialect[],
  names: readonly string[],
): RewrittenText {
  const written = rewriteLines(text, present);
  const readers = new Set(present.flatMap(({ lines = [] }) => lines));
  if (readers.size === 0) return { text: written, marks: new Map(), abbreviations: new Map() };
  return scanText(written, [...readers], names);
}

/**
 * Returns what changes the nodes of a tree of Markdown as dialects mean them, to be shown every node, parents before
 * their children; undefined where nothing would change.
 *
 * @param calls Whether calls of components stand in the tree, which get their content.
 */
export function nodeReader(
  present: readonly TextDialect[],
  text: DialectText,
  report?: ReportUnknown,
  calls = false,
): ((node: Nodes) => void) | undefined {
  // Several tools read some of their marks alike.
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
export function withoutTemplateCode(text: string, present: readonly TextDialect[]): string {
  const plain = present.reduce(
    (written, { hidden }) => (hidden ? written.replace(hidden, ' ') : written),
    text,
  );
  return plain === text ? text : plain.replace(/ {2,}/g, ' ').trim();
}
