import type { Nodes, Root } from 'mdast';
import { kindOf } from '../address.js';
import type { Finding } from '../diagnostic.js';
import type { Notation, UnreadCode } from '../dialect/index.js';
import { createPlaces } from './places.js';
import { eachNode } from './walk.js';

const codeTag = /<(pre|code|script|style|textarea|samp|kbd)\b/gi;

/** Code in a text that only the tool it was written for carries out. */
export interface TemplateCode {
  readonly findings: readonly Finding[];
  /** Whether something may be missing that would have had an id. */
  readonly incomplete: boolean;
}

/** Where a text comes from, and whose code may stand in it. */
export interface TemplateCodeOptions {
  readonly file: string;
  readonly notations: readonly Notation[];
  /** Where code stands that was read. */
  readonly understood: readonly Range[];
}

/** Offsets in a text. */
type Range = readonly [start: number, end: number];

/** Finds the code of tools in a text, outside of blocks and spans of code: each kind of it once. */
export function findTemplateCode(
  tree: Root,
  source: string,
  { file, notations, understood }: TemplateCodeOptions,
): TemplateCode {
  const kinds = new Map<string, { readonly offset: number; readonly advice: string | undefined }>();
  let incomplete = false;
  const unread = notations.flatMap((notation) => notation.unread ?? []);
  const unreadNodes = notations.flatMap((notation) => notation.unreadNode ?? []);
  if (unread.length + unreadNodes.length === 0) return { findings: [], incomplete };
  const add = ({ name, holdsIds, advice }: UnreadCode, offset: number): void => {
    if (offset < (kinds.get(name)?.offset ?? Number.POSITIVE_INFINITY)) kinds.set(name, { offset, advice });
    incomplete ||= holdsIds;
  };
  const verbatim: Range[] = [...htmlCode(source), ...understood];
  const references = new Set<number>();
  eachNode(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      references.add(node.position?.start.offset ?? -1);
    const range = verbatimRange(node);
    if (range) verbatim.push(range);
    for (const name of unreadNodes) {
      const code = name(node);
      if (code) add(code, node.position?.start.offset ?? 0);
    }
  });
  // Markdown reads addresses with spaces that break nowhere.
  const spaced = source.replaceAll('\u00a0', ' ');
  for (const { pattern, read } of unread)
    for (const match of outside(merge(verbatim), spaced.matchAll(pattern))) {
      const code = isReference(match, references) ? undefined : read(match);
      if (code) add(code, match.index);
    }
  const placeAt = createPlaces(source);
  const findings = [...kinds].map(
    ([name, { offset, advice }]): Finding => ({
      rule: 'template-code',
      place: { file, ...placeAt(offset) },
      facts: { name, advice },
    }),
  );
  return { findings, incomplete };
}

/** Yields what starts outside of ranges, which are in their order. */
function* outside(
  ranges: readonly Range[],
  matches: Iterable<RegExpExecArray>,
): IterableIterator<RegExpExecArray> {
  let next = 0;
  for (const match of matches) {
    while ((ranges[next]?.[1] ?? Number.POSITIVE_INFINITY) <= match.index) next++;
    if ((ranges[next]?.[0] ?? Number.POSITIVE_INFINITY) > match.index) yield match;
  }
}

/** Decides whether brackets hold a reference that the text defines, `[[Issue 7]]`, which is a link. */
function isReference({ index, 0: written }: RegExpExecArray, references: ReadonlySet<number>): boolean {
  const inner = written.lastIndexOf('[');
  return inner > 0 && references.has(index + inner);
}

/** Returns where a node holds code, or an address of the site, which is checked as such. */
function verbatimRange(node: Nodes): Range | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  // Formulas are of a plugin.
  if (/math$/i.test(node.type)) return [start, end];
  switch (node.type) {
    case 'code':
    case 'inlineCode':
    case 'component':
      return [start, end];
    case 'image':
    case 'definition':
      return isElsewhere(node.url) ? undefined : [start, end];
    case 'link':
      return isElsewhere(node.url) ? undefined : [node.children.at(-1)?.position?.end.offset ?? start, end];
    default:
      return undefined;
  }
}

function isElsewhere(address: string): boolean {
  return /^(?:external|host)$/.test(kindOf(address));
}

/** Returns ranges in their order, those that overlap as one. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Returns where HTML has code. */
function htmlCode(source: string): Range[] {
  const ranges: Range[] = [];
  const lower = source.toLowerCase();
  const unclosed = new Set<string>();
  let reach = 0;
  for (const { index, 1: name = '' } of lower.matchAll(codeTag)) {
    if (index < reach || unclosed.has(name)) continue;
    const end = lower.indexOf(`</${name}`, index);
    if (end < 0) unclosed.add(name);
    else ranges.push([index, end]);
    reach = Math.max(reach, end);
  }
  return ranges;
}
