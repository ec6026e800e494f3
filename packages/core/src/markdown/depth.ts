import type { Html, Nodes } from 'mdast';

/** The deepest tree that is walked, of Markdown or of HTML. */
export const deepestTree = 500;

/** How deep a tree nests, and the HTML in it. */
export interface Survey {
  readonly depth: number;
  readonly html: readonly Html[];
}

/** Surveys a tree without recursion: a deep one overflows the stack of what walks it. */
export function survey(tree: Nodes): Survey {
  const nodes: Nodes[] = [tree];
  const depths = [1];
  const html: Html[] = [];
  let deepest = 0;
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = depths.pop() ?? 0;
    if (depth > deepest) deepest = depth;
    if (node.type === 'html') html.push(node);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      nodes.push(node.children[index] as Nodes);
      depths.push(depth + 1);
    }
  }
  return { depth: deepest, html };
}

const implied =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|t[dhr]|tbody|thead|tfoot|option)$/i;

/** Measures how deep the tags of a run of HTML nest: what is opened and not closed. */
export function tagDepth(html: Iterable<string>): number {
  let depth = 0;
  let most = 0;
  for (const piece of html) {
    for (const [, close, name = ''] of piece.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
      if (implied.test(name)) continue;
      depth = Math.max(0, depth + (close ? -1 : 1));
      most = Math.max(most, depth);
    }
  }
  return most;
}
