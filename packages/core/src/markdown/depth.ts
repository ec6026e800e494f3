import type { Nodes } from 'mdast';

/** Gives how deep a tree nests, counted without recursion: a deep tree overflows the stack of what walks it. */
export function depthOf(tree: Nodes): number {
  let depth = 0;
  let level: Nodes[] = [tree];
  while (level.length > 0) {
    depth++;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth;
}

const implied =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|t[dhr]|tbody|thead|tfoot|option)$/i;

/** Gives how deep the tags of a run of HTML nest: what is opened and not closed. */
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
