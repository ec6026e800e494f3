import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { placeIn } from '../diagnostic.js';
import type { RuleId } from '../rules/index.js';
import { holeLengths, mostHtml } from '../text/html-room.js';
import { deepestTree } from './depth.js';
import { factsOf } from './facts.js';
import './hole-node.js';

/** Why a tree is not shown, and the line where it becomes too much. */
export interface Excess {
  readonly rule: RuleId;
  readonly found: string;
  readonly line: number;
}

/**
 * Shows a text as it was written where its HTML nests more than 500 deep or becomes more than twenty times as long, and
 * reports it. What a text becomes shows behind the parser of HTML alone, which closes, opens again and repeats what
 * authors leave open.
 */
export function rehypeBounds(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const most = mostHtml(String(file).length);
    // To escape characters makes a text six times as long at most, which nearly all have room for.
    const excess = findTreeExcess(tree, most, mostTextLength) && findTreeExcess(tree, most, textLength);
    if (excess) showAsText(tree, file, excess);
  };
}

/** Does the same behind all other steps, which make a text longer: unified runs a plugin that is used twice once. */
export function rehypeFinalBounds(): ReturnType<typeof rehypeBounds> {
  return rehypeBounds();
}

/** Puts the text itself in the place of its tree, as one block of code, and reports why. */
export function showAsText(tree: Root, file: VFile, { rule, found, line }: Excess): void {
  const facts = factsOf(file);
  const place = placeIn(file.path ?? '', { line, column: 1 });
  facts.findings.push({ rule, place, facts: { found } });
  Object.assign(facts, { headings: [], outline: [], anchors: [], references: { links: [], media: [] } });
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value: `${String(file).trim()}\n` }],
  };
  tree.children = [{ type: 'element', tagName: 'pre', properties: {}, children: [code] }];
}

/**
 * Finds where a tree nests too deep or becomes too long, without recursion.
 *
 * @param measure Measures a text as it is written in HTML.
 */
function findTreeExcess(tree: Root, most: number, measure: (text: string) => number): Excess | undefined {
  const nodes: Nodes[] = [tree];
  const depths = [0];
  let [length, line] = [0, 1];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = depths.pop() ?? 0;
    line = lineOf(node) ?? line;
    length += lengthOf(node, measure);
    if (depth > deepestTree) return { rule: 'nesting-too-deep', found: String(deepestTree), line };
    if (length > most) return { rule: 'html-too-long', found: `${Math.round(most / 1024)} KB`, line };
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      nodes.push(node.children[index] as Nodes);
      depths.push(depth + 1);
    }
  }
  return undefined;
}

/** Returns the line of the text that a node was made of; undefined of one that no parser made, or that HTML implies. */
export function lineOf(node: Nodes): number | undefined {
  return 'position' in node ? node.position?.start?.line : undefined;
}

/** Returns how long a text becomes in HTML, where `<` and `&` are escaped. */
function textLength(text: string): number {
  return text.length + (/[<&]/.test(text) ? 5 * (text.match(/[<&]/g)?.length ?? 0) : 0);
}

/** Returns how long it becomes at most, without a look at it. */
function mostTextLength({ length }: string): number {
  return 6 * length;
}

/** Returns how long a node is as HTML, without its children. */
function lengthOf(node: Nodes, measure: (text: string) => number): number {
  if (node.type === 'text') return measure(node.value);
  if (node.type === 'hole') return holeLengths[node.hole.hole];
  if (node.type !== 'element') return 'value' in node ? node.value.length : 0;
  let length = 2 * node.tagName.length + 5;
  for (const name in node.properties) {
    const value = node.properties[name];
    length += name.length + 4 + (value === true ? 0 : String(value).length);
  }
  if (node.data?.holes) for (const hole of Object.values(node.data.holes)) length += holeLengths[hole.hole];
  return length;
}
