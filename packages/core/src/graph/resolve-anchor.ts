import { foldSpelling } from '../text/fold.js';
import type { ContentGraph } from './content-graph.js';
import type { Node } from './node.js';
import { originalIds } from './original-ids.js';

/** Gives the id of the part that an anchor means; undefined where a document has no such part. */
export type AnchorResolver = (node: Node, anchor: string) => string | undefined;

/**
 * Gives the id that an anchor names, and the words behind `:~:` that a browser looks for itself.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 * @example
 * partsOfAnchor('ville:~:text=Lyon') // { id: 'ville', words: ':~:text=Lyon' }
 */
export function partsOfAnchor(anchor: string): { readonly id: string; readonly words: string } {
  const at = anchor.indexOf(':~:');
  return at < 0 ? { id: anchor, words: '' } : { id: anchor.slice(0, at), words: anchor.slice(at) };
}

interface Parts {
  readonly ids: ReadonlySet<string>;
  /** The first id of those that have the same letters and digits. */
  readonly byLetters: ReadonlyMap<string, string>;
}

/**
 * Gives the resolver of a graph. Other tools make other ids of one heading: of « L’été », `lété`, `l-ete` or
 * `l--été`. What differs only in accents, case or what stands between the letters means the same part.
 *
 * @see github-slugger for one way in which the ids are made that links are written with.
 */
export function createAnchorResolver(graph: ContentGraph): AnchorResolver {
  const known = new Map<Node, Parts>();

  function partsOf(node: Node): Parts {
    const made = known.get(node);
    if (made) return made;
    const ids = new Set([...node.anchors, ...originalIds(graph, node).values()]);
    const byLetters = new Map<string, string>();
    for (const id of ids) {
      const letters = lettersOf(id);
      if (letters !== '' && !byLetters.has(letters)) byLetters.set(letters, id);
    }
    const parts = { ids, byLetters };
    known.set(node, parts);
    return parts;
  }

  return (node, anchor) => {
    const { ids, byLetters } = partsOf(node);
    return ids.has(anchor) ? anchor : byLetters.get(lettersOf(anchor));
  };
}

function lettersOf(id: string): string {
  return foldSpelling(id).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
